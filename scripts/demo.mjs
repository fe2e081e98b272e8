// npm run demo: installs and builds what is missing, then hands over to the command line.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { buildIfNeeded, install, requireNode, root } from './steps.mjs'

requireNode()
try {
  await install()
  await buildIfNeeded()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

const child = spawn(process.execPath, [path.join(root, 'bin/liaison.mjs'), 'demo'], { stdio: 'inherit' })
// Ctrl-C reaches the child too: it ends its own processes in order, and this one waits for it.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.once('exit', (code) => process.exit(code ?? 1))
