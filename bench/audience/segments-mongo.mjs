// The same counts on the server of MONGODB_TEST_URL, in a database of its own that is dropped at the end. Prints what the server
// says of each plan, then its figures as JSON. `node bench/audience/segments-mongo.mjs [PEOPLE]`; measure.mjs runs it too.
import { rmSync } from 'node:fs'
import { at, now, openApplication, timed } from './application.mjs'
import { segmentsAsked } from './asked.mjs'
import { fillMongo } from './population-mongo.mjs'

const people = Number(process.argv[2] ?? 100_000)
const server = new URL(process.env.MONGODB_TEST_URL ?? 'mongodb://127.0.0.1:27017/')
server.pathname = `/liaison_bench_${process.pid}`

const application = await openApplication(server.href)
const { payload } = application
try {
  console.log(JSON.stringify(await measure(application)))
} finally {
  await payload.db.connection.dropDatabase()
  rmSync(application.folder, { recursive: true, force: true })
}
process.exit()

async function measure({ segments, mongo }) {
  const models = Object.values(payload.db.collections)
  await Promise.all(models.map((model) => model.init()))
  const made = await fillMongo(payload, people)
  const store = segments.segmentStore(payload)
  const subscribers = payload.db.collections.subscribers.collection
  const all = []
  let withoutIndex = 0
  let isExplained = true
  for (const [name, conditions] of segmentsAsked(made)) {
    const segment = { bulletin: made.bulletins[0], conditions }
    const question = await segments.questionNow(payload, segment, now)
    const { found, times } = await timed(() => store.count(question))
    all.push(...times)
    const stages = await stagesOf(subscribers, mongo.countPipeline(payload, question))
    if (stages && !stages.includes('IXSCAN')) withoutIndex++
    isExplained &&= stages !== null
    const plan = stages?.join(' < ') ?? 'this server does not explain its plans'
    console.error(`${name}: ${found} people, ${at(times, 0.5).toFixed(1)} ms, ${plan}`)
  }
  const plans = {
    name: 'MongoDB: counts whose plan has no index',
    value: withoutIndex,
    unit: 'counts',
    limit: 0,
  }
  return [
    { name: `MongoDB, ${people} people: segment count p50`, value: at(all, 0.5), unit: 'ms', limit: null },
    { name: 'MongoDB: segment count p95', value: at(all, 0.95), unit: 'ms', limit: null },
    ...(isExplained ? [plans] : []),
  ]
}

/** The stages of the plan that the server chose; `null` where it knows no `explain`, as servers that only resemble MongoDB. */
async function stagesOf({ collectionName }, pipeline) {
  const asked = { aggregate: collectionName, pipeline, cursor: {} }
  try {
    return stagesIn(await payload.db.connection.db.command({ explain: asked, verbosity: 'queryPlanner' }))
  } catch (error) {
    if (error.codeName === 'CommandNotFound') return null
    throw error
  }
}

/** Every stage of the plan that the server chose, wherever its version writes it. */
function stagesIn(plan) {
  if (Array.isArray(plan)) return [...new Set(plan.flatMap(stagesIn))]
  if (typeof plan !== 'object' || plan === null) return []
  const own = typeof plan.stage === 'string' ? [plan.stage] : []
  const below = Object.entries(plan).filter(([key]) => key !== 'rejectedPlans')
  return [...new Set([...own, ...below.flatMap(([, value]) => stagesIn(value))])]
}
