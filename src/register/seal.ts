import { isSignature, sign } from '../platform/keys'

/** What a register keeps of a record: plain values, in an order that never changes. */
export type Sealed = (string | number | null)[]

/** What the first record of a register seals. */
export const noSeal = ''

/**
 * The seal of a record: a keyed digest (HMAC-SHA-256, hex) of the one before it and of all it says. Whoever alters a record,
 * takes one out or slips one in must make every later seal anew, and cannot without the key.
 */
export function sealOf(previous: string, values: Sealed): string {
  return sign('register', textOf(previous, values)).toString('hex')
}

/** Whether a record is as it was written, after the one it followed; keys of before still prove it. */
export function isSealedBy(seal: string, previous: string, values: Sealed): boolean {
  return isSignature('register', textOf(previous, values), Buffer.from(seal, 'hex'))
}

const textOf = (previous: string, values: Sealed) => JSON.stringify([previous, ...values])
