import type { Payload } from 'payload'
import { isMongo, runSql } from './store-raw'

/**
 * In KiB, said negative as SQLite wants it; its own 2 MB hold no index of a large list. Addresses come in no order: each is
 * written to another page.
 */
const cacheSize = -32 * 1024

/** Pages of 4 KiB that the log holds before they are copied to the file: one that is written often is copied once. */
const logPages = 16_000

/** Gives the connection of this process the memory that a million people ask for; it is taken only as it is used. */
export async function widenCache(payload: Payload): Promise<void> {
  if (isMongo(payload)) return
  await runSql(payload, `PRAGMA cache_size = ${cacheSize}`, [])
  await runSql(payload, `PRAGMA wal_autocheckpoint = ${logPages}`, [])
}
