// The search engine over 10,000 generated documents in each language. Prints its figures as JSON; run by scripts/bench.mjs.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { generator, question, terms } from './documents.mjs'

const count = 10_000
const questions = 600
const { createCatalogue } = await import(
  pathToFileURL(path.resolve(import.meta.dirname, '../../dist/bench/catalogue.mjs')).href
)

globalThis.gc?.()
const before = process.memoryUsage()
const started = performance.now()
const shelves = ['fr', 'en'].map((locale) => {
  const made = generator(locale)
  const catalogue = createCatalogue(locale, terms)
  for (let index = 0; index < count; index++) catalogue.put(made.entry(index))
  return { made, catalogue }
})
const building = performance.now() - started
// What is held, once the engine has given back what making it took.
globalThis.gc?.()
await new Promise((resolve) => setTimeout(resolve, 3000))
globalThis.gc?.()
const after = process.memoryUsage()

const now = new Date()
const times = []
const typing = []
let found = 0
for (let index = 0; index < questions; index++) {
  const { made, catalogue } = shelves[index % 2]
  const asked = question(made, index)
  const from = performance.now()
  found += catalogue.answer(asked, {}, now).hits.length > 0 ? 1 : 0
  times.push(performance.now() - from)
  const begun = performance.now()
  catalogue.begunBy(asked.slice(0, -2), now, 6)
  typing.push(performance.now() - begun)
}

const alike = []
for (let index = 0; index < 200; index++) {
  const from = performance.now()
  shelves[0].catalogue.closeTo(
    { kind: 'fact-sheets', id: String(index * 4), without: new Set(), among: ['research'], limit: 4 },
    now,
  )
  alike.push(performance.now() - from)
}

const figures = [
  { name: 'search p50', value: at(times, 0.5), unit: 'ms', limit: 30 },
  { name: 'search p95', value: at(times, 0.95), unit: 'ms', limit: 30 },
  { name: 'suggestions p95', value: at(typing, 0.95), unit: 'ms', limit: 30 },
  { name: 'related p95', value: at(alike, 0.95), unit: 'ms', limit: 30 },
  { name: 'memory, both languages', value: (after.rss - before.rss) / 1e6, unit: 'MB', limit: 200 },
  { name: 'indexing, one document', value: building / (2 * count), unit: 'ms', limit: null },
  { name: 'questions with an answer', value: (100 * found) / questions, unit: '%', limit: null },
]
console.log(JSON.stringify(figures))

function at(list, share) {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}
