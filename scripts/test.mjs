// npm test: installs what is missing, builds, runs every test. Ends with one line: N passed, N failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { installBrowser } from './browser.mjs'
import { buildIfNeeded, install, requireNode, root } from './steps.mjs'
import { words } from './words.mjs'

requireNode()
try {
  await install()
  await installBrowser()
  await buildIfNeeded()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

const folder = mkdtempSync(path.join(tmpdir(), 'liaison-results-'))
const report = path.join(folder, 'results.json')
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
const wanted = process.argv.slice(2)
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...wanted],
  { cwd: root, stdio: 'inherit' },
)

if (!process.env.MONGODB_TEST_URL) {
  console.log(words.sqliteAlone)
}
const results = read(report)
rmSync(folder, { recursive: true, force: true })
const failedSuites = results.testResults.filter(
  ({ status: state, assertionResults }) =>
    state === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
).length
const failed = results.numFailedTests + failedSuites
const skipped = results.numPendingTests + results.numTodoTests
console.log(`${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(status === 0 && failed === 0 && results.numPassedTests > 0 ? 0 : 1)

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] }
  }
}
