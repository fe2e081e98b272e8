import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Locale } from '../language/locale'
import { terminalLocale } from '../language/terminal-locale'
import { type TerminalWords, terminalWords } from '../language/words/terminal'

/** Everything Liaison takes from its surroundings, parsed once. The only reader of `process.env`. */
export type Env = {
  /** `build` serves nobody: it needs no variable, no database and no secret. */
  mode: 'production' | 'development' | 'build'
  host: string
  port: number
  /** Origin of every absolute link, without a trailing slash. */
  publicUrl: string
  dataFolder: string
  databaseUrl: string
  secret: string
  previousSecrets: string[]
  /** `null`: mail is switched off. */
  smtpUrl: string | null
  sendConnections: number
  /** Messages per second of the whole installation; `null`: no limit of ours. */
  sendRate: number | null
  /** How long a claimed delivery stays with its worker, in milliseconds. */
  leaseMs: number
  /** Whether the worker looks after the outside links of what is published. */
  checksLinks: boolean
}

type Words = TerminalWords['configuration']

/** Thrown when variables are missing or unsafe; `problems` holds one sentence each, in the language of the terminal. */
export class UnsafeConfiguration extends Error {
  readonly code = 'unsafe-configuration'
  constructor(
    readonly problems: string[],
    words: Words,
  ) {
    super(words.unusable(problems.map((problem) => `  - ${problem}`).join('\n')))
  }
}

let current: Env | undefined

/** The parsed environment of this process. */
export function env(): Env {
  current ??= parseEnv(process.env)
  return current
}

/** `LIAISON_LOG`: debug, info (by default), warn, error or silent. Read apart: the log opens before anything is checked. */
export function logLevel(): string {
  const asked = process.env.LIAISON_LOG ?? ''
  return ['debug', 'info', 'warn', 'error', 'silent'].includes(asked) ? asked : 'info'
}

/** What the person at the terminal reads. Read apart: it also says what is wrong with the rest. */
export function languageOfTerminal(): Locale {
  return terminalLocale(process.env)
}

/** The demo's inbox: page and SMTP, on this machine alone. */
export function demoPorts(): { web: number; smtp: number } {
  const words = wordsOf(process.env)
  const ports = z.object({
    INBOX_PORT: whole('INBOX_PORT', 8025, 1, 65_535, words),
    INBOX_SMTP_PORT: whole('INBOX_SMTP_PORT', 1025, 1, 65_535, words),
  })
  const parsed = ports.safeParse(process.env)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ message }) => message)
    throw new UnsafeConfiguration(problems, words)
  }
  return { web: parsed.data.INBOX_PORT, smtp: parsed.data.INBOX_SMTP_PORT }
}

/**
 * Chooses what an unset variable is for this process and its children, as the demo does with its inbox. What was set
 * from outside wins.
 */
export function setDefaults(variables: Record<string, string>): void {
  for (const [name, value] of Object.entries(variables)) process.env[name] ||= value
  current = undefined
}

const wordsOf = (variables: Record<string, string | undefined>): Words =>
  terminalWords[terminalLocale(variables)].configuration

const whole = (name: string, fallback: number, min: number, max: number, words: Words) =>
  z.coerce
    .number({ error: words.wholeNumber(name) })
    .int(words.wholeNumber(name))
    .min(min, words.atLeast(name, min))
    .max(max, words.atMost(name, max))
    .default(fallback)

const schema = (words: Words) =>
  z.object({
    HOST: z.string().default('127.0.0.1'),
    PORT: whole('PORT', 3000, 1, 65_535, words),
    LIAISON_DATA: z.string().default('./data'),
    LIAISON_SEND_CONNECTIONS: whole('LIAISON_SEND_CONNECTIONS', 5, 1, 100, words),
    LIAISON_SEND_RATE: z.coerce
      .number({ error: words.sendRate })
      .positive(words.sendRateAboveZero)
      .optional(),
    LIAISON_LEASE_SECONDS: whole('LIAISON_LEASE_SECONDS', 120, 1, 3600, words),
    LIAISON_LINK_CHECK: z.enum(['on', 'off'], { error: words.linkCheck }).default('on'),
  })

/** What is wrong so far, and the words to say more. */
type Findings = { problems: string[]; words: Words }

