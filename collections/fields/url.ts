import type { TextField, TextFieldSingleValidation } from 'payload'
import { type Localised, languageOf } from '../../src/language/locale'

const isWebAddress = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

const webAddress: TextFieldSingleValidation = (value, { req }) => {
  if (!value || isWebAddress(value)) return true
  return languageOf(req) === 'en'
    ? 'Write a whole address, such as https://example.org/page'
    : 'Écrivez une adresse complète, par exemple https://example.org/page'
}

/** A web address typed by staff: http or https only, checked on the server. */
export function safeUrlField(name: string, words: Localised): TextField {
  return { name, type: 'text', label: words, maxLength: 500, validate: webAddress }
}
