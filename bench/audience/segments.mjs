// Counts of segments over a million generated subscribers in a file with the real, migrated schema. Prints each plan and its
// times on the way, then its figures as JSON. `node bench/audience/segments.mjs [PEOPLE]`; measure.mjs runs it too.
import { rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { at, now, openApplication, timed } from './application.mjs'
import { segmentsAsked } from './asked.mjs'
import { fill } from './population.mjs'

const people = Number(process.argv[2] ?? 1_000_000)
/** `SCAN x` without `USING … INDEX`: each row of a table is read. */
const readsTable = /SCAN (s|r|c|subscribers\w*|consents)\s*$/m

const application = await openApplication()
try {
  console.log(JSON.stringify(await measure(application)))
} finally {
  rmSync(application.folder, { recursive: true, force: true })
}
process.exit()

async function measure({ payload, folder, migrations, segments, sqlite }) {
  await payload.db.migrate({ migrations: migrations.migrations })
  const run = (sql, args = []) => payload.db.client.execute({ sql, args })
  const filled = performance.now()
  const made = await fill(run, people)
  console.error(`${people} people in ${Math.round((performance.now() - filled) / 1000)} s`)

  const store = segments.segmentStore(payload)
  const times = []
  const firsts = []
  const waits = []
  let outside = 0
  const bySize = { few: [], many: [] }
  let withoutIndex = 0
  for (const [name, conditions] of segmentsAsked(made)) {
    const segment = { bulletin: made.bulletins[0], conditions }
    const question = await segments.questionNow(payload, segment, now)
    const { found, times: own } = await timed(() => store.count(question))
    times.push(...own)
    const { found: about, times: first } = await timed(() => store.estimate(question))
    firsts.push(...first)
    if (found < about?.from || found > about?.to) outside++
    waits.push(await longestWait(() => store.count(question)))
    bySize[found <= people / 50 ? 'few' : 'many'].push(...own)
    console.error(`\n${name}: ${found} people, ${at(own, 0.5).toFixed(1)} ms`)
    const plan = await planOf(run, sqlite, question)
    if (readsTable.test(plan)) withoutIndex++
    console.error(plan)
  }
  const size = statSync(path.join(folder, 'liaison.db')).size
  await payload.destroy()
  return [
    { name: 'first answer on a segment (an estimate) p50', value: at(firsts, 0.5), unit: 'ms', limit: 50 },
    { name: 'first answer on a segment (an estimate) p95', value: at(firsts, 0.95), unit: 'ms', limit: 50 },
    { name: 'estimates that do not hold the count', value: outside, unit: 'of 40', limit: null },
    { name: 'what others wait during a count, p95', value: at(waits, 0.95), unit: 'ms', limit: null },
    { name: 'segment count p50', value: at(times, 0.5), unit: 'ms', limit: 50 },
    { name: 'segment count p95', value: at(times, 0.95), unit: 'ms', limit: 50 },
    { name: 'of at most 2 % of the people, p95', value: at(bySize.few, 0.95), unit: 'ms', limit: 50 },
    { name: 'of more, p50', value: at(bySize.many, 0.5), unit: 'ms', limit: null },
    { name: 'segment counts that read a table whole', value: withoutIndex, unit: 'counts', limit: null },
    { name: 'file of the population', value: size / 1e6, unit: 'MB', limit: null },
  ]
}

/** The longest time during which this process answers nobody else. */
async function longestWait(count) {
  let longest = 0
  let last = performance.now()
  const watch = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  await count()
  // The last one ends at the next beat.
  await new Promise((resolve) => setTimeout(resolve, 5))
  clearInterval(watch)
  return longest
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
