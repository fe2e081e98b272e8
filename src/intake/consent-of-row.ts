import { createHash } from 'node:crypto'
import { consentTextVersion } from '../audience/consent-text'
import { intakeWords } from '../language/words/intake'
import type { ConsentRecord } from '../register/consent-record'
import type { Candidate } from './candidate'

type About = { subscriber: string; hash: string; importId: string; at: Date }

/** The line of the register for a consent that was given elsewhere: on what it stands, until when, and what shows it. */
export function recordedConsent(
  { bulletin, consent, locale }: Candidate,
  { subscriber, hash, importId, at }: About,
): ConsentRecord {
  const isImplied = consent.basis === 'implied'
  return {
    subscriber,
    bulletin,
    act: 'recorded',
    method: 'import',
    source: 'import',
    purpose: 'bulletin',
    basis: consent.basis,
    impliedKind: isImplied ? consent.kind : null,
    expiresAt: isImplied ? consent.expiresAt.toISOString() : null,
    proof: consent.proof,
    import: importId,
    addressHash: hash,
    locale,
    ...textOf(consent, locale),
    textVersion: consentTextVersion,
    at: at.toISOString(),
  }
}

type Text = { text: string; textHash: string }

/** Nobody read a text of ours: what is kept says so. Most rows of a list share it. */
function textOf(consent: Candidate['consent'], locale: Candidate['locale']): Text {
  const words = intakeWords[locale].consent
  const basis = consent.basis === 'express' ? words.express : words.implied[consent.kind]
  const text = words.recorded(basis, consent.proof)
  const kept = texts.get(text)
  if (kept) return kept
  const made = { text, textHash: createHash('sha256').update(text, 'utf8').digest('hex') }
  if (texts.size > 1000) texts.clear()
  texts.set(text, made)
  return made
}

const texts = new Map<string, Text>()
