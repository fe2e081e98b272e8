import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { editionStatus } from '../delivery/edition-status'
import { startSending } from '../delivery/start-sending'
import { systemClock } from '../platform/clock'
import { demoPorts, env, setDefaults } from '../platform/env'
import { ownAddress } from '../platform/own-address'
import { loadSample } from '../sample/load-sample'
import { CannotGoOn } from './explain'
import { startInbox } from './inbox'
import { migrate } from './migrate'
import { withPayload } from './open'
import { requireFreePort } from './ports'
import { startServers } from './servers'
import { applicationFolder, Supervisor } from './supervisor'
import { createUser, randomPassword } from './user'
import { words } from './words'

const login = 'admin@example.org'

/** `npm run demo`: the whole of Liaison on sample content. Its own script installs and builds, then calls this. */
export async function demo(): Promise<void> {
  setDefaults({ LIAISON_MODE: 'development' })
  const ports = demoPorts()
  const hasOwnInbox = env().smtpUrl === null
  if (hasOwnInbox) setDefaults({ SMTP_URL: `smtp://127.0.0.1:${ports.smtp}` })

  const { port, host, publicUrl, dataFolder } = env()
  mkdirSync(dataFolder, { recursive: true })
  await requireFreePort(port, host, 'PORT')
  if (hasOwnInbox) {
    await requireFreePort(ports.web, '127.0.0.1', 'INBOX_PORT')
    await requireFreePort(ports.smtp, '127.0.0.1', 'INBOX_SMTP_PORT')
  }

  const supervisor = new Supervisor()
  const run = async (payload: Payload) => {
    say(words.demo.preparing)
    const prepared = await prepare(payload)
    if (hasOwnInbox) startInbox(supervisor, ports, dataFolder)
    say(words.demo.starting)
    startServers(supervisor)
    const ready = Promise.all([answers(`${ownAddress()}/fr`), sent(payload, prepared.edition.id)])
    await Promise.race([ready, supervisor.ended.then((code) => process.exit(code))])
    return prepared
  }
  // Whatever goes wrong, nothing that was started is left behind.
  const { edition, password } = await withPayload(run).catch(async (error: unknown) => {
    await supervisor.stop(1)
    throw error
  })

  console.log(`
Site     ${publicUrl}/fr
Admin    ${publicUrl}/admin
Inbox    ${hasOwnInbox ? `http://127.0.0.1:${ports.web}` : words.demo.noInbox}
Edition  ${publicUrl}/fr/bulletins/${edition.slug}

${words.demo.signIn(login, password)}
${words.demo.stop}

Liaison is ready`)
  process.exit(await supervisor.ended)
}

async function prepare(payload: Payload) {
  await migrate(payload)
  await requireSampleDatabase(payload)
  const password = await administrator(payload)
  const folder = path.join(applicationFolder, 'sample')
  const id = await loadSample({
    payload,
    clock: systemClock,
    folder,
    say: (step) => say(`  ${words.demo.steps[step]}`),
  })
  const started = await startSending({ payload, clock: systemClock }, id)
  if (started.outcome === 'not-ready') throw new CannotGoOn(words.demo.notReady)
  const { slug } = await payload.findByID({ collection: 'editions', id, depth: 0, overrideAccess: true })
  return { edition: { id, slug: String(slug) }, password }
}

/** The demo writes nothing among what people wrote. */
async function requireSampleDatabase(payload: Payload): Promise<void> {
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true })
  if (site.publisher && !site.sample) throw new CannotGoOn(words.demo.realDatabase)
}

/** The sample administrator: one random password, made once and kept beside the database. */
async function administrator(payload: Payload): Promise<string> {
  const file = path.join(env().dataFolder, 'demo-login.json')
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { email: { equals: login } },
    overrideAccess: true,
  })
  if (existsSync(file) && totalDocs > 0)
    return (JSON.parse(readFileSync(file, 'utf8')) as { password: string }).password

  const password = randomPassword()
  if (totalDocs > 0) {
    await payload.delete({ collection: 'users', where: { email: { equals: login } }, overrideAccess: true })
  }
  await createUser(payload, {
    email: login,
    name: 'Administration (exemple)',
    role: 'administrator',
    password,
  })
  writeFileSync(file, `${JSON.stringify({ email: login, password })}\n`, { mode: 0o600 })
  return password
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const isUp = await fetch(url, { signal: AbortSignal.timeout(20_000) }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    await pause(300)
  }
}

/** Waits until the sample edition is sent, saying how far it is. */
async function sent(payload: Payload, id: string): Promise<void> {
  let last = ''
  for (;;) {
    const status = await editionStatus(payload, id)
    if (!status || status.state === 'sent') return
    const progress = `  ${words.demo.progress(status.accepted, status.planned || '…')}`
    if (progress !== last) say(progress)
    last = progress
    await pause(1000)
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function say(step: string): void {
  console.log(step)
}
