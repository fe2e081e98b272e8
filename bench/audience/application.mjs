import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../../scripts/bundle.mjs'

/** The moment at which every count is asked. */
export const now = new Date('2026-02-10T15:00:00.000Z')
const rounds = 5

/** Opens the application on an empty database of its own: in a new folder, or under `databaseUrl`. */
export async function openApplication(databaseUrl = '') {
  process.chdir(path.resolve(import.meta.dirname, '../..'))
  const folder = mkdtempSync(path.join(tmpdir(), 'liaison-bench-'))
  // What the configuration reads is set before it is loaded.
  Object.assign(process.env, {
    LIAISON_DATA: folder,
    LIAISON_SECRET: 'for-the-bench-only-0123456789-abcdefghijk',
    PUBLIC_URL: 'http://localhost:3999',
    PORT: '3999',
    LIAISON_LOG: 'error',
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  })
  const out = path.resolve('dist/bench-segments')
  const entries = {
    config: 'src/payload.config.ts',
    migrations: 'src/migrations/index.ts',
    segments: 'src/segments/store-segments.ts',
    sqlite: 'src/segments/statements.ts',
    mongo: 'src/segments/store-segments-mongo.ts',
  }
  await bundle(entries, out)
  const load = (name) => import(pathToFileURL(path.join(out, `${name}.mjs`)).href)
  const names = Object.keys(entries)
  const loaded = await Promise.all(names.map(load))
  const modules = Object.fromEntries(names.map((name, index) => [name, loaded[index]]))
  const { getPayload } = await import('payload')
  return { payload: await getPayload({ config: modules.config.default }), folder, ...modules }
}

/** How many people a segment has, and the milliseconds of each of five counts after a first one. */
export async function timed(count) {
  const found = await count()
  const times = []
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    await count()
    times.push(performance.now() - from)
  }
  return { found, times }
}

/** The value that this share of a list does not exceed. */
export function at(list, share) {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
