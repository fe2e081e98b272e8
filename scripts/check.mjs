// npm run check: format, lint, types, imports, dead code, unit tests. Every step runs; the first to fail does not hide the others.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from './steps.mjs'

const bin = (name) => path.join(root, 'node_modules/.bin', name)
const steps = [
  ['format and lint', bin('biome'), ['check', '.']],
  ['types', bin('tsc'), ['--noEmit', '-p', '.']],
  ['types of the tests', bin('tsc'), ['--noEmit', '-p', 'tests']],
  ['imports', bin('depcruise'), ['--config', '.dependency-cruiser.mjs', 'src', 'collections', 'emails']],
  // knip reads the Payload configuration: see scripts/bundle.mjs for why Lexical must be asked in its production form.
  [
    'dead code',
    process.execPath,
    ['--conditions=production', path.join(root, 'node_modules/knip/bin/knip.js')],
  ],
  ['unit tests', bin('vitest'), ['run', '--project', 'unit']],
]

const failed = steps.filter(([title, command, args]) => {
  console.log(`\n— ${title}`)
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status !== 0
})
console.log(
  failed.length === 0 ? '\nAll is well.' : `\nTo mend: ${failed.map(([title]) => title).join(', ')}`,
)
process.exit(failed.length === 0 ? 0 : 1)
