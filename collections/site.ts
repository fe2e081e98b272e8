import type { GlobalConfig } from 'payload'
import { siteOrigin } from '../src/audience/form-site'
import { label, languageOf } from '../src/language/locale'
import { policyNoticeWords } from '../src/language/words/policy-notice'
import { refreshSite } from '../src/platform/refresh-site'
import { administrators, everyone, nobody, staff } from './access'
import { filled } from './fields/filled'
import { retentionField } from './fields/retention'
import { senderDomainsField } from './fields/sender-domains'
import { noteGlobal } from './hooks/audit'
import { announcePolicy, keepPolicy, unusedVersion } from './hooks/policy'

const { fr, en } = policyNoticeWords

/** Who publishes the site, and the two contacts the law asks for. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: label('Site et mentions légales', 'Site and legal notices'),
  admin: { group: label('Réglages', 'Settings') },
  access: { read: everyone, readVersions: nobody, update: administrators },
  hooks: {
    beforeChange: [announcePolicy],
    afterChange: [
      keepPolicy,
      noteGlobal,
      async ({ context }) => {
        if (!context.quiet) await refreshSite()
      },
    ],
  },
  fields: [
    { name: 'name', type: 'text', localized: true, required: true, label: label('Nom du site', 'Site name') },
    {
      name: 'tagline',
      type: 'text',
      localized: true,
      required: true,
      label: label('Ce qu’il offre, en une phrase', 'What it offers, in one sentence'),
    },
    {
      name: 'publisher',
      type: 'text',
      localized: true,
      required: true,
      validate: filled,
      label: label('Organisme qui publie', 'Publishing organization'),
    },
    {
      name: 'postalAddress',
      type: 'text',
      required: true,
      validate: filled,
      label: label('Adresse postale', 'Postal address'),
    },
    { name: 'contactEmail', type: 'email', required: true, label: label('Courriel', 'Email') },
    {
      name: 'privacy',
      type: 'group',
      label: label('Protection des renseignements personnels', 'Privacy'),
      fields: [
        {
          name: 'officerTitle',
          type: 'text',
          localized: true,
          required: true,
          validate: filled,
          label: label(
            'Titre de la personne responsable (Loi 25, art. 3.1)',
            'Title of the person in charge (Law 25, s. 3.1)',
          ),
        },
        {
          name: 'officerContact',
          type: 'text',
          required: true,
          validate: filled,
          label: label('Pour la joindre', 'How to reach them'),
        },
        {
          name: 'version',
          type: 'text',
          required: true,
          maxLength: 40,
          validate: unusedVersion,
          label: label('Version de la politique', 'Policy version'),
          admin: { description: label(fr.versionHelp, en.versionHelp) },
        },
        { name: 'date', type: 'date', required: true, label: label('En vigueur le', 'In force on') },
        {
          name: 'changes',
          type: 'textarea',
          localized: true,
          maxLength: 300,
          label: label(fr.changes, en.changes),
          admin: { description: label(fr.changesHelp, en.changesHelp) },
        },
        {
          name: 'changedAt',
          type: 'date',
          access: { create: nobody, update: nobody },
          label: label(fr.changedAt, en.changedAt),
          admin: { readOnly: true, condition: (_, privacy) => Boolean(privacy?.changedAt) },
        },
      ],
    },
    {
      name: 'accessibility',
      type: 'group',
      label: label('Accessibilité', 'Accessibility'),
      fields: [
        {
          name: 'contact',
          type: 'text',
          required: true,
          label: label('Pour signaler un obstacle', 'To report a barrier'),
        },
        { name: 'date', type: 'date', required: true, label: label('Dernière vérification', 'Last checked') },
      ],
    },
    senderDomainsField,
    {
      name: 'formSites',
      type: 'text',
      hasMany: true,
      maxRows: 50,
      label: label('Sites qui peuvent porter notre formulaire', 'Sites that may carry our form'),
      access: { read: staff },
      hooks: {
        beforeValidate: [
          ({ value }) =>
            Array.isArray(value) ? [...new Set(value.map((one) => siteOrigin(String(one)) ?? one))] : value,
        ],
      },
      validate: (value, { req }) => {
        const wrong = [value ?? []].flat().find((one) => siteOrigin(String(one)) === null)
        if (wrong === undefined) return true
        return languageOf(req) === 'en'
          ? `“${wrong}” is not the address of a site, such as https://example.org`
          : `«\u00A0${wrong}\u00A0» n’est pas l’adresse d’un site, par exemple https://exemple.org`
      },
      admin: {
        placeholder: 'https://exemple.org',
        description: label(
          'Écrivez l’adresse d’un site, puis appuyez sur Entrée. Le code à y poser est sur la page de chaque bulletin.',
          'Write the address of a site, then press Enter. The code to place there is on the page of each bulletin.',
        ),
      },
    },
    retentionField,
    { name: 'sample', type: 'checkbox', defaultValue: false, label: label('Site d’exemple', 'Sample site') },
  ],
}
