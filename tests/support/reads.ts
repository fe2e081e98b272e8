import type { Payload } from 'payload'
import { isMongo } from '../../src/platform/store-raw'

/** What was asked of the database: on SQLite every statement and the rows it gave, on MongoDB the adapter's own reads. */
export type Reads = { queries: number; rows: number }

/** Counts what is read while `act` runs. */
export async function countReads(payload: Payload, act: () => Promise<unknown>): Promise<Reads> {
  const reads = { queries: 0, rows: 0 }
  const restore = isMongo(payload) ? watchAdapter(payload, reads) : watchClient(payload, reads)
  try {
    await act()
  } finally {
    restore()
  }
  return reads
}

type Client = { execute: (statement: unknown) => Promise<{ rows: unknown[] }> }

function watchClient(payload: Payload, reads: Reads): () => void {
  const { client } = payload.db as unknown as { client: Client }
  const execute = client.execute
  client.execute = async (statement) => {
    const answer = await execute.call(client, statement)
    reads.queries += 1
    reads.rows += answer.rows.length
    return answer
  }
  return () => {
    client.execute = execute
  }
}

type Adapter = Record<string, (request: unknown) => Promise<{ docs?: unknown[] } | null>>

function watchAdapter(payload: Payload, reads: Reads): () => void {
  const adapter = payload.db as unknown as Adapter
  const watched = ['find', 'findOne', 'findGlobal', 'count', 'queryDrafts'].flatMap((name) => {
    const read = adapter[name]
    if (!read) return []
    adapter[name] = async (request) => {
      const answer = await read.call(adapter, request)
      reads.queries += 1
      reads.rows += answer?.docs?.length ?? 1
      return answer
    }
    return [() => Object.assign(adapter, { [name]: read })]
  })
  return () => {
    for (const restore of watched) restore()
  }
}
