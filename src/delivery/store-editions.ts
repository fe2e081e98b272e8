import type { Payload } from 'payload'
import type { EditionContent, FrozenEdition } from '../bulletins/edition-content'
import { type Aim, isForSegment, type SentTo } from '../bulletins/edition-segment'
import type { Locale } from '../language/locale'
import { isMongo, mongoCollection, objectId, runSql } from '../platform/store-raw'
import { type EditionState, openStates } from './sending'

export type { Payload } from 'payload'

export type EditionRow = Aim & {
  id: string
  state: EditionState
  updatedAt: string
  startedAt: Date | null
  plannedAt: Date | null
}

export async function editionRow(payload: Payload, id: string): Promise<EditionRow | null> {
  const found = await payload.find({
    collection: 'editions',
    where: { id: { equals: id } },
    ...plain,
    limit: 1,
    select: editionFields,
  })
  return found.docs[0] ? toRow(found.docs[0]) : null
}

/** The editions that the worker has to do with, oldest first. */
export async function editionsBeingSent(payload: Payload): Promise<EditionRow[]> {
  const found = await payload.find({
    collection: 'editions',
    where: { state: { equals: 'sending' } },
    ...plain,
    sort: 'startedAt',
    limit: 50,
    select: editionFields,
  })
  return found.docs.map(toRow)
}

/** What each language of the edition said when sending started; empty before. */
export async function frozenContents(payload: Payload, id: string): Promise<EditionContent[]> {
  const found = await payload.find({
    collection: 'editions',
    where: { id: { equals: id } },
    ...plain,
    limit: 1,
    showHiddenFields: true,
    select: { frozen: true },
  })
  const frozen = (found.docs[0]?.frozen ?? {}) as FrozenEdition
  return Object.values(frozen)
}

/** The segment an edition goes to, as it was when sending started; `null` is everyone. */
export async function frozenSegment(payload: Payload, id: string): Promise<SentTo | null> {
  const found = await payload.find({
    collection: 'editions',
    where: { id: { equals: id } },
    ...plain,
    limit: 1,
    showHiddenFields: true,
    select: { sentTo: true },
  })
  return (found.docs[0]?.sentTo ?? null) as SentTo | null
}

/**
 * draft → sending, with what was composed and to whom it goes, in one statement. `false`: another was faster, or the edition was changed
 * since `edition` was read, so that `contents` is no longer what it says.
 */
export async function freezeEdition(
  payload: Payload,
  edition: EditionRow,
  contents: Partial<Record<Locale, EditionContent>>,
  now: Date,
  sentTo: SentTo | null = null,
): Promise<boolean> {
  if (isMongo(payload)) {
    const { matchedCount } = await mongoCollection(payload, 'editions').updateOne(
      { _id: objectId(payload, edition.id), state: 'draft', updatedAt: new Date(edition.updatedAt) },
      {
        $set: {
          state: 'sending',
          frozen: JSON.parse(JSON.stringify(contents)),
          sentTo,
          startedAt: now,
          updatedAt: now,
        },
        $unset: { plannedAt: 1, sentAt: 1 },
      },
    )
    return matchedCount === 1
  }
  const at = now.toISOString()
  const { changed } = await runSql(
    payload,
    `UPDATE editions SET state = 'sending', frozen = ?, sent_to = ?, started_at = ?, planned_at = NULL, sent_at = NULL, updated_at = ?
     WHERE id = ? AND state = 'draft' AND updated_at = ?`,
    [JSON.stringify(contents), sentTo && JSON.stringify(sentTo), at, at, edition.id, edition.updatedAt],
  )
  return changed === 1
}

/** Every recipient has its row. */
export async function markPlanned(payload: Payload, id: string, now: Date): Promise<void> {
  if (isMongo(payload)) {
    await mongoCollection(payload, 'editions').updateOne(
      { _id: objectId(payload, id), state: 'sending', plannedAt: null },
      { $set: { plannedAt: now, updatedAt: now } },
    )
    return
  }
  const at = now.toISOString()
  await runSql(
    payload,
    `UPDATE editions SET planned_at = ?, updated_at = ? WHERE id = ? AND state = 'sending' AND planned_at IS NULL`,
    [at, at, id],
  )
}

/** sending → sent, once nothing is open; `true` for the one worker that did it. */
export async function markSent(payload: Payload, id: string, now: Date): Promise<boolean> {
  if (isMongo(payload)) {
    const edition = objectId(payload, id)
    const open = await mongoCollection(payload, 'deliveries').findOne({
      edition,
      state: { $in: [...openStates] },
    })
    if (open) return false
    const { matchedCount } = await mongoCollection(payload, 'editions').updateOne(
      { _id: edition, state: 'sending', plannedAt: { $ne: null } },
      { $set: { state: 'sent', sentAt: now, updatedAt: now } },
    )
    return matchedCount === 1
  }
  const at = now.toISOString()
  const { changed } = await runSql(
    payload,
    `UPDATE editions SET state = 'sent', sent_at = ?, updated_at = ?
     WHERE id = ? AND state = 'sending' AND planned_at IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM deliveries WHERE edition_id = ? AND state IN (${openStates.map(() => '?').join(', ')}))`,
    [at, at, id, id, ...openStates],
  )
  return changed === 1
}

const plain = { depth: 0, pagination: false, overrideAccess: true } as const
const editionFields = {
  state: true,
  bulletin: true,
  goesTo: true,
  segment: true,
  startedAt: true,
  plannedAt: true,
  updatedAt: true,
} as const

type FoundEdition = {
  id: string
  state: EditionState
  bulletin: unknown
  goesTo?: unknown
  segment?: unknown
  updatedAt: string
  startedAt?: string | null
  plannedAt?: string | null
}

function toRow(found: FoundEdition): EditionRow {
  const { id, state, bulletin, segment, updatedAt, startedAt, plannedAt } = found
  return {
    id,
    state,
    bulletin: String(bulletin),
    goesTo: isForSegment(found) ? 'segment' : 'everyone',
    segment: segment ? String(segment) : null,
    updatedAt,
    startedAt: startedAt ? new Date(startedAt) : null,
    plannedAt: plannedAt ? new Date(plannedAt) : null,
  }
}
