import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

export type OpenPayload = { payload: Payload; dataFolder: string; close: () => Promise<void> }

/**
 * A real Payload on an empty, migrated database of its own: SQLite in a temporary folder, or MongoDB where the suite
 * runs on it. Call it once in a test file, before importing anything that reads the environment.
 */
export async function openPayload(variables: Record<string, string> = {}): Promise<OpenPayload> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'liaison-test-'))
  const databaseUrl = ownDatabase(process.env.LIAISON_TEST_DATABASE)
  Object.assign(process.env, {
    LIAISON_DATA: dataFolder,
    LIAISON_SECRET: 'for-tests-only-0123456789-abcdefghijklmnop',
    PUBLIC_URL: 'http://localhost:3999',
    PORT: '3999',
    LIAISON_LOG: 'error',
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    ...variables,
  })
  const [{ getPayload }, { default: config }, { migrations }] = await Promise.all([
    import('payload'),
    import('../../src/payload.config'),
    import('../../src/migrations'),
  ])
  const payload = await getPayload({ config })
  if (!databaseUrl) await payload.db.migrate({ migrations: migrations as never })
  return {
    payload,
    dataFolder,
    close: async () => {
      if (databaseUrl) await dropDatabase(payload)
      await payload.destroy()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** MongoDB: a database of its own for each test file. */
function ownDatabase(url: string | undefined): string | null {
  if (!url) return null
  const own = new URL(url)
  own.pathname = `/liaison_${randomBytes(6).toString('hex')}`
  return own.href
}

async function dropDatabase(payload: Payload): Promise<void> {
  const { connection } = payload.db as unknown as { connection: { dropDatabase: () => Promise<unknown> } }
  await connection.dropDatabase()
}
