import type { Field, SelectField } from 'payload'
import { type EvidenceScale, evidenceScales } from '../../src/knowledge/evidence'
import { type Locale, label } from '../../src/language/locale'
import { evidenceWords } from '../../src/language/words/evidence'

function scale(name: EvidenceScale): SelectField {
  const both = (of: (locale: Locale) => string) => label(of('fr'), of('en'))
  return {
    name,
    type: 'select',
    defaultValue: 'not-rated',
    label: both((locale) => evidenceWords[locale].scales[name].name),
    admin: { description: both((locale) => evidenceWords[locale].scales[name].explained) },
    options: evidenceScales[name].map((value) => ({
      value,
      label: both((locale) => wordOf(locale, name, value)),
    })),
  }
}

function wordOf(locale: Locale, name: EvidenceScale, value: string): string {
  const words: Record<string, string> = evidenceWords[locale].values[name]
  return words[value] ?? evidenceWords[locale].notRated
}

/** What is known of a practice. “Not rated” is an answer: the card shows no value that nobody entered. */
export const evidenceField: Field = {
  name: 'evidence',
  type: 'group',
  label: label('Carte des preuves', 'Evidence card'),
  fields: [
    scale('strength'),
    scale('effect'),
    scale('cost'),
    scale('applicability'),
    {
      name: 'basis',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: label('Sur quoi repose l’appréciation', 'What the rating rests on'),
    },
  ],
}
