import type { TextareaField, TextField, Validate } from 'payload'
import { languageOf } from '../../src/language/locale'

type Written = Validate<string, unknown, unknown, TextField | TextareaField>

/** What the law asks us to say is not said by spaces. */
export const filled: Written = (value, { required, maxLength, req }) => {
  const isEnglish = languageOf(req) === 'en'
  if (!value?.trim()) return required ? (isEnglish ? 'Fill in this field.' : 'Remplissez ce champ.') : true
  if (!maxLength || value.length <= maxLength) return true
  return isEnglish ? `${maxLength} characters at most.` : `${maxLength} caractères au plus.`
}

/** A header is one line: a line break in a name would let text become another header. */
export const oneLine: Written = (value, options) => {
  const isFilled = filled(value, options)
  if (isFilled !== true || !value || !/[\r\n]/.test(value)) return isFilled
  return languageOf(options.req) === 'en' ? 'One line only.' : 'Une seule ligne.'
}
