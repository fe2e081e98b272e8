// A list of a million people through `liaison import subscribers`, the same list again, and a bare bulk insert of the same
// rows beside it; then counts of segments (segments.mjs), and on the server of MONGODB_TEST_URL where there is one
// (segments-mongo.mjs). Prints its figures as JSON; run by scripts/bench.mjs. BENCH_PEOPLE takes fewer.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bareInsert } from './bare.mjs'
import { writePeople } from './people.mjs'

const count = Number(process.env.BENCH_PEOPLE ?? 1_000_000)
/** Megabytes that JavaScript is given, and those of each half of what has just been made. */
const heap = 256
const half = 8
const command = path.resolve(import.meta.dirname, '../../dist/bench/liaison.mjs')
const folder = mkdtempSync(path.join(tmpdir(), 'liaison-bench-'))
const list = path.join(folder, 'list.csv')
const variables = {
  ...process.env,
  LIAISON_DATA: folder,
  LIAISON_LOG: 'silent',
  NODE_ENV: undefined,
  // On a large machine V8 lets garbage stand until it has filled far more than is needed: this is what the import needs.
  NODE_OPTIONS: `--max-old-space-size=${heap} --max-semi-space-size=${half}`,
}
const importing = ['import', 'subscribers', list, '--basis', 'express', '--proof', 'Banc d’essai', '--json']

try {
  await writePeople(list, count)
  await run(['migrate'])
  const { makeBulletin } = await import('./bulletin.mjs')
  await makeBulletin(path.join(folder, 'liaison.db'))
  copyFileSync(path.join(folder, 'liaison.db'), path.join(folder, 'bare.db'))

  const first = await run(importing)
  expect(first, { rows: count, created: count })
  const again = await run(importing)
  expect(again, { rows: count, unchanged: count })
  const bare = await bareInsert(path.join(folder, 'liaison.db'), path.join(folder, 'bare.db'))

  const perSecond = (seconds) => count / seconds
  const figures = [
    { name: 'import, rows', value: perSecond(first.seconds), unit: 'rows/s', limit: 20_000, isLeast: true },
    {
      name: `import, peak memory of the command, with a heap of ${heap} MB and halves of ${half} MB`,
      value: first.peak / 1e6,
      unit: 'MB',
      limit: 300,
    },
    {
      name: 'same list again, rows',
      value: perSecond(again.seconds),
      unit: 'rows/s',
      limit: 20_000,
      isLeast: true,
    },
    { name: 'same list again, changes', value: count - again.answer.unchanged, unit: 'rows', limit: null },
    { name: 'same list again, peak memory', value: again.peak / 1e6, unit: 'MB', limit: 300 },
    { name: 'bare bulk insert of the same rows', value: perSecond(bare), unit: 'rows/s', limit: null },
    { name: 'import, times a bare insert', value: first.seconds / bare, unit: '×', limit: null },
  ]
  const mongo = process.env.MONGODB_TEST_URL
    ? countSegments('segments-mongo.mjs', Math.min(count, 100_000))
    : []
  console.log(JSON.stringify([...figures, ...countSegments('segments.mjs', count), ...mongo]))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** In a process of its own: it opens the application, whose environment is another. */
function countSegments(file, people) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, file), String(people)],
    { encoding: 'utf8', maxBuffer: 2 ** 24 },
  )
  if (status !== 0) throw new Error(`counting segments ended with ${status}: ${stderr.slice(-2000)}`)
  return JSON.parse(stdout.trim().split('\n').at(-1))
}

function expect({ answer }, wanted) {
  for (const [name, value] of Object.entries(wanted)) {
    if (answer[name] !== value) throw new Error(`${name} is ${answer[name]} instead of ${value}`)
  }
}

/** The whole command, from its start to its end, and the most memory that Linux says it held. */
async function run(args) {
  const from = performance.now()
  const child = spawn(process.execPath, [command, ...args], {
    env: variables,
    cwd: path.resolve(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid))
  }, 100)
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  const [code] = await once(child, 'close')
  clearInterval(watch)
  if (code !== 0) throw new Error(`liaison ${args[0]} ended with ${code}`)
  const seconds = (performance.now() - from) / 1000
  return {
    seconds,
    peak,
    answer: args.includes('--json') ? JSON.parse(said.trim().split('\n').at(-1)) : null,
  }
}

function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
