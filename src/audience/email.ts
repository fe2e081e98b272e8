import { domainToASCII } from 'node:url'

/** One spelling for one mailbox: what is compared, stored and hashed. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** The same rule as Payload's own field: what passes here must not fail there. */
const address =
  /^(?!.*\.\.)[\w!#$%&'*+/=?^`{|}~-](?:[\w!#$%&'*+/=?^`{|}~.-]*[\w!#$%&'*+/=?^`{|}~-])?@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,}$/i

/**
 * The address someone typed or pasted, in its one spelling, or `null`. Invisible characters go, and a domain with
 * accents takes the form mail servers read (`école.example` is `xn--cole-9oa.example`). RFC 5321 allows 254 characters.
 */
export function readEmail(typed: string): string | null {
  const bare = typed
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .trim()
    .replace(/^mailto:/i, '')
  const at = bare.lastIndexOf('@')
  if (at < 1 || bare.length > 254) return null
  const email = normaliseEmail(`${bare.slice(0, at)}@${domainToASCII(bare.slice(at + 1))}`)
  return at <= 64 && email.length <= 254 && address.test(email) ? email : null
}
