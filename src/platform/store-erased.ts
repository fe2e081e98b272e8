import type { Payload } from 'payload'
import { isMongo, runSql } from './store-raw'

/**
 * SQLite leaves what was deleted in its file until something else is written there: from now on, this process writes zeros over it
 * (https://sqlite.org/pragma.html#pragma_secure_delete).
 */
export async function overwriteDeleted(payload: Payload): Promise<void> {
  if (!isMongo(payload)) await runSql(payload, 'PRAGMA secure_delete = ON', [])
}

/** The log of SQLite still holds pages as they were: copies it to the file and empties it. Somebody who reads just then is left in peace. */
export async function emptyLog(payload: Payload): Promise<void> {
  if (!isMongo(payload)) await runSql(payload, 'PRAGMA wal_checkpoint(TRUNCATE)', [])
}
