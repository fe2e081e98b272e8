// Counts of segments over a million generated subscribers in a file with the real, migrated schema. Prints each plan and its
// times on the way, then its figures as JSON. `node bench/audience/segments.mjs [PEOPLE]`; measure.mjs runs it too.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../../scripts/bundle.mjs'
import { segmentsAsked } from './asked.mjs'
import { fill } from './population.mjs'

const people = Number(process.argv[2] ?? 1_000_000)
const rounds = 5
/** `SCAN x` without `USING … INDEX`: each row of a table is read. */
const readsTable = /SCAN (s|r|c|subscribers\w*|consents)\s*$/m
const now = new Date('2026-02-10T15:00:00.000Z')

process.chdir(path.resolve(import.meta.dirname, '../..'))
const folder = mkdtempSync(path.join(tmpdir(), 'liaison-bench-'))
// biome-ignore lint/style/noProcessEnv: what the configuration reads is set before it is loaded
Object.assign(process.env, {
  LIAISON_DATA: folder,
  LIAISON_SECRET: 'for-the-bench-only-0123456789-abcdefghijk',
  PUBLIC_URL: 'http://localhost:3999',
  PORT: '3999',
  LIAISON_LOG: 'error',
})
try {
  const figures = await measure()
  console.log(JSON.stringify(figures))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit()

async function measure() {
  const { config, migrations, segments, sqlite } = await modules()
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config: config.default })
  await payload.db.migrate({ migrations: migrations.migrations })
  const run = (sql, args = []) => payload.db.client.execute({ sql, args })
  const filled = performance.now()
  const made = await fill(run, people)
  console.error(`${people} people in ${Math.round((performance.now() - filled) / 1000)} s`)

  const store = segments.segmentStore(payload)
  const times = []
  const bySize = { few: [], many: [] }
  let withoutIndex = 0
  for (const [name, conditions] of segmentsAsked(made)) {
    const segment = { bulletin: made.bulletins[0], conditions }
    const question = await segments.questionNow(payload, segment, now)
    const found = await store.count(question)
    const own = []
    for (let round = 0; round < rounds; round++) {
      const from = performance.now()
      await store.count(question)
      own.push(performance.now() - from)
    }
    times.push(...own)
    bySize[found <= people / 50 ? 'few' : 'many'].push(...own)
    console.error(`\n${name}: ${found} people, ${at(own, 0.5).toFixed(1)} ms`)
    const plan = await planOf(run, sqlite, question)
    if (readsTable.test(plan)) withoutIndex++
    console.error(plan)
  }
  const size = statSync(path.join(folder, 'liaison.db')).size
  await payload.destroy()
  return [
    { name: 'segment count p50', value: at(times, 0.5), unit: 'ms', limit: 50 },
    { name: 'segment count p95', value: at(times, 0.95), unit: 'ms', limit: 50 },
    { name: 'of at most 2 % of the people, p95', value: at(bySize.few, 0.95), unit: 'ms', limit: 50 },
    { name: 'of more, p50', value: at(bySize.many, 0.5), unit: 'ms', limit: null },
    { name: 'segment counts that read a table whole', value: withoutIndex, unit: 'counts', limit: null },
    { name: 'file of the population', value: size / 1e6, unit: 'MB', limit: null },
  ]
}

async function modules() {
  const out = path.resolve('dist/bench-segments')
  await bundle(
    {
      config: 'src/payload.config.ts',
      migrations: 'src/migrations/index.ts',
      segments: 'src/segments/store-segments.ts',
      sqlite: 'src/segments/store-segments-sqlite.ts',
    },
    out,
  )
  const load = (name) => import(pathToFileURL(path.join(out, `${name}.mjs`)).href)
  const [config, migrations, segments, sqlite] = await Promise.all(
    ['config', 'migrations', 'segments', 'sqlite'].map(load),
  )
  return { config, migrations, segments, sqlite }
}

/** As it is asked when it begins with the bulletin, and with its first other way in. */
async function planOf(run, { countStatement, driversOf }, question) {
  const plans = []
  for (const driver of driversOf(question).slice(0, 2)) {
    const { text, args } = countStatement(question, driver)
    const { rows } = await run(`EXPLAIN QUERY PLAN ${text}`, args)
    plans.push(rows.map(({ detail }) => `    ${detail}`).join('\n'))
  }
  return plans.join('\n  or\n')
}

function at(list, share) {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
