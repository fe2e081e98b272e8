import { type ImpliedKind, impliedKinds } from '../register/consent-record'
import { plainName } from './columns'

/** On what a consent stands, before its dates are known. */
export type Basis = { basis: 'express' } | { basis: 'implied'; kind: ImpliedKind }

const grounds: [ImpliedKind, RegExp][] = [
  ['business', /\b(business|affaires?|client|achat|contrat)/],
  ['membership', /\b(member|membre|adhesion|don|dons|donateur|benevol|gift|volunteer)/],
  ['inquiry', /\b(inquiry|enquiry|demande|renseignement|question)/],
]

/** `express`, `exprès`, `implied:business`, `tacite (membre)`…; `null` for what is none of them. */
export function readBasis(text: string): Basis | null {
  const plain = plainName(text)
  if (/^(express|expres|expresse|explicite|explicit)$/.test(plain)) return { basis: 'express' }
  if (!/^(implied|tacite|implicite|implicit)\b/.test(plain)) return null
  const told = impliedKinds.find((kind) => plain.endsWith(` ${kind}`))
  const kind = told ?? grounds.find(([, words]) => words.test(plain))?.[0]
  return kind ? { basis: 'implied', kind } : null
}