export function parseEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const mode = modeOf(given)
  const words = wordsOf(given)
  const parsed = schema(words).safeParse(given)
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)
  const plain = parsed.success ? parsed.data : schema(words).parse({})
  const findings = { problems, words }

  // The data folder is chosen when the server starts: the build must not trace it.
  const dataFolder = path.resolve(/* turbopackIgnore: true */ plain.LIAISON_DATA)
  const publicUrl = parsePublicUrl(given.PUBLIC_URL ?? defaultPublicUrl(mode, plain.PORT), mode, findings)
  const databaseUrl = parseDatabaseUrl(given.DATABASE_URL, dataFolder, mode, findings)
  const smtpUrl = parseSmtpUrl(given.SMTP_URL, findings)
  const secret = parseSecret(given.LIAISON_SECRET, mode, dataFolder, findings)
  if (mode === 'production' && given.PAYLOAD_DROP_DATABASE === 'true') {
    problems.push(words.dropDatabase)
  }
  if (problems.length > 0) throw new UnsafeConfiguration(problems, words)

  return {
    mode,
    host: plain.HOST,
    port: plain.PORT,
    publicUrl,
    dataFolder,
    databaseUrl,
    secret,
    previousSecrets: (given.LIAISON_SECRET_PREVIOUS ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
    smtpUrl,
    sendConnections: plain.LIAISON_SEND_CONNECTIONS,
    sendRate: plain.LIAISON_SEND_RATE ?? null,
    leaseMs: plain.LIAISON_LEASE_SECONDS * 1000,
    checksLinks: plain.LIAISON_LINK_CHECK === 'on',
  }
}

/** `LIAISON_MODE` is how our command line tells Next's server, which always calls itself production. */
function modeOf(given: Record<string, string | undefined>): Env['mode'] {
  if (given.NEXT_PHASE === 'phase-production-build') return 'build'
  const said = given.LIAISON_MODE ?? given.NODE_ENV
  return said === 'production' ? 'production' : 'development'
}

function defaultPublicUrl(mode: Env['mode'], port: number): string | undefined {
  return mode === 'production' ? undefined : `http://localhost:${port}`
}

function parsePublicUrl(value: string | undefined, mode: Env['mode'], { problems, words }: Findings): string {
  if (value === undefined) {
    problems.push(words.publicUrlMissing)
    return ''
  }
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    problems.push(words.publicUrl)
    return ''
  }
  if (mode === 'production' && url.protocol === 'http:' && !isLoopback(url.hostname)) {
    problems.push(words.publicUrlHttps)
  }
  return url.origin
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}

function parseDatabaseUrl(
  value: string | undefined,
  dataFolder: string,
  mode: Env['mode'],
  { problems, words }: Findings,
): string {
  const url = value ?? `file:${path.join(dataFolder, 'liaison.db')}`
  if (/^file:./.test(url)) return url
  if (!/^mongodb(\+srv)?:\/\//.test(url)) {
    problems.push(words.databaseUrl)
  } else if (mode === 'production' && url.startsWith('mongodb://') && !/[?&]replicaSet=/.test(url)) {
    problems.push(words.replicaSet)
  }
  return url
}

function parseSmtpUrl(value: string | undefined, { problems, words }: Findings): string | null {
  if (value === undefined) return null
  if (!URL.canParse(value) || !/^smtps?:$/.test(new URL(value).protocol) || !new URL(value).hostname) {
    problems.push(words.smtpUrl)
    return null
  }
  return value
}

function parseSecret(
  value: string | undefined,
  mode: Env['mode'],
  dataFolder: string,
  findings: Findings,
): string {
  const { problems, words } = findings
  if (mode === 'build') return 'the-build-signs-nothing'
  if (value !== undefined) {
    if (Buffer.byteLength(value) < 32 || new Set(value).size < 10) {
      problems.push(words.secretWeak)
    }
    return value
  }
  if (mode === 'production') {
    problems.push(words.secretMissing)
    return ''
  }
  return keptSecret(dataFolder, findings)
}

/** Outside production the secret is made once and kept in the data folder, so that links survive a restart. */
function keptSecret(dataFolder: string, { problems, words }: Findings): string {
  const file = path.join(/* turbopackIgnore: true */ dataFolder, 'secret')
  try {
    mkdirSync(dataFolder, { recursive: true })
    // `wx`: of two processes that start together, one writes and both read the same secret.
    try {
      writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    problems.push(code === 'ENOSPC' ? words.diskFull(dataFolder) : words.dataFolder(dataFolder, code))
    return ''
  }
}
