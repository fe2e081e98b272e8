import type { Field } from 'payload'
import { domainName } from '../../src/bulletins/sender-domain'
import { label, languageOf } from '../../src/language/locale'
import { senderWords } from '../../src/language/words/sender'
import { staff } from '../access'

const { fr, en } = senderWords

/** Whom the organization may speak as: a mail under another domain would mislead, and be rejected (LAW C14). */
export const senderDomainsField: Field = {
  name: 'senderDomains',
  type: 'text',
  hasMany: true,
  maxRows: 20,
  label: label(fr.field, en.field),
  access: { read: staff },
  hooks: {
    beforeValidate: [
      ({ value }) =>
        Array.isArray(value) ? [...new Set(value.map((one) => domainName(String(one)) ?? one))] : value,
    ],
  },
  validate: (value: unknown, { req }: { req: Parameters<typeof languageOf>[0] }) => {
    const wrong = [value ?? []].flat().find((one) => domainName(String(one)) === null)
    return wrong === undefined || senderWords[languageOf(req)].notADomain(String(wrong))
  },
  admin: { placeholder: 'exemple.org', description: label(fr.help, en.help) },
}
