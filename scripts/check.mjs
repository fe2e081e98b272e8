// npm run check: format, lint, types, imports, dead code, unit tests. Every step runs; the first to fail does not hide the others.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from './steps.mjs'
import { words } from './words.mjs'

const bin = (name) => path.join(root, 'node_modules/.bin', name)
const say = words.check
const steps = [
  [say.format, bin('biome'), ['check', '.']],
  [say.types, bin('tsc'), ['--noEmit', '-p', '.']],
  [say.testTypes, bin('tsc'), ['--noEmit', '-p', 'tests']],
  [say.imports, bin('depcruise'), ['--config', '.dependency-cruiser.mjs', 'src', 'collections', 'emails']],
  // knip reads the Payload configuration: see scripts/bundle.mjs for why Lexical must be asked in its production form.
  [
    say.deadCode,
    process.execPath,
    ['--conditions=production', path.join(root, 'node_modules/knip/bin/knip.js')],
  ],
  [say.unitTests, bin('vitest'), ['run', '--project', 'unit']],
]

const failed = steps.filter(([title, command, args]) => {
  console.log(`\n— ${title}`)
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status !== 0
})
console.log(`\n${failed.length === 0 ? say.passed : say.failed(failed.map(([title]) => title).join(', '))}`)
process.exit(failed.length === 0 ? 0 : 1)
