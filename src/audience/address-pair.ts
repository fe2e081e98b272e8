import { sign } from '../platform/keys'
import { normaliseEmail, readEmail } from './email'

const length = 24

/** What a link that moves someone is bound to: keyed digests of where they are written to, and of where they want to be. */
export function addressPair(from: string, to: string): string {
  return digest(from) + digest(to)
}

/** Whether a pair is the one that led to this address. */
export function leadsTo(pair: string, to: string): boolean {
  return pair.slice(length) === digest(to)
}

function digest(email: string): string {
  return sign('address', `digest ${readEmail(email) ?? normaliseEmail(email)}`)
    .toString('hex')
    .slice(0, length)
}
