import { dateInWords, isoDay } from '../dates'
import type { Localised } from '../locale'

type Change = { version: string; date: string | null; changes: string }
type Days = { from: string | null; until: string }

/** What readers are told of a new policy, what becomes of former ones, and what administrators fill in for it. */
type PolicyNoticeWords = {
  notice: (change: Change) => string
  read: string
  former: string
  formerNote: string
  version: (version: string) => string
  stood: (days: Days) => string
  changes: string
  changesHelp: string
  versionHelp: string
  changedAt: string
  used: (version: string) => string
  singular: string
  plural: string
  registerHelp: string
  fields: { version: string; from: string; until: string; fr: string; en: string }
}

/** By the day: what came and went on one day has no span. */
const isEarlier = (from: string, until: string) => isoDay(from) < isoDay(until)

const sentences = (...parts: (string | false)[]) => parts.filter(Boolean).join(' ')

export const policyNoticeWords: Localised<PolicyNoticeWords> = {
  fr: {
    notice: ({ version, date, changes }) =>
      sentences(
        `Notre politique de confidentialité a changé\u00A0: version\u00A0${version}${date ? `, en vigueur le ${dateInWords(date, 'fr')}` : ''}.`,
        changes,
      ),
    read: 'Lire la politique de confidentialité',
    former: 'Versions antérieures',
    formerNote: 'Le texte de chacune, tel qu’il était le jour où une autre l’a remplacée.',
    version: (version) => `Version\u00A0${version}`,
    stood: ({ from, until }) =>
      from && isEarlier(from, until)
        ? `du ${dateInWords(from, 'fr')} au ${dateInWords(until, 'fr')}`
        : `jusqu’au ${dateInWords(until, 'fr')}`,
    changes: 'Ce qui a changé, en une phrase ou deux',
    changesHelp:
      'Lu pendant 30\u00A0jours sur le site et au bas des bulletins, après la nouvelle version et sa date. À écrire aussi en anglais.',
    versionHelp:
      'La changer annonce une nouvelle politique aux lecteurs et garde le texte de la précédente, qui reste à lire sur le site.',
    changedAt: 'Dernier changement de version',
    used: (version) => `La version ${version} a déjà servi\u00A0: choisissez-en une autre.`,
    singular: 'Version antérieure de la politique',
    plural: 'Versions de la politique',
    registerHelp:
      'Ce que disait la politique de confidentialité avant chaque changement de version. Personne n’y change rien.',
    fields: {
      version: 'Version',
      from: 'En vigueur le',
      until: 'Remplacée le',
      fr: 'Texte français',
      en: 'Texte anglais',
    },
  },
  en: {
    notice: ({ version, date, changes }) =>
      sentences(
        `Our privacy policy has changed: version\u00A0${version}${date ? `, in force on ${dateInWords(date, 'en')}` : ''}.`,
        changes,
      ),
    read: 'Read the privacy policy',
    former: 'Former versions',
    formerNote: 'The text of each, as it was on the day another replaced it.',
    version: (version) => `Version\u00A0${version}`,
    stood: ({ from, until }) =>
      from && isEarlier(from, until)
        ? `from ${dateInWords(from, 'en')} to ${dateInWords(until, 'en')}`
        : `until ${dateInWords(until, 'en')}`,
    changes: 'What changed, in a sentence or two',
    changesHelp:
      'Read for 30\u00A0days on the site and at the foot of bulletins, after the new version and its date. To be written in English too.',
    versionHelp:
      'Changing it announces a new policy to readers and keeps the text of the one before, which stays on the site to be read.',
    changedAt: 'Last change of version',
    used: (version) => `Version ${version} has already served: choose another.`,
    singular: 'Former version of the policy',
    plural: 'Versions of the policy',
    registerHelp:
      'What the privacy policy said before each change of version. Nobody changes anything in it.',
    fields: {
      version: 'Version',
      from: 'In force on',
      until: 'Replaced on',
      fr: 'French text',
      en: 'English text',
    },
  },
}
