import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isAdministrator, nobody } from '../access'
import { log } from '../hooks/activity'
import { holderOf } from '../hooks/one-editor'
import { pointingAt } from './find-usage'
import { moveChoices } from './move-choices'
import { type Reference, referencesTo } from './references'

/** `held`: a colleague is writing them; `kept`: only an administrator may change them. */
type Moved = { moved: number; held: number; kept: number }

type Move = { req: PayloadRequest; slug: string; from: string; to: string }
type Row = Record<string, unknown> & { id: string }

const batch = 50

/**
 * Makes what points at one document point at another of the same collection: what readers see and the latest draft, each
 * in its own row, so that no draft is published on the way. Past `batch` documents the rest is left for the next call.
 */
export async function moveLinks(move: Move): Promise<Moved> {
  const done: Moved = { moved: 0, held: 0, kept: 0 }
  const references = referencesTo(move.req.payload.config, move.slug)
  for (const collection of new Set(references.map((one) => one.collection))) {
    const room = batch - done.moved
    if (room <= 0) break
    await moveIn(
      move,
      references.filter((one) => one.collection === collection),
      room,
      done,
    )
  }
  if (move.slug === 'media' && done.moved > 0) await showAlike(move)
  return done
}

/** The picture that takes the place of one that readers see is seen too (hooks/pictures.ts). */
async function showAlike({ req, from, to }: Move): Promise<void> {
  const { isPublic } = await req.payload.findByID({ collection: 'media', id: from, overrideAccess: true })
  if (!isPublic) return
  await req.payload.update({ collection: 'media', id: to, data: { isPublic }, overrideAccess: true })
}

async function moveIn(move: Move, references: Reference[], room: number, done: Moved): Promise<void> {
  const { req, slug, from } = move
  const collection = references[0]?.collection as CollectionSlug
  const { config } = req.payload.collections[collection]
  const isPeoples = config.access.update === nobody
  const tops = [...new Set(references.map(({ top }) => top))]
  for (const id of await idsOf(req, collection, pointingAt(references, slug, from), room)) {
    if (isPeoples && !isAdministrator(req)) done.kept++
    else if (await isHeldByOther(req, collection, id)) done.held++
    else {
      if (isPeoples) await moveChoices(req.payload, id, references, move)
      else await moveRow(move, collection, id, tops)
      done.moved++
    }
  }
}

async function idsOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
  limit: number,
): Promise<string[]> {
  const hasDrafts = Boolean(req.payload.collections[collection].config.versions?.drafts)
  const lists = await Promise.all(
    (hasDrafts ? [false, true] : [false]).map((draft) =>
      req.payload.find({
        collection,
        where,
        draft,
        limit,
        sort: 'id',
        depth: 0,
        pagination: false,
        overrideAccess: true,
        select: {},
      }),
    ),
  )
  return [...new Set(lists.flatMap(({ docs }) => docs.map(({ id }) => String(id))))].slice(0, limit)
}

async function isHeldByOther(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<boolean> {
  if (req.payload.collections[collection].config.lockDocuments === false) return false
  const holder = await holderOf(req, collection, id)
  return holder !== null && holder !== req.user?.id
}

/** Straight to the rows: an update through Payload starts from the latest draft, and would publish it. */
async function moveRow(
  { req, from, to }: Move,
  collection: CollectionSlug,
  id: string,
  tops: string[],
): Promise<void> {
  const { db } = req.payload
  const { config } = req.payload.collections[collection]
  const changed = (row: Row) =>
    Object.fromEntries(tops.filter((top) => row[top]).map((top) => [top, pointed(row[top], from, to)]))
  const stamp = {
    updatedAt: new Date().toISOString(),
    ...(config.flattenedFields.some(({ name }) => name === 'editedBy') ? { editedBy: req.user?.id } : {}),
  }

  const row = await db.findOne<Row>({ collection, where: { id: { equals: id } } })
  if (!row) return
  await db.updateOne({ collection, id, data: { ...changed(row), ...stamp }, returning: false })
  if (!config.versions) return

  const { docs } = await db.findVersions<Row>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
  })
  const latest = docs[0]
  if (latest) {
    const version = { ...latest.version, ...changed(latest.version as Row), ...stamp }
    await db.updateVersion({
      collection,
      id: latest.id,
      versionData: {
        createdAt: latest.createdAt,
        updatedAt: stamp.updatedAt,
        latest: true,
        parent: id,
        version,
      } as never,
      returning: false,
    })
  }
  await log({ req, collection, doc: titled(row), action: 'relinked' })
}

const titled = ({ id, title, text }: Row) => {
  const french = (words: unknown) =>
    typeof words === 'string' ? words : ((words as { fr?: string } | null)?.fr ?? null)
  return { id, title: french(title), text: french(text) }
}

/** The same value with one id in the place of another; a list that held both keeps one. */
function pointed(value: unknown, from: string, to: string): unknown {
  if (value === from) return to
  if (Array.isArray(value)) {
    const seen = new Set<unknown>()
    return value
      .map((one) => pointed(one, from, to))
      .filter((one) => {
        const id = (one as { relationTo?: string; value?: unknown } | null)?.relationTo
          ? (one as { value?: unknown }).value
          : one
        if (id !== to) return true
        if (seen.has(id)) return false
        seen.add(id)
        return true
      })
  }
  if (value && typeof value === 'object' && value.constructor === Object) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pointed(one, from, to)]))
  }
  return value
}
