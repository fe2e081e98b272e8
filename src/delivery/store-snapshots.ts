import { createHash, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import { isMongo, mongoCollection, objectId, runSql } from '../platform/store-raw'

export type Snapshot = { subject: string; html: string; text: string }

/** The copy of one language of an edition, as it is sent; `null` before planning. */
export async function findSnapshot(
  payload: Payload,
  edition: string,
  locale: Locale,
): Promise<Snapshot | null> {
  const found = await payload.find({
    collection: 'snapshots',
    where: { and: [{ edition: { equals: edition } }, { locale: { equals: locale } }] },
    depth: 0,
    pagination: false,
    limit: 1,
    overrideAccess: true,
  })
  const copy = found.docs[0]
  return copy ? { subject: copy.subject, html: copy.html, text: copy.text } : null
}

/** Keeps the first copy that is offered; later ones are ignored, so that all readers get the same. */
export async function keepSnapshot(
  payload: Payload,
  edition: string,
  locale: Locale,
  { subject, html, text }: Snapshot,
  now: Date,
): Promise<void> {
  const sha256 = snapshotDigest({ subject, html, text })
  if (isMongo(payload)) {
    const key = { edition: objectId(payload, edition), locale }
    try {
      await mongoCollection(payload, 'snapshots').updateOne(
        key,
        { $setOnInsert: { ...key, subject, html, text, sha256, createdAt: now, updatedAt: now } },
        { upsert: true },
      )
    } catch (error) {
      // Two upserts at once: the other one kept its copy.
      if ((error as { code?: number }).code !== 11000) throw error
    }
    return
  }
  const at = now.toISOString()
  await runSql(
    payload,
    `INSERT INTO snapshots (id, edition_id, locale, subject, html, text, sha256, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (edition_id, locale) DO NOTHING`,
    [randomUUID(), edition, locale, subject, html, text, sha256, at, at],
  )
}

/** SHA-256, hex, of the JSON array [subject, html, text]: what a third party computes again to check the proof. */
export function snapshotDigest({ subject, html, text }: Snapshot): string {
  return createHash('sha256')
    .update(JSON.stringify([subject, html, text]))
    .digest('hex')
}
