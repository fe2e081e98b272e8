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

export const suppressionReasons = ['unsubscribed', 'erased', 'bounce', 'complaint', 'manual'] as const
/**
 * Why an address is not written to. Leaving and erasure are the person's own acts, and theirs to take back from their own
 * mailbox; the others are not undone by asking again.
 */
export type SuppressionReason = (typeof suppressionReasons)[number]

const ownActs: readonly SuppressionReason[] = ['unsubscribed', 'erased']

/** Whether it is what the person wants, wherever they are written to; an address that bounces is at fault alone. */
export function isOfThePerson(reason: SuppressionReason): boolean {
  return reason !== 'bounce'
}

/** Whether a request from the form may still be answered with a confirmation. */
export function mayComeBack(reasons: readonly SuppressionReason[]): boolean {
  return reasons.every((reason) => ownActs.includes(reason))
}
