import { createHmac, createSecretKey, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto'
import { env } from './env'

/** What a key is for. Keys are derived one by one (HKDF, RFC 5869), so that one kind of link cannot stand for another. */
export type KeyPurpose =
  | 'sessions'
  | 'confirm'
  | 'preferences'
  | 'unsubscribe'
  | 'rights'
  | 'address'
  | 'undo'
  | 'renew'
  | 'suppression'
  | 'refresh'
  | 'answer'
  | 'form'
  | 'register'
  | 'limit'

export function deriveKey(secret: string, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'liaison', purpose, 32))
}

/** HMAC-SHA-256 of `text` under today's key. */
export function sign(purpose: KeyPurpose, text: string): Buffer {
  return mac(env().secret, purpose, text)
}

/**
 * What outlives a change of secret. What shows or ends somebody’s data lives a day at most, and opens by today’s key alone:
 * a secret that leaked and was replaced opens it no more.
 */
const lasting: readonly KeyPurpose[] = [
  'unsubscribe',
  'confirm',
  'preferences',
  'renew',
  'suppression',
  'register',
]

/** The same under today's key and, for what lasts, every previous one, newest first. */
export function signWithEveryKey(purpose: KeyPurpose, text: string): Buffer[] {
  const previous = lasting.includes(purpose) ? env().previousSecrets : []
  return [env().secret, ...previous].map((secret) => mac(secret, purpose, text))
}

export function isSignature(purpose: KeyPurpose, text: string, signature: Buffer): boolean {
  return signWithEveryKey(purpose, text).some(
    (expected) => expected.length === signature.length && timingSafeEqual(expected, signature),
  )
}

function mac(secret: string, purpose: KeyPurpose, text: string): Buffer {
  return createHmac('sha256', keyOf(secret, purpose)).update(text).digest()
}

/** Deriving a key takes longer than using it: the register seals a million lines with one. */
function keyOf(secret: string, purpose: KeyPurpose): KeyObject {
  const ofSecret = keys.get(secret) ?? new Map<KeyPurpose, KeyObject>()
  keys.set(secret, ofSecret)
  const kept = ofSecret.get(purpose)
  if (kept) return kept
  const made = createSecretKey(deriveKey(secret, purpose))
  ofSecret.set(purpose, made)
  return made
}

const keys = new Map<string, Map<KeyPurpose, KeyObject>>()
