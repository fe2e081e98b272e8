import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parseEnv, type UnsafeConfiguration } from '../../../src/platform/env'

const folder = mkdtempSync(path.join(tmpdir(), 'liaison-env-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const secret = 'q8Zr1vXw0KpLm3NtB7yHc5DfG2jS9aUe4RiOoP6x'
const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://bulletin.example.org',
  LIAISON_SECRET: secret,
}

function problemsOf(variables: Record<string, string>): string[] {
  return refusalOf(variables)?.problems ?? []
}

function refusalOf(variables: Record<string, string>): UnsafeConfiguration | undefined {
  try {
    parseEnv(variables)
  } catch (error) {
    return error as UnsafeConfiguration
  }
}

test('outside production nothing is required', () => {
  const env = parseEnv({ LIAISON_DATA: folder })

  expect(env).toMatchObject({
    mode: 'development',
    publicUrl: 'http://localhost:3000',
    smtpUrl: null,
    sendConnections: 5,
  })
  expect(env.databaseUrl).toBe(`file:${path.join(folder, 'liaison.db')}`)
})

test('outside production the secret is made once, kept, and readable by its owner alone', () => {
  const first = parseEnv({ LIAISON_DATA: folder }).secret
  const second = parseEnv({ LIAISON_DATA: folder }).secret

  expect(second).toBe(first)
  expect(readFileSync(path.join(folder, 'secret'), 'utf8')).toBe(first)
  expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600)
})

test('production says everything that is missing at once', () => {
  const problems = problemsOf({ NODE_ENV: 'production', PORT: '99999', SMTP_URL: 'mail.example.org' })

  expect(problems.join('\n')).toMatch(/PUBLIC_URL[\s\S]*SMTP_URL[\s\S]*LIAISON_SECRET/)
  expect(problems.join('\n')).toContain('PORT must be at most 65535')
})

test.each([
  ['a short secret', { LIAISON_SECRET: 'short' }, /LIAISON_SECRET/],
  ['a secret of one letter', { LIAISON_SECRET: 'a'.repeat(64) }, /LIAISON_SECRET/],
  ['http for the world', { PUBLIC_URL: 'http://bulletin.example.org' }, /https/],
  ['an address with a path', { PUBLIC_URL: 'https://example.org/bulletin' }, /without a path/],
  ['an unknown database', { DATABASE_URL: 'postgres://x' }, /DATABASE_URL/],
  ['MongoDB without a replica set', { DATABASE_URL: 'mongodb://x/liaison' }, /replica/],
  ['erasing the database', { PAYLOAD_DROP_DATABASE: 'true' }, /erase/],
  ['a rate of nothing', { LIAISON_SEND_RATE: '0' }, /LIAISON_SEND_RATE/],
])('production refuses %s', (_, variables, sentence) => {
  expect(problemsOf({ ...production, ...variables }).join()).toMatch(sentence)
})

test.each([
  ['fr_CA.UTF-8', 'La configuration ne peut pas être utilisée\u00A0:', 'PORT doit être d’au plus 65535'],
  ['en_CA.UTF-8', 'The configuration cannot be used:', 'PORT must be at most 65535'],
])('a terminal in %s reads what is wrong in its language', (LC_ALL, title, sentence) => {
  const refusal = refusalOf({ ...production, LC_ALL, PORT: '99999' })

  expect(refusal?.message).toBe(`${title}\n  - ${sentence}`)
})

test('production accepts http on this machine, and what is complete', () => {
  expect(problemsOf({ ...production, PUBLIC_URL: 'http://127.0.0.1:3000' })).toEqual([])
  expect(parseEnv({ ...production, LIAISON_SECRET_PREVIOUS: 'old-one, older-one' }).previousSecrets).toEqual([
    'old-one',
    'older-one',
  ])
})

test('a data folder that cannot be made is said in one sentence', () => {
  const file = path.join(folder, 'a-file')
  writeFileSync(file, '')

  expect(problemsOf({ LIAISON_DATA: path.join(file, 'data') }).join()).toMatch(
    /data folder .* cannot be used/,
  )
})
