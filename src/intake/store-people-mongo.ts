import type { Payload } from 'payload'
import { type MongoRow, mongoCollection, objectId } from '../platform/store-raw'
import { decides, unsealed } from '../register/consent-record'
import { appendConsents } from '../register/store-consents'
import { consentsOfPeople } from '../register/store-consents-by-person'
import type { Known, KnownConsent } from './decide'
import { HoldLost } from './hold'
import type { PastAct } from './past'
import type { PeopleStore, Plan } from './people'
import { isLost } from './store-hold'

export function mongoPeople(payload: Payload): PeopleStore {
  const people = mongoCollection(payload, 'subscribers')
  const consents = mongoCollection(payload, 'consents')
  const id = (text: string | null) => text && objectId(payload, text)
  const ids = (name: string, given: string[]) => (given.length > 0 ? { [name]: given.map(id) } : {})

  return {
    newId: () => String(objectId(payload)),

    async find(emails, bulletin) {
      const rows = await people.find({ email: { $in: emails } }).toArray()
      const found = rows.map((row) => asKnown(row, bulletin))
      if (found.length === 0) return new Map()
      const byId = new Map(found.map((person) => [person.id, person]))
      const records = await consents
        .find(
          {
            subscriber: { $in: rows.map(({ _id }) => _id) },
            $or: [{ bulletin: id(bulletin) }, { bulletin: null, act: { $in: ['changed', 'corrected'] } }],
          },
          { sort: { sequence: 1 } },
        )
        .toArray()
      for (const row of records) byId.get(String(row.subscriber))?.consents.push(asConsent(row))
      return new Map(found.map((person) => [person.email, person]))
    },

    async suppressed(hashes) {
      const rows = await mongoCollection(payload, 'suppressions')
        .find({ hash: { $in: hashes } }, { projection: { hash: 1 } })
        .toArray()
      return new Set(rows.map(({ hash }) => String(hash)))
    },

    async records(emails) {
      const rows = await people.find({ email: { $in: emails } }, { projection: { email: 1 } }).toArray()
      return new Set(rows.map(({ email }) => String(email)))
    },

    async keepOut(hashes, at, hold) {
      if (await isLost(payload, hold)) throw new HoldLost()
      const when = new Date(at)
      const common = { reason: 'unsubscribed', at: when, createdAt: when, updatedAt: when, __v: 0 }
      const rows = hashes.map((hash) => ({ _id: objectId(payload), hash, ...common }))
      try {
        await mongoCollection(payload, 'suppressions').insertMany(rows, { ordered: false })
      } catch (error) {
        // Somebody else has just done it: a digest bears a reason once.
        if ((error as { code?: unknown }).code !== 11000) throw error
      }
    },

    async past(hashes) {
      const rows = await consents
        .find({ addressHash: { $in: hashes }, purpose: 'bulletin' }, { sort: { sequence: 1 } })
        .toArray()
      const held = await existing(rows.map(({ subscriber }) => subscriber).filter(Boolean))
      const byHash = new Map<string, PastAct[]>()
      for (const row of rows) {
        const hash = String(row.addressHash)
        const acts = byHash.get(hash) ?? []
        byHash.set(hash, acts)
        acts.push({
          ...asConsent(row),
          sequence: Number(row.sequence),
          bulletin: row.bulletin ? String(row.bulletin) : null,
          method: row.method as PastAct['method'],
          import: typeof row.import === 'string' && row.import ? row.import : null,
          isHeld: held.has(String(row.subscriber)),
        })
      }
      return byHash
    },

    async write(plans, bulletin, at, hold) {
      if (await isLost(payload, hold)) return plans
      const when = new Date(at)
      const fresh = plans.filter(({ write }) => write.is === 'new')
      const left = await insert(fresh.map((plan) => personRow(plan, bulletin, when)))
      for (const id of await change(plans, bulletin, when)) left.add(id)
      const refused = plans.filter((plan) => left.has(plan.id))
      const written = plans.filter((plan) => !left.has(plan.id))
      const records = written.map(({ consent }) => consent).filter((consent) => consent !== null)
      await appendConsents(payload, records)
      await sayAgainWhoLeft(written, bulletin, when)
      return refused
    },
  }

  /** Ids of those whose address somebody else has just added. */
  async function insert(rows: MongoRow[]): Promise<Set<string>> {
    if (rows.length === 0) return new Set()
    try {
      await people.insertMany(rows, { ordered: false })
      return new Set()
    } catch (error) {
      if ((error as { code?: unknown }).code !== 11000) throw error
      const ids = rows.map(({ _id }) => _id)
      const kept = await existing(ids)
      return new Set(ids.map(String).filter((one) => !kept.has(one)))
    }
  }

  /** Who left between their change and its line of the register: their leaving is said again, so that it stands last. */
  async function sayAgainWhoLeft(plans: Plan[], bulletin: string, at: Date): Promise<void> {
    const recorded = plans.filter(({ write, consent }) => write.is === 'change' && consent)
    if (recorded.length === 0) return
    const acted = await people
      .find(
        { _id: { $in: recorded.map((plan) => id(plan.id)) }, updatedAt: { $ne: at } },
        { projection: { _id: 1 } },
      )
      .toArray()
    if (acted.length === 0) return
    const lines = await consentsOfPeople(
      payload,
      acted.map(({ _id }) => String(_id)),
    )
    const again = [...lines.values()].flatMap((own) => {
      const [before, last] = own.filter((line) => line.bulletin === bulletin && decides(line)).slice(-2)
      return before?.act === 'withdrawn' && last?.method === 'import' ? [unsealed(before)] : []
    })
    await appendConsents(payload, again)
  }

  async function existing(ids: unknown[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set()
    const rows = await people.find({ _id: { $in: ids } }, { projection: { _id: 1 } }).toArray()
    return new Set(rows.map(({ _id }) => String(_id)))
  }

  /** Ids of those whom somebody changed since they were read: nothing is written on them. */
  async function change(plans: Plan[], bulletin: string, at: Date): Promise<string[]> {
    const changes = plans.flatMap((plan) => changeOf(plan, bulletin, at))
    if (changes.length === 0) return []
    const { matchedCount } = await people.bulkWrite(changes, { ordered: false })
    if (matchedCount === changes.length) return []
    const ids = plans.filter(({ write }) => write.is === 'change').map((plan) => plan.id)
    const rows = await people
      .find({ _id: { $in: ids.map(id) }, updatedAt: at }, { projection: { _id: 1 } })
      .toArray()
    const changed = new Set(rows.map(({ _id }) => String(_id)))
    return ids.filter((one) => !changed.has(one))
  }

  /** The shape Payload gives a record, for its own reading back. */
  function personRow({ id: own, candidate }: Plan, bulletin: string, at: Date): MongoRow {
    const { email, typed, firstName, locale, organisation, frequency, pausedUntil } = candidate
    const { source, requestedAt, confirmedAt } = candidate
    return {
      _id: id(own),
      email,
      ...(typed === email ? {} : { typedEmail: typed }),
      ...(firstName ? { firstName } : {}),
      locale,
      state: 'confirmed',
      bulletins: [id(bulletin)],
      ...ids('themes', candidate.themes),
      ...ids('audiences', candidate.audiences),
      ...ids('territories', candidate.territories),
      ...(organisation ? { organisation: id(organisation) } : {}),
      frequency,
      ...(pausedUntil ? { pausedUntil: new Date(pausedUntil) } : {}),
      source,
      ...(requestedAt ? { requestedAt: new Date(requestedAt) } : {}),
      confirmedAt: confirmedAt ? new Date(confirmedAt) : at,
      sample: false,
      createdAt: at,
      updatedAt: at,
      __v: 0,
    }
  }

  /** What a person chose stands; whoever changed since they were read is left as they are. */
  function changeOf({ id: own, write }: Plan, bulletin: string, at: Date): object[] {
    if (write.is === 'new') return []
    const { firstName, organisation, confirms, follows } = write.change
    const set = {
      updatedAt: at,
      ...(firstName ? { firstName } : {}),
      ...(organisation ? { organisation: id(organisation) } : {}),
      ...(confirms ? { state: 'confirmed', confirmedAt: at, bulletins: [id(bulletin)] } : {}),
    }
    const add = follows && !confirms ? { $addToSet: { bulletins: id(bulletin) } } : {}
    const filter = { _id: id(own), updatedAt: new Date(write.since) }
    return [{ updateOne: { filter, update: { $set: set, ...add } } }]
  }
}

function asKnown(row: MongoRow, bulletin: string): Known {
  const followed = Array.isArray(row.bulletins) ? row.bulletins.map(String) : []
  return {
    id: String(row._id),
    email: String(row.email),
    state: row.state as Known['state'],
    firstName: typeof row.firstName === 'string' && row.firstName ? row.firstName : null,
    organisation: row.organisation ? String(row.organisation) : null,
    follows: followed.includes(bulletin),
    updatedAt: row.updatedAt instanceof Date ? row.updatedAt.toISOString() : '',
    consents: [],
  }
}

function asConsent(row: MongoRow): KnownConsent {
  return {
    act: row.act as KnownConsent['act'],
    basis: row.basis as KnownConsent['basis'],
    impliedKind: (row.impliedKind ?? null) as KnownConsent['impliedKind'],
    expiresAt: row.expiresAt instanceof Date ? row.expiresAt.toISOString() : null,
  }
}
