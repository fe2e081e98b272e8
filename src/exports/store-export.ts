import type { Payload, Where } from 'payload'
import { slugsById } from '../intake/store-terms'
import type { IntakeWords } from '../language/words/intake'
import type { Consent, Subscriber } from '../payload-types'
import { everything } from '../platform/pages'
import { decides, gives } from '../register/consent-record'
import type { Question } from '../segments/question'
import { segmentStore } from '../segments/store-segments'

/** One person as they go out: plain texts, dates in ISO 8601, terms by their slugs. */
export type ExportedPerson = {
  email: string
  firstName: string
  locale: string
  state: string
  /** By their slugs, in their order. */
  bulletins: string[]
  themes: string[]
  audiences: string[]
  territories: string[]
  organisation: string
  frequency: string
  pausedUntil: string
  source: string
  requestedAt: string
  confirmedAt: string
  unsubscribedAt: string
  /** Of the consent to each of `bulletins`, in their order: `express` or `implied:KIND`. */
  basis: string[]
  expiresAt: string[]
  proof: string[]
}

const pageSize = 500

/** Everyone, or those who follow one bulletin, in pages of 500 by id: never the whole list at once. */
export async function* exportedPeople(
  payload: Payload,
  bulletin: string | null,
  words: IntakeWords,
): AsyncGenerator<ExportedPerson[]> {
  const slugs = await slugsById(payload)
  for (let last: string | null = null; ; ) {
    const where: Where[] = [
      ...(bulletin ? [{ state: { equals: 'confirmed' } }, { bulletins: { in: [bulletin] } }] : []),
      ...(last ? [{ id: { greater_than: last } }] : []),
    ]
    const { docs }: { docs: Subscriber[] } = await payload.find({
      collection: 'subscribers',
      where: { and: where },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    if (docs.length === 0) return
    yield await asPeople(payload, docs, { slugs, words })
    if (docs.length < pageSize) return
    last = String(docs.at(-1)?.id)
  }
}

/** Those of a segment, in pages of 500 by id. */
export async function* exportedSegment(
  payload: Payload,
  question: Question,
  words: IntakeWords,
): AsyncGenerator<ExportedPerson[]> {
  const slugs = await slugsById(payload)
  const store = segmentStore(payload)
  for (let last = store.first; ; ) {
    const found = await store.page(question, pageSize, last)
    if (found.length === 0) return
    const { docs } = await payload.find({
      collection: 'subscribers',
      where: { id: { in: found.map(({ id }) => id) } },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    yield await asPeople(payload, docs, { slugs, words })
    if (found.length < pageSize) return
    last = found.at(-1)?.id ?? last
  }
}

type Context = { slugs: Map<string, string>; words: IntakeWords }

async function asPeople(payload: Payload, rows: Subscriber[], context: Context): Promise<ExportedPerson[]> {
  const consents = await consentsOf(
    payload,
    rows.map(({ id }) => String(id)),
  )
  return rows.map((row) => asPerson(row, consents.get(String(row.id)) ?? [], context))
}

export async function countPeople(payload: Payload, bulletin: string | null): Promise<number> {
  const where: Where = bulletin
    ? { and: [{ state: { equals: 'confirmed' } }, { bulletins: { in: [bulletin] } }] }
    : everything
  return (await payload.count({ collection: 'subscribers', where, overrideAccess: true })).totalDocs
}

/** What the register says of these people, oldest first: a person has a few lines. */
async function consentsOf(payload: Payload, people: string[]): Promise<Map<string, Consent[]>> {
  const { docs } = await payload.find({
    collection: 'consents',
    where: { subscriber: { in: people }, purpose: { equals: 'bulletin' } },
    sort: 'sequence',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const byPerson = new Map<string, Consent[]>()
  for (const one of docs) {
    const person = idOf(one.subscriber)
    byPerson.set(person, [...(byPerson.get(person) ?? []), one])
  }
  return byPerson
}

function asPerson(row: Subscriber, consents: Consent[], { slugs, words }: Context): ExportedPerson {
  const slugOf = (id: string) => slugs.get(id) ?? ''
  const followed = (row.bulletins ?? []).map(idOf).filter(slugOf)
  followed.sort((one, other) => (slugOf(one) < slugOf(other) ? -1 : 1))
  const given = followed.map((bulletin) => {
    const last = consents.filter((one) => idOf(one.bulletin) === bulletin).findLast(decides)
    return last && gives(last) ? last : null
  })
  const proofOf = (one: Consent) => one.proof ?? words.ownProof(one.at, one.textVersion, one.textHash)
  const named = (related: readonly unknown[] | null | undefined) =>
    (related ?? []).map((one) => slugOf(idOf(one))).filter(Boolean)
  return {
    email: row.typedEmail ?? row.email,
    firstName: row.firstName ?? '',
    locale: row.locale,
    state: row.state,
    bulletins: followed.map(slugOf),
    themes: named(row.themes),
    audiences: named(row.audiences),
    territories: named(row.territories),
    organisation: slugOf(idOf(row.organisation)),
    frequency: row.frequency,
    pausedUntil: row.pausedUntil ?? '',
    source: row.source,
    requestedAt: row.requestedAt ?? '',
    confirmedAt: row.confirmedAt ?? '',
    // Of who came back since, it would keep them out where the list comes in again.
    unsubscribedAt: (row.state === 'unsubscribed' && row.unsubscribedAt) || '',
    basis: given.map((one) => (one?.impliedKind ? `implied:${one.impliedKind}` : (one?.basis ?? ''))),
    expiresAt: given.map((one) => one?.expiresAt ?? ''),
    proof: given.map((one) => (one ? proofOf(one) : '')),
  }
}

function idOf(related: unknown): string {
  if (typeof related === 'object' && related !== null && 'id' in related) return String(related.id)
  return related ? String(related) : ''
}
