import type { Payload } from 'payload'
import { suppressionsOfAll } from '../audience/store-suppressions'
import { slugsById } from '../intake/store-terms'
import type { IntakeWords } from '../language/words/intake'
import type { Consent, Subscriber } from '../payload-types'
import { decides, gives } from '../register/consent-record'
import type { Question } from '../segments/question'
import { segmentStore } from '../segments/store-segments'
import { after, followers } from './store-count'

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
  /** Why nothing is sent to their address, whatever their state. */
  suppressed: string[]
  /** Of the consent to each of `bulletins`, in their order: `express` or `implied:KIND`. */
  basis: string[]
  expiresAt: string[]
  proof: string[]
}

const pageSize = 500

/** Everyone, or those who receive one bulletin, in pages of 500 by id: never the whole list at once. */
export async function* exportedPeople(
  payload: Payload,
  bulletin: string | null,
  words: IntakeWords,
): AsyncGenerator<ExportedPerson[]> {
  const slugs = await slugsById(payload)
  for (let last: string | null = null; ; ) {
    const { docs }: { docs: Subscriber[] } = await payload.find({
      collection: 'subscribers',
      where: { and: [...(bulletin ? followers(bulletin) : []), ...after(last)] },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    const people = await asPeople(payload, docs, { slugs, words, areAll: bulletin === null })
    if (people.length > 0) yield people
    if (docs.length < pageSize) return
    last = String(docs.at(-1)?.id)
  }
}

/** Those of a segment who may be written to, in pages of 500 by id. */
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
    const people = await asPeople(payload, docs, { slugs, words, areAll: false })
    if (people.length > 0) yield people
    if (found.length < pageSize) return
    last = found.at(-1)?.id ?? last
  }
}

/** `areAll`: those whose address is suppressed go out too, with the reasons. A list of who receives leaves them out. */
type Context = { slugs: Map<string, string>; words: IntakeWords; areAll: boolean }

async function asPeople(payload: Payload, rows: Subscriber[], context: Context): Promise<ExportedPerson[]> {
  const suppressed = await suppressionsOfAll(
    payload,
    rows.map(({ email }) => email),
  )
  const kept = context.areAll ? rows : rows.filter(({ email }) => !suppressed.has(email))
  if (kept.length === 0) return []
  const consents = await consentsOf(
    payload,
    kept.map(({ id }) => String(id)),
  )
  return kept.map((row) => ({
    ...asPerson(row, consents.get(String(row.id)) ?? [], context),
    suppressed: suppressed.get(row.email) ?? [],
  }))
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

function asPerson(
  row: Subscriber,
  consents: Consent[],
  { slugs, words }: Context,
): Omit<ExportedPerson, 'suppressed'> {
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
