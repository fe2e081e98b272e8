import { type ImpliedKind, impliedKinds } from '../register/consent-record'
import { plainName } from './columns'

/** On what a consent stands, before its dates are known. */
export type Basis = { basis: 'express' } | { basis: 'implied'; kind: ImpliedKind }

const grounds: [ImpliedKind, RegExp][] = [
  ['business', /\b(business|affaires?|client|achat|contrat)/],
  ['membership', /\b(member|membre|adhesion|don|dons|donateur|benevol|gift|volunteer)/],
  ['inquiry', /\b(inquiry|enquiry|demande|renseignement|question)/],
]

const express = /^(express|expres|expresse|explicite|explicit)$/
const implied = /^(implied|tacite|implicite|implicit)$/
/** What tools and people write around it: how it was given. Any other word may take it back. */
const around =
  /^(consentement|consent|opt|in|double|simple|single|verbal|verbale|oral|orale|ecrit|ecrite|written|electronique|electronic|papier|paper|en|par|by|on|au|sur|ligne|online|web|site|formulaire|form|telephone|phone|personne|person|courriel|email|lcap|casl)$/
const takenBack =
  /\b(non|not|no|pas|sans|aucun|expiree?|expired|echu|ended|retiree?|withdrawn|revoquee?|revoked|refusee?|refused)\b/

/** `express`, `consentement exprès (verbal)`, `implied:business`, `tacite (membre)`…; `null` for what is none of them. */
export function readBasis(text: string): Basis | null {
  const plain = plainName(text)
  const words = plain.split(' ')
  if (words.some((one) => express.test(one)))
    return words.every((one) => express.test(one) || around.test(one)) ? { basis: 'express' } : null
  if (!isImplied(plain)) return null
  const told = impliedKinds.find((kind) => plain.endsWith(` ${kind}`))
  const kind = told ?? grounds.find(([, ground]) => ground.test(plain))?.[0]
  return kind ? { basis: 'implied', kind } : null
}

function isImplied(plain: string): boolean {
  const first = plain.split(' ').find((one) => !around.test(one))
  return first !== undefined && implied.test(first) && !takenBack.test(plain)
}

const no = /^(non|no|n|faux|false|0|aucun|aucune|none)$/
const yes = /^(oui|yes|o|y|x|vrai|true|1)$/

/** Whether a cell answers yes or no, as one of a column of boxes does: there, an empty one is not a yes (S.C. 2010, c. 23, s. 6). */
export function answersYesOrNo(text: string): boolean {
  const plain = plainName(text)
  return yes.test(plain) || no.test(plain)
}

/**
 * The basis of one row. `tacite` alone has the kind that is told of the whole list, and `oui` the whole of it.
 * @returns `refused` for a plain no
 */
export function basisOfRow(text: string, told: Basis | null): Basis | 'refused' | null {
  if (text === '') return told
  const plain = plainName(text)
  if (no.test(plain)) return 'refused'
  if (yes.test(plain)) return told
  if (told?.basis === 'implied' && isImpliedAlone(text)) return told
  return readBasis(text)
}

/** `tacite`, `Implied consent`…: implied, without the kind that says how long it lasts. */
export function isImpliedAlone(text: string): boolean {
  const plain = plainName(text)
  return isImplied(plain) && plain.split(' ').every((one) => around.test(one) || implied.test(one))
}
