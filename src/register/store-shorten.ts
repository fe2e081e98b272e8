import type { Payload } from 'payload'
import { isMongo, mongoCollection, runSql } from '../platform/store-raw'
import { note } from './store-audit'
import { sealAt, startOfAudit } from './store-links'

/**
 * Says in the audit log that what is older than `cutoff` is taken off its beginning, up to which line and with which seal: the line is
 * sealed with the others, so that the log is still read again from there, and nobody else shortens it unseen. The last line stays.
 */
export async function shortenAudit(payload: Payload, cutoff: Date, now: Date): Promise<void> {
  const kept = await firstLine(payload, { at: { greater_than: cutoff.toISOString() } }, 'sequence')
  const last = await firstLine(payload, {}, '-sequence')
  const through = (kept ?? last ?? 1) - 1
  const start = await startOfAudit(payload)
  if (through <= start.sequence) return
  const details = { through, seal: await sealAt(payload, 'audit', through) }
  await note(payload, { action: 'log-shortened', actor: 'liaison', details, at: now })
}

/** Takes off some of the lines that the log says are gone. Returns how many: fewer than `limit` is the end. */
export async function dropShortened(payload: Payload, limit: number): Promise<number> {
  const { sequence } = await startOfAudit(payload)
  if (isMongo(payload)) {
    const rows = mongoCollection(payload, 'audit')
    const some = await rows
      .find({ sequence: { $lte: sequence } }, { limit, projection: { _id: 1 } })
      .toArray()
    if (some.length > 0) await rows.deleteMany({ _id: { $in: some.map(({ _id }) => _id) } })
    return some.length
  }
  const { changed } = await runSql(
    payload,
    'DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE sequence <= ? ORDER BY sequence LIMIT ?)',
    [sequence, limit],
  )
  return changed
}

async function firstLine(
  payload: Payload,
  where: object,
  sort: 'sequence' | '-sequence',
): Promise<number | null> {
  const { docs } = await payload.find({
    collection: 'audit',
    where: where as never,
    sort,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { sequence: true },
  })
  return docs[0]?.sequence ?? null
}
