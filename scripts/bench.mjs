// npm run bench [NAME…]: measures, prints a table with each figure's ratio to its limit, and writes bench/results.json.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import { bundle } from './bundle.mjs'
import { buildIfNeeded, install, root } from './steps.mjs'
import { words } from './words.mjs'

/**
 * Each prints `[{ name, value, unit, limit, isLeast }]`; `limit` is null for what has none, and the least there must be with
 * `isLeast`. `prepare` makes what it measures.
 */
const suites = {
  audience: { prepare: () => bundle({ liaison: 'src/cli/liaison.ts' }, 'dist/bench') },
  search: { prepare: () => bundle({ catalogue: 'src/search/catalogue.ts' }, 'dist/bench') },
  site: { prepare: buildIfNeeded },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(suites, name))
if (unknown.length > 0) {
  console.error(words.bench.unknown(unknown.join(', '), Object.keys(suites).join(', ')))
  process.exit(2)
}

process.chdir(root)
await install()
const results = {}
for (const name of asked.length > 0 ? asked : Object.keys(suites)) {
  console.log(`\n— ${name}`)
  await suites[name].prepare()
  results[name] = measure(name)
  console.table(
    Object.fromEntries(
      results[name].map(({ name: figure, value, unit, limit, isLeast = false }) => [
        figure,
        {
          [words.bench.value]: `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`,
          [words.bench.limit]: limit === null ? '' : `${isLeast ? '≥' : '≤'} ${limit} ${unit}`,
          [words.bench.ratio]: limit === null ? '' : (value / limit).toFixed(2),
        },
      ]),
    ),
  )
}

const isBeyond = ({ value, limit, isLeast = false }) =>
  limit !== null && (isLeast ? value < limit : value > limit)
const beyond = Object.values(results).flat().filter(isBeyond)
if (beyond.length > 0) console.log(words.bench.beyond(beyond.map(({ name }) => name).join(', ')))

const file = path.join(root, 'bench/results.json')
const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model ?? '' }
writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), machine, results }, null, 2)}\n`)
console.log(words.bench.written(path.relative(root, file)))

function measure(name) {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', path.join(root, `bench/${name}/measure.mjs`)],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
  )
  if (status !== 0) process.exit(status ?? 1)
  return JSON.parse(stdout.trim().split('\n').at(-1))
}
