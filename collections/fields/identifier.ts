import type { TextField, Validate } from 'payload'
import { label, languageOf } from '../../src/language/locale'

const identifier: Validate = (value, { req }) => {
  if (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return true
  return languageOf(req) === 'en'
    ? 'Use small letters without accents, digits and hyphens, such as school-life.'
    : 'Employez des minuscules sans accent, des chiffres et des traits d’union, par exemple vie-scolaire.'
}

/** The name of a term or a bulletin in addresses and on the command line: the same in both languages. */
export const identifierField: TextField = {
  name: 'slug',
  type: 'text',
  label: label('Identifiant', 'Identifier'),
  required: true,
  unique: true,
  index: true,
  validate: identifier as TextField['validate'],
  admin: { position: 'sidebar' },
} as TextField
