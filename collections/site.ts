import type { GlobalConfig } from 'payload'
import { label } from '../src/language/locale'
import { refreshSite } from '../src/platform/refresh-site'
import { administrators, everyone, nobody } from './access'
import { retentionField } from './fields/retention'
import { noteGlobal } from './hooks/audit'

/** Who publishes the site, and the two contacts the law asks for. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: label('Site et mentions légales', 'Site and legal notices'),
  admin: { group: label('Réglages', 'Settings') },
  access: { read: everyone, readVersions: nobody, update: administrators },
  hooks: {
    afterChange: [
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
      label: label('Organisme qui publie', 'Publishing organization'),
    },
    {
      name: 'postalAddress',
      type: 'text',
      required: true,
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
          label: label(
            'Titre de la personne responsable (Loi 25, art. 3.1)',
            'Title of the person in charge (Law 25, s. 3.1)',
          ),
        },
        {
          name: 'officerContact',
          type: 'text',
          required: true,
          label: label('Pour la joindre', 'How to reach them'),
        },
        {
          name: 'version',
          type: 'text',
          required: true,
          label: label('Version de la politique', 'Policy version'),
        },
        { name: 'date', type: 'date', required: true, label: label('En vigueur le', 'In force on') },
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
    retentionField,
    { name: 'sample', type: 'checkbox', defaultValue: false, label: label('Site d’exemple', 'Sample site') },
  ],
}
