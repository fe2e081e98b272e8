// What the scripts share. Node's own modules alone: nothing may be installed yet.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { words } from './words.mjs'

// Not `import.meta.dirname`: a Node too old must come far enough to be told so.
export const root = fileURLToPath(new URL('..', import.meta.url))

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(words.needsNode(process.version))
  process.exit(1)
}

/** Runs one step and says how long it takes, all along; on failure shows what it printed. */
export function step(title, command, args, { env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const started = Date.now()
    const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`
    const isTerminal = process.stdout.isTTY
    console.log(title)
    const every = isTerminal ? 1000 : 10_000
    const tell = () =>
      isTerminal ? process.stdout.write(`\r  ${seconds()} `) : console.log(`  … ${seconds()}`)
    const ticking = setInterval(tell, every)
    const printed = []
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(ticking)
      console.log(`${isTerminal ? '\r' : ''}  ${(code === 0 ? words.done : words.failed)(seconds())}`)
      if (code === 0) return resolve()
      console.error(Buffer.concat(printed).toString().split('\n').slice(-200).join('\n'))
      reject(new Error(words.stepFailed(title, code)))
    })
  })
}

/**
 * npm ci, unless what is installed is what the lock file asks for.
 * Without `tools`, what only tests and checks need is left out: a newcomer waits a quarter less.
 */
export async function install({ tools = true } = {}) {
  const mark = path.join(root, 'node_modules/.liaison-lock')
  const complete = digest(['package-lock.json'])
  const wanted = tools ? complete : `${complete} without tools`
  const installed = existsSync(mark) ? readFileSync(mark, 'utf8') : ''
  if (installed === complete || installed === wanted) return
  await step(words.installing, npm, ['ci', '--no-audit', '--no-fund', tools ? '--include=dev' : '--omit=dev'])
  writeFileSync(mark, wanted)
}

/** Builds, unless the sources are those of the last build. */
export async function buildIfNeeded() {
  const mark = path.join(root, 'dist/.built-from')
  const wanted = sourceDigest()
  const isBuilt = existsSync(path.join(root, '.next/BUILD_ID')) && existsSync(mark)
  if (isBuilt && readFileSync(mark, 'utf8') === wanted) return
  await step(words.building, process.execPath, ['scripts/build.mjs'])
}

/** Called by the build itself, at its end. */
export function markBuilt() {
  mkdirSync(path.join(root, 'dist'), { recursive: true })
  writeFileSync(path.join(root, 'dist/.built-from'), sourceDigest())
}

const sources = [
  'src',
  'collections',
  'emails',
  'public',
  'scripts',
  'next.config.ts',
  'package-lock.json',
  'tsconfig.json',
]

const sourceDigest = () => digest(sources)

function digest(places) {
  const hash = createHash('sha256')
  for (const file of places.flatMap((place) => files(path.join(root, place)))) {
    hash.update(path.relative(root, file)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function files(place) {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place)
    .sort()
    .flatMap((name) => files(path.join(place, name)))
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
