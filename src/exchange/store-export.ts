import type { CollectionSlug, Payload } from 'payload'
import { createLocalReq, getLocalI18n } from 'payload'
import { everything, pagesOf } from '../platform/pages'
import { cleanState } from './clean-state'
import { type ContentKind, contentKinds, type ExchangeKind } from './row'
import type { Shape } from './shape'
import type { Data } from './store-contents'
import { shapesOf } from './store-shapes'

export type { Payload } from 'payload'

/** One page of a kind, as items of a JSON file that an import reads. */
export type Exporter = (kind: ExchangeKind, page: number, limit: number) => Promise<Data[]>

/** The id settles ties: pages of an unsettled order would repeat some documents and skip others. */
const oldestFirst = ['createdAt', 'id']

const isDrafted = (kind: ExchangeKind) => contentKinds.includes(kind as ContentKind)

export async function countOf(payload: Payload, kind: ExchangeKind): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: kind as 'fact-sheets',
    where: everything,
    overrideAccess: true,
  })
  return totalDocs
}

/** Reads the latest draft of each document; who may ask was checked before. */
export function exporter(payload: Payload): Exporter {
  const names = nameFinder(payload)
  return async (kind, page, limit) => {
    const req = await createLocalReq(
      { req: { i18n: await getLocalI18n({ config: payload.config, language: 'fr' }) } },
      payload,
    )
    const shapes = shapesOf(payload, kind, req)
    const common = {
      collection: kind as 'fact-sheets',
      depth: 0,
      fallbackLocale: false,
      overrideAccess: true,
    } as const
    const listed = await payload.find({ ...common, limit, page, sort: oldestFirst, locale: 'fr' })
    const ids = listed.docs.map(({ id }) => id)
    // Oldest first, and the last one stays: a store may hold two drafts of one document that were saved at one instant.
    const latest = async (locale: 'fr' | 'en') => {
      const where = { id: { in: ids } }
      const drafts = { draft: isDrafted(kind), pagination: false, sort: 'updatedAt', where, locale }
      const { docs } = await payload.find({ ...common, ...drafts })
      return new Map((docs as unknown as Data[]).map((doc) => [doc.id, doc]))
    }
    const [french, english] = [await latest('fr'), await latest('en')]
    const items: Data[] = []
    for (const id of ids) {
      const fr = french.get(id) ?? {}
      const en = english.get(id) ?? {}
      const item = await itemOf(shapes, fr, en, names)
      items.push(fr._status ? { ...item, status: fr._status } : item)
    }
    return items
  }
}

async function itemOf(shapes: Shape[], fr: Data, en: Data, names: NameOf): Promise<Data> {
  const item: Data = {}
  for (const shape of shapes) {
    const value = await exported(shape, fr[shape.name], en[shape.name], names)
    if (value !== undefined && value !== null && value !== '') item[shape.name] = value
  }
  return item
}

async function exported(shape: Shape, fr: unknown, en: unknown, names: NameOf): Promise<unknown> {
  switch (shape.type) {
    case 'group': {
      const group = await itemOf(shape.fields, (fr ?? {}) as Data, (en ?? {}) as Data, names)
      return Object.keys(group).length > 0 ? group : undefined
    }
    case 'array':
    case 'blocks':
      return rowsOf(shape, (fr ?? []) as Data[], (en ?? []) as Data[], names)
    case 'relation':
    case 'upload':
      return relationOf(shape, fr, names)
    case 'rich-text':
      return pairOf(cleanState(fr), cleanState(en))
    default:
      return shape.isLocalized ? pairOf(fr, en) : fr
  }
}

function pairOf(fr: unknown, en: unknown): unknown {
  const pair = { ...(isWritten(fr) ? { fr } : {}), ...(isWritten(en) ? { en } : {}) }
  return Object.keys(pair).length > 0 ? pair : undefined
}

const isWritten = (value: unknown) => value !== undefined && value !== null && value !== ''

async function rowsOf(shape: Shape, fr: Data[], en: Data[], names: NameOf): Promise<Data[] | undefined> {
  const rows: Data[] = []
  for (const [index, row] of fr.entries()) {
    const block = shape.type === 'blocks' ? { blockType: row.blockType } : {}
    const fields = shape.type === 'blocks' ? (shape.blocks[String(row.blockType)] ?? []) : shape.fields
    rows.push({ ...block, ...(await itemOf(fields, row, en[index] ?? {}, names)) })
  }
  return rows.length > 0 ? rows : undefined
}

async function relationOf(shape: Shape, value: unknown, names: NameOf): Promise<unknown> {
  const found: unknown[] = []
  for (const one of [value ?? []].flat()) {
    const isPolymorphic = typeof one === 'object' && one !== null && 'relationTo' in one
    const collection = String(isPolymorphic ? (one as Data).relationTo : shape.to[0])
    const slug = await names(collection, String(isPolymorphic ? (one as Data).value : one))
    if (slug) found.push(shape.to.length > 1 ? { collection, slug } : slug)
  }
  if (found.length === 0) return undefined
  return shape.isMany ? found : found[0]
}

type NameOf = (collection: string, id: string) => Promise<string | null>

/** The name of a document from its id, asked once. */
function nameFinder(payload: Payload): NameOf {
  const known = new Map<string, string | null>()
  return async (collection, id) => {
    const key = `${collection}/${id}`
    const before = known.get(key)
    if (before !== undefined) return before
    const name = collection === 'media' ? 'filename' : 'slug'
    const { docs } = await payload.find({
      collection: collection as CollectionSlug,
      where: { id: { equals: id } },
      limit: 1,
      depth: 0,
      draft: isDrafted(collection as ExchangeKind),
      locale: 'fr',
      select: { [name]: true } as never,
      overrideAccess: true,
    })
    const found = (docs[0] as unknown as Data | undefined)?.[name]
    known.set(key, typeof found === 'string' ? found : null)
    return known.get(key) ?? null
  }
}

export type MediaItem = { filename: string; alt?: unknown; decorative?: boolean; credit?: string }

export async function* mediaPages(payload: Payload): AsyncGenerator<MediaItem[]> {
  yield* pagesOf(200, async (at) => {
    const common = { collection: 'media', depth: 0, ...at, sort: oldestFirst, overrideAccess: true } as const
    const [fr, en] = await Promise.all([
      payload.find({ ...common, locale: 'fr', fallbackLocale: false }),
      payload.find({ ...common, locale: 'en', fallbackLocale: false }),
    ])
    return {
      docs: fr.docs.map(({ filename, alt, decorative, credit }, index) => ({
        filename: String(filename),
        alt: pairOf(alt, en.docs[index]?.alt),
        decorative: decorative ?? false,
        ...(credit ? { credit } : {}),
      })),
    }
  })
}
