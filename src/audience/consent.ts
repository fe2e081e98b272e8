import type { Locale } from '../language/locale'
import type {
  ConsentAct,
  ConsentMethod,
  ConsentRecord,
  Purpose,
  RecordSource,
} from '../register/consent-record'
import type { ShownText } from './consent-text'
import { suppressionHash } from './suppression'

/** What a person did, for which bulletin, after reading which text, when and how. */
export type Consent = {
  /** Without an id: what concerns an address alone, whoever bears it. */
  person: { id: string | null; email: string }
  /** `null` when the bulletin is gone: leaving works for ever, the bulletin may not. */
  bulletin: string | null
  act: ConsentAct
  method: ConsentMethod
  source?: RecordSource
  /** Without it: bulletins. */
  purpose?: Purpose
  locale: Locale
  shown: ShownText
  at: Date
  /** Without it: express, given here. */
  ground?: Ground
}

/** On what a consent rests, and what shows it when it was not given here. */
export type Ground = Pick<ConsentRecord, 'basis' | 'impliedKind' | 'expiresAt' | 'proof'>

/** The ground of a consent that goes on: on the same basis, until the same day. */
export const groundOf = ({ basis, impliedKind, expiresAt, proof }: Ground): Ground => ({
  basis,
  impliedKind,
  expiresAt,
  proof,
})

export const express: Ground = { basis: 'express', impliedKind: null, expiresAt: null, proof: null }

/** A line of the register. What a person does here is express and about bulletins, unless told otherwise. */
export function asRecord({
  person,
  shown,
  at,
  source,
  ground = express,
  ...consent
}: Consent): ConsentRecord {
  return {
    purpose: 'bulletin',
    ...ground,
    import: null,
    source: source ?? null,
    ...consent,
    subscriber: person.id,
    addressHash: suppressionHash(person.email),
    text: shown.text,
    textVersion: shown.version,
    textHash: shown.hash,
    at: at.toISOString(),
  }
}
