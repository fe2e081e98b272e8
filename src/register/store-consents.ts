import type { Payload, Where } from 'payload'
import type { SqlStatement } from '../platform/store-raw'
import { asLink, type Chain } from './chain'
import {
  type ConsentRecord,
  consentFields,
  decidingActs,
  gives,
  isOtherPurpose,
  type OtherPurpose,
  otherPurposes,
  type SealedConsent,
} from './consent-record'
import { append } from './store-append'
import { check, checkPages, linksAfter, type RegisterCheck } from './store-links'

const chain: Chain<keyof ConsentRecord> = {
  collection: 'consents',
  fields: consentFields,
  relations: ['subscriber', 'bulletin'],
  dates: ['at', 'expiresAt'],
  unsealed: ['subscriber'],
}

/**
 * Adds to the register of consents, in order; safe from several processes at once. On SQLite the statements of `together` are
 * run with the first 2,000 records, all or none. @throws RegisterIsBusy
 */
export const appendConsents = (
  payload: Payload,
  records: ConsentRecord[],
  together: SqlStatement[] = [],
): Promise<void> => append(payload, chain, records, together)

export const checkConsents = (payload: Payload, signal?: AbortSignal): Promise<RegisterCheck> =>
  check(payload, chain, signal)

/** The same, of an export of the register. */
export const checkExport = (pages: AsyncIterable<SealedConsent[]>): Promise<RegisterCheck> =>
  checkPages(chain, pages)

/** The records after a place of the register, in its order, 1,000 at most. */
export const consentsAfter = async (payload: Payload, sequence: number): Promise<SealedConsent[]> =>
  (await linksAfter(payload, chain, sequence)) as SealedConsent[]

/** A row of the register as Payload reads it, as what was added. */
export const asConsent = (row: object): SealedConsent => asLink(chain, row) as SealedConsent

/** What a person last said of one bulletin, or what was last recorded of it; `null` when nothing was. */
export const lastConsent = async (
  payload: Payload,
  subscriber: string,
  bulletin: string,
): Promise<SealedConsent | null> => (await lastActs(payload, subscriber, bulletin, 1))[0] ?? null

/**
 * What stood when a person left a bulletin, at `leftAt` or after: the consent just before. `null` when nothing stood, as where they
 * had left before: what they took back then does not return with what they take back now.
 */
export async function consentBeforeLeaving(
  payload: Payload,
  subscriber: string,
  bulletin: string,
  leftAt: Date,
): Promise<SealedConsent | null> {
  const acts = await lastActs(payload, subscriber, bulletin, 100)
  const before = acts.find(({ act, at }) => act !== 'withdrawn' || new Date(at) < leftAt)
  return before && gives(before) ? before : null
}

/**
 * What was last said of a bulletin from one address, by the digests it may stand under: whoever it was, and whatever became of their
 * row. The last 100 acts of an address are looked at.
 */
export async function lastConsentAt(
  payload: Payload,
  hashes: string[],
  bulletin: string,
): Promise<SealedConsent | null> {
  const { docs } = await payload.find({
    collection: 'consents',
    where: { and: [{ addressHash: { in: hashes } }, { act: { in: [...decidingActs] } }] },
    sort: '-sequence',
    limit: 100,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(asConsent).find((one) => one.bulletin === bulletin) ?? null
}

/** What a person said of a bulletin, or was recorded of it, the last first. */
async function lastActs(
  payload: Payload,
  subscriber: string,
  bulletin: string,
  limit: number,
): Promise<SealedConsent[]> {
  const { docs } = await payload.find({
    collection: 'consents',
    where: {
      and: [
        { subscriber: { equals: subscriber } },
        { bulletin: { equals: bulletin } },
        { act: { in: [...decidingActs] } },
      ],
    },
    sort: '-sequence',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(asConsent)
}

/** What a person agreed to besides bulletins, and has not taken back, with the moment (ISO 8601, in UTC) they did. */
export async function standingPurposes(
  payload: Payload,
  subscriber: string,
): Promise<{ purpose: OtherPurpose; at: string }[]> {
  const last = await Promise.all(otherPurposes.map((purpose) => lastOfPurpose(payload, subscriber, purpose)))
  return last.flatMap((row) =>
    row?.act === 'recorded' && isOtherPurpose(row.purpose) ? [{ purpose: row.purpose, at: row.at }] : [],
  )
}

/** Whether the last that was said of a purpose, by a person or from one address, is that they want it no more. */
export async function hasWithdrawn(
  payload: Payload,
  { subscriber, hashes }: { subscriber: string; hashes: string[] },
  purpose: OtherPurpose,
): Promise<boolean> {
  const who: Where = { or: [{ subscriber: { equals: subscriber } }, { addressHash: { in: hashes } }] }
  return (await lastSaid(payload, who, purpose))?.act === 'withdrawn'
}

const lastOfPurpose = (payload: Payload, subscriber: string, purpose: OtherPurpose) =>
  lastSaid(payload, { subscriber: { equals: subscriber } }, purpose)

async function lastSaid(payload: Payload, who: Where, purpose: OtherPurpose) {
  const { docs } = await payload.find({
    collection: 'consents',
    where: { and: [who, { purpose: { equals: purpose } }, { act: { in: ['recorded', 'withdrawn'] } }] },
    sort: '-sequence',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}
