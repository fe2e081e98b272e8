import type { Payload } from 'payload'
import { isLocale } from '../language/locale'
import { type MongoCollection, type MongoRow, mongoCollection, objectId } from '../platform/store-raw'
import { answeredLateForMs, type ClaimedRow, columnsOf, type DeliveryLedger, type Ledger } from './ledger'
import { countsOf, type DeliveryState } from './sending'

/** The same promises as in SQLite: each is kept by one conditional update of one document. */
export function mongoLedger(payload: Payload, slug: 'deliveries' | 'notices' | 'digests'): Ledger {
  const rows = mongoCollection(payload, slug)
  // A notice of an account holds a signed link: it goes when the notice has ended.
  const forget = slug === 'notices' ? { message: null } : {}
  const own = (id: string, owner: string) => ({ _id: objectId(payload, id), leaseOwner: owner })

  return {
    async claim(owner, limit, leaseUntil, now) {
      // Side by side: one after the other, the first leases would run while the last rows are taken.
      const taken = await Promise.all(
        Array.from({ length: limit }, () =>
          rows.findOneAndUpdate(
            claimable(now),
            { $set: { state: 'claimed', leaseOwner: owner, leaseUntil, updatedAt: now } },
            { returnDocument: 'after', projection: { attempts: 1, locale: 1, edition: 1, subscriber: 1 } },
          ),
        ),
      )
      return taken.filter((row) => row !== null).map(claimedRow)
    },

    async beginSubmitting(id, owner, { leaseUntil, now, messageId, attempts }) {
      const { matchedCount } = await rows.updateOne(
        { ...own(id, owner), state: 'claimed' },
        {
          $set: { state: 'submitting', leaseUntil, messageId, attempts, submittedAt: now, updatedAt: now },
          $unset: { reason: 1, reply: 1, nextAttemptAt: 1 },
        },
      )
      return matchedCount === 1
    },

    async settle(id, owner, settlement, now) {
      const { reason, reply, nextAttemptAt, attempts, isFinal } = columnsOf(settlement)
      const { matchedCount } = await rows.updateOne(
        { ...own(id, owner), state: { $in: ['claimed', 'submitting', 'uncertain'] } },
        {
          $set: {
            state: settlement.state,
            reason,
            reply,
            nextAttemptAt,
            ...(attempts === null ? {} : { attempts }),
            settledAt: isFinal ? now : null,
            leaseUntil: null,
            updatedAt: now,
            ...(isFinal ? forget : {}),
          },
        },
      )
      return matchedCount === 1
    },

    async release(id, owner, now) {
      const { matchedCount } = await rows.updateOne(
        { ...own(id, owner), state: 'claimed' },
        { $set: { state: 'pending', leaseOwner: null, leaseUntil: null, updatedAt: now } },
      )
      return matchedCount === 1
    },

    async recover(now) {
      const released = await rows.updateMany(
        { state: 'claimed', leaseUntil: { $lt: now } },
        { $set: { state: 'pending', leaseOwner: null, leaseUntil: null, updatedAt: now } },
      )
      // The owner stays: should it still live, its late answer is believed (settle).
      const uncertain = await rows.updateMany(
        { state: 'submitting', leaseUntil: { $lt: now } },
        {
          $set: {
            state: 'uncertain',
            reason: 'worker-stopped',
            leaseUntil: null,
            settledAt: now,
            updatedAt: now,
          },
        },
      )
      if (slug === 'notices') {
        const tooLate = new Date(now.getTime() - answeredLateForMs)
        await rows.updateMany(
          { state: 'uncertain', leaseOwner: { $ne: null }, settledAt: { $lt: tooLate } },
          { $set: { leaseOwner: null, message: null } },
        )
      }
      return { released: released.modifiedCount, uncertain: uncertain.modifiedCount }
    },

    async hasWork(now) {
      return (await rows.findOne(claimable(now), { projection: { _id: 1 } })) !== null
    },
  }
}

export function mongoDeliveryLedger(payload: Payload): DeliveryLedger {
  const rows = mongoCollection(payload, 'deliveries')
  const editions = mongoCollection(payload, 'editions')
  return {
    ...mongoLedger(payload, 'deliveries'),

    async plan(edition, planned, now) {
      if (planned.length === 0) return
      const id = objectId(payload, edition)
      // Not one statement with the insertion, as in SQLite: see the README for what is left of this gap.
      const open = await editions.findOne(
        { _id: id, state: 'sending', plannedAt: null },
        { projection: { _id: 1 } },
      )
      if (!open) return
      const fresh = planned.map(({ subscriber, locale, state }) => ({
        edition: id,
        subscriber: objectId(payload, subscriber),
        locale,
        state,
        attempts: 0,
        createdAt: now,
        updatedAt: now,
      }))
      await insertNew(rows, fresh)
    },

    async counts(edition) {
      const found = await rows
        .aggregate([
          { $match: { edition: objectId(payload, edition) } },
          { $group: { _id: '$state', count: { $sum: 1 } } },
        ])
        .toArray()
      return countsOf(Object.fromEntries(found.map((row) => [row._id as DeliveryState, Number(row.count)])))
    },
  }
}

function claimable(now: Date) {
  return { $or: [{ state: 'pending' }, { state: 'deferred', nextAttemptAt: { $lte: now } }] }
}

/** Adds the rows that are not there yet. */
export async function insertNew(rows: MongoCollection, fresh: MongoRow[]): Promise<void> {
  if (fresh.length === 0) return
  try {
    await rows.insertMany(fresh, { ordered: false })
  } catch (error) {
    if (!isOnlyDuplicates(error)) throw error
  }
}

/** Rows that stood already (11000) are what planning twice means; anything else is a failure. */
function isOnlyDuplicates(error: unknown): boolean {
  const { code, writeErrors } = error as {
    code?: number
    writeErrors?: { code?: number }[] | { code?: number }
  }
  const errors = writeErrors === undefined ? [] : Array.isArray(writeErrors) ? writeErrors : [writeErrors]
  return errors.length > 0 ? errors.every((one) => one.code === 11000) : code === 11000
}

function claimedRow(row: MongoRow): ClaimedRow {
  return {
    id: String(row._id),
    attempts: Number(row.attempts ?? 0),
    locale: isLocale(row.locale) ? row.locale : 'fr',
    edition: row.edition ? String(row.edition) : null,
    subscriber: row.subscriber ? String(row.subscriber) : null,
  }
}
