import type { Payload, Where } from 'payload'
import { isLocale } from '../language/locale'
import type { Import } from '../payload-types'
import { isMongo } from '../platform/store-raw'
import { type ImportRow, statesAtWork } from './import-record'
import type { ImportStore } from './import-store'
import { isUnderUndo, nextOf } from './next-import'
import { mongoImports } from './store-imports-mongo'
import { sqliteImports } from './store-imports-sqlite'

export type { Payload }

const common = { collection: 'imports', depth: 0, overrideAccess: true } as const

export function importStore(payload: Payload): ImportStore {
  const all = async (where: Where) => {
    const { docs } = await payload.find({ ...common, where, sort: ['createdAt', 'id'], pagination: false })
    return docs.map(asRow)
  }
  return {
    async add({ bulletin, ...row }) {
      const { id } = await payload.create({ ...common, data: { ...row, bulletin } as never })
      return String(id)
    },
    async find(id) {
      const { docs } = await payload.find({
        ...common,
        where: { id: { equals: id } },
        limit: 1,
        pagination: false,
      })
      return docs[0] ? asRow(docs[0]) : null
    },
    async recent(limit) {
      const { docs } = await payload.find({ ...common, sort: ['-createdAt', 'id'], limit, pagination: false })
      return docs.map(asRow)
    },
    async next(now) {
      return nextOf(await all({ state: { in: [...statesAtWork] } }), now)
    },
    async undoing() {
      return (await all({ state: { equals: 'undoing' } })).filter(isUnderUndo)
    },
    besides: ({ startedAt }) =>
      all({
        or: [
          { state: { equals: 'running' } },
          ...(startedAt ? [{ startedAt: { greater_than: startedAt } }] : []),
        ],
      }),
    async silent(since) {
      const { docs } = await payload.find({
        ...common,
        where: {
          source: { equals: 'cli' },
          state: { equals: 'running' },
          updatedAt: { less_than: since.toISOString() },
        },
        sort: ['updatedAt', 'id'],
        limit: 20,
        pagination: false,
      })
      return docs.map(asRow)
    },
    async expired(now) {
      const { docs } = await payload.find({
        ...common,
        where: { keptUntil: { less_than: now.toISOString() } },
        sort: ['keptUntil', 'id'],
        limit: 20,
        pagination: false,
      })
      return docs.map(asRow)
    },
    change: isMongo(payload) ? mongoImports(payload) : sqliteImports(payload),
  }
}

/** As what is stored: fields that are empty are `null`. */
function asRow(doc: Import): ImportRow {
  const row = doc as unknown as Record<string, unknown>
  const named = (name: keyof ImportRow) => row[name] ?? null
  return {
    id: String(doc.id),
    file: doc.file,
    bytes: doc.bytes,
    digest: doc.digest,
    format: doc.format as ImportRow['format'],
    source: doc.source,
    by: doc.by,
    undoneBy: doc.undoneBy ?? null,
    language: isLocale(doc.language) ? doc.language : 'fr',
    state: doc.state,
    problem: doc.problem ?? null,
    bulletin: doc.bulletin ? String(doc.bulletin) : null,
    locale: isLocale(doc.locale) ? doc.locale : 'fr',
    basis: doc.basis ?? null,
    proof: doc.proof ?? null,
    givenOn: doc.givenOn ?? null,
    columns: (doc.columns ?? {}) as ImportRow['columns'],
    position: doc.position ?? 0,
    reportBytes: doc.reportBytes ?? 0,
    counts: named('counts') as ImportRow['counts'],
    checked: named('checked') as ImportRow['checked'],
    undo: named('undo') as ImportRow['undo'],
    createdAt: doc.createdAt,
    startedAt: doc.startedAt ?? null,
    endedAt: doc.endedAt ?? null,
    undoneAt: doc.undoneAt ?? null,
    keptUntil: doc.keptUntil ?? null,
    leaseOwner: doc.leaseOwner ?? null,
    leaseUntil: doc.leaseUntil ?? null,
  }
}
