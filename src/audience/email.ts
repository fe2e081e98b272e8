import { domainToASCII } from 'node:url'

/** One spelling for one mailbox: what is compared, stored and hashed. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** Why what was typed is not one address we can write to. */
export type AddressFault =
  | 'missing'
  | 'formula'
  | 'several'
  | 'line-break'
  | 'too-long'
  | 'quoted'
  | 'accents'
  | 'malformed'

/** `email` is the one spelling; `typed` is the address as it was written, without what stood around it. */
export type ReadAddress = { email: string; typed: string } | { fault: AddressFault }

/** The same rule as Payload's own field, and endings in A-label form (`.xn--p1ai`): the field asks it (`isAddress`). */
const address =
  /^(?!.*\.\.)[\w!#$%&'*+/=?^`{|}~-](?:[\w!#$%&'*+/=?^`{|}~.-]*[\w!#$%&'*+/=?^`{|}~-])?@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.(?:[a-z]{2,}|xn--[a-z0-9-]*[a-z0-9])$/i

/** RFC 5321: 64 characters before the sign, 254 in all. What is far longer is not looked into. */
const longest = { local: 64, all: 254, looked: 1000 }

/**
 * One address out of what someone typed, pasted or kept in a list: invisible characters, comments, a name with angle
 * brackets and what a list leaves around go; a domain with accents takes the form mail servers read
 * (`école.example` is `xn--cole-9oa.example`).
 */
export function readAddress(cell: string): ReadAddress {
  if (cell.length > longest.looked) return { fault: 'too-long' }
  const typed = bare(cell)
  if (typed === '') return { fault: 'missing' }
  if (typed.startsWith('=')) return { fault: 'formula' }
  if (isSeveral(typed)) return { fault: 'several' }
  if (/[\r\n]/.test(typed)) return { fault: 'line-break' }
  const at = typed.lastIndexOf('@')
  if (at < 1) return { fault: 'malformed' }
  const local = typed.slice(0, at)
  if (at > longest.local || typed.length > longest.all) return { fault: 'too-long' }
  if (/^".*"$/.test(local)) return { fault: 'quoted' }
  if (/[^\0-\x7f]/.test(local)) return { fault: 'accents' }
  const email = normaliseEmail(`${local}@${asciiDomain(typed.slice(at + 1))}`)
  if (email.length > longest.all) return { fault: 'too-long' }
  return address.test(email) ? { email, typed } : { fault: 'malformed' }
}

/** What is kept beside the one spelling: the address as it was written, `null` when it was written so. */
export function asTyped({ email, typed }: { email: string; typed: string }): string | null {
  return typed === email ? null : typed
}

export const isAddress = (email: string): boolean => address.test(email)

/** The address someone typed or pasted, in its one spelling, or `null`. */
export function readEmail(typed: string): string | null {
  const read = readAddress(typed)
  return 'email' in read ? read.email : null
}

function bare(cell: string): string {
  const plain = cell.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '').trim()
  if (/^[\w.+-]+@[\w.-]*\w$/.test(plain)) return plain
  const withoutComments = plain.replace(/\([^()]*\)/g, '').trim()
  const inBrackets = /^[^<>@]*<([^<>]*)>$/.exec(withoutComments)?.[1] ?? withoutComments
  return inBrackets
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[\s,;]+$/, '')
    .replace(/^(["'])([^"']*)\1$/, '$2')
    .trim()
}

function isSeveral(typed: string): boolean {
  const pieces = typed.split(/[\s,;|<>]+|\/(?=[^@/]+@)/).filter((piece) => /[^@]@[^@]/.test(piece))
  return pieces.length > 1
}

/** Empty for what a URL would end a domain with: `example.org?subject=x` is no domain. A label has 63 characters at most (RFC 1035). */
function asciiDomain(domain: string): string {
  if (/[\s/?#:\\]/.test(domain)) return ''
  const ascii = /^[a-z0-9.-]+$/i.test(domain) ? domain : domainToASCII(domain)
  return ascii.split('.').some((label) => label.length > 63) ? '' : ascii
}
