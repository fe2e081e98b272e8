// npm run demo: installs and builds what is missing, then becomes the command line's own demo.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildIfNeeded, install, requireNode, root } from './steps.mjs'

requireNode()
try {
  await install({ tools: false })
  await buildIfNeeded()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

if (existsSync('.env')) process.loadEnvFile('.env')
// What is shown is the demo's own progress; the log keeps to what goes wrong.
process.env.LIAISON_LOG ||= 'warn'
const commandLine = path.join(root, 'bin/liaison.mjs')
process.argv = [process.execPath, commandLine, 'demo']
await import(commandLine)
