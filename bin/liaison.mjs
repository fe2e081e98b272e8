#!/usr/bin/env node
// The command line. What it runs is built: this file only says what is missing when it is not.
import { existsSync } from 'node:fs'
import { words } from '../scripts/words.mjs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const built = new URL('../dist/liaison.mjs', import.meta.url)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(words.needsNode(process.version))
  process.exitCode = 1
} else if (!existsSync(built)) {
  console.error(words.notBuilt)
  process.exitCode = 1
} else {
  // A .env in the current folder counts, before anything reads the environment; what is set already wins.
  if (existsSync('.env')) process.loadEnvFile('.env')
  await import(built.href)
}
