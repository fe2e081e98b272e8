import { sign, signWithEveryKey } from '../platform/keys'
import { normaliseEmail } from './email'

/** The keyed digest under which an address is suppressed (HMAC-SHA-256, hex). */
export function suppressionHash(email: string): string {
  return sign('suppression', normaliseEmail(email)).toString('hex')
}

/** Every digest the address may stand under: secrets change, a refusal does not. */
export function suppressionHashes(email: string): string[] {
  return signWithEveryKey('suppression', normaliseEmail(email)).map((hash) => hash.toString('hex'))
}
