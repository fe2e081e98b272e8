import { createHash, randomBytes } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { runSql } from '../../src/platform/store-raw'

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
  const isCopied = !databaseUrl && copyMigrated(dataFolder)
  const payload = await getPayload({ config })
  if (databaseUrl) keepConnected(payload)
  if (!databaseUrl && !isCopied) {
    await payload.db.migrate({ migrations: migrations as never })
    await keepMigrated(payload, dataFolder)
  }
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

/** An empty SQLite database that was migrated once, for every file of tests to start from; another migration, another one. */
function migratedFile(): string {
  const digest = createHash('sha256')
  for (const file of readdirSync(migrationsFolder).sort()) {
    digest.update(readFileSync(path.join(migrationsFolder, file)))
  }
  return path.resolve('node_modules/.cache/liaison-tests', `${digest.digest('hex').slice(0, 16)}.db`)
}

const migrationsFolder = path.resolve('src/migrations')

function copyMigrated(dataFolder: string): boolean {
  const kept = migratedFile()
  if (!existsSync(kept)) return false
  copyFileSync(kept, path.join(dataFolder, 'liaison.db'))
  return true
}

/** Written beside, then renamed: another worker never copies half a file. */
async function keepMigrated(payload: Payload, dataFolder: string): Promise<void> {
  const kept = migratedFile()
  mkdirSync(path.dirname(kept), { recursive: true })
  await runSql(payload, 'PRAGMA wal_checkpoint(TRUNCATE)', [])
  copyFileSync(path.join(dataFolder, 'liaison.db'), `${kept}.${process.pid}`)
  renameSync(`${kept}.${process.pid}`, kept)
}

/** MongoDB: a database of its own for each test file. */
function ownDatabase(url: string | undefined): string | null {
  if (!url) return null
  const own = new URL(url)
  own.pathname = `/liaison_${randomBytes(6).toString('hex')}`
  return own.href
}

/**
 * Mongoose takes a connection for lost when the clock says that its server was not heard of for 20 seconds, and lets what is asked wait
 * for another: tests that set the clock would lose theirs as soon as a heartbeat came before, or meanwhile.
 */
function keepConnected(payload: Payload): void {
  const { connection } = payload.db as unknown as { connection: object }
  Object.defineProperty(connection, '_lastHeartbeatAt', { get: () => null, set: () => undefined })
}

async function dropDatabase(payload: Payload): Promise<void> {
  const { connection } = payload.db as unknown as { connection: { dropDatabase: () => Promise<unknown> } }
  await connection.dropDatabase()
}
