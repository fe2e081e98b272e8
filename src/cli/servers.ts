import { setMaxListeners } from 'node:events'
import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import type { Command } from 'commander'
import type { Payload } from 'payload'
import { runReviewNotices } from '../knowledge/remind-reviews'
import { runSchedule } from '../knowledge/store-schedule'
import { systemClock } from '../platform/clock'
import { env, isLoopback, setDefaults } from '../platform/env'
import { CannotGoOn } from './explain'
import { migrate } from './migrate'
import { withPayload } from './open'
import { requireFreePort } from './ports'
import { applicationFolder, liaisonArgs, Supervisor, webArgs } from './supervisor'
import { words } from './words'

export function addServerCommands(program: Command): void {
  program.command('start').description(words.servers.start).action(start)
  program.command('web').description(words.servers.web).action(web)
  program.command('worker').description(words.servers.worker).action(worker)
}

async function start(): Promise<void> {
  setDefaults({ LIAISON_MODE: 'production' })
  const { port, host } = env()
  requireBuild()
  await requireFreePort(port, host, 'PORT')
  await withPayload(async (payload) => {
    await migrate(payload)
    await refuseSample(payload)
  })

  const supervisor = new Supervisor()
  startServers(supervisor)
  process.exit(await supervisor.ended)
}

/** The demo leaves a sample administrator and forty sample subscribers: none of them belongs on a public site. */
async function refuseSample(payload: Payload): Promise<void> {
  if (isLoopback(new URL(env().publicUrl).hostname)) return
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true })
  if (site.sample) throw new CannotGoOn(words.servers.sample)
}

/** Web and worker as children of one supervisor; the demo uses the same. */
export function startServers(supervisor: Supervisor): void {
  const { port, host, mode } = env()
  const common = { LIAISON_MODE: mode, PORT: String(port), HOST: host }
  supervisor.start('web', webArgs, { env: { ...common, ...production }, quiet: true })
  // A message being handed over may take the mail server a minute: cut short, it would be in doubt.
  supervisor.start('worker', liaisonArgs('worker'), { env: common, restart: true, graceMs: 70_000 })
}

/** What React and Next ask, whatever ours is called. */
const production = { NODE_ENV: 'production' }

async function web(): Promise<void> {
  const { port, host, mode } = env()
  requireBuild()
  await requireFreePort(port, host, 'PORT')

  const supervisor = new Supervisor()
  supervisor.start('web', webArgs, {
    env: { LIAISON_MODE: mode, PORT: String(port), HOST: host, ...production },
  })
  process.exit(await supervisor.ended)
}

async function worker(): Promise<void> {
  // Loaded here: no other command has a use for the mails' templates.
  const [{ runWorker }, { runImports }, { runLinkChecker }, { runUpkeep }] = await Promise.all([
    import('../delivery/worker'),
    import('../imports/run-imports'),
    import('../links/run-link-checker'),
    import('../upkeep/run-upkeep'),
  ])
  const { sendConnections, sendRate, leaseMs, smtpUrl, checksLinks, publicUrl } = env()
  const owner = `${hostname()}:${process.pid}:${Date.now().toString(36)}`
  const stop = new AbortController()
  // Every part of the worker, and every connection, waits for this one signal.
  setMaxListeners(sendConnections + 50, stop.signal)
  process.once('SIGINT', () => stop.abort())
  process.once('SIGTERM', () => stop.abort())
  await withPayload(async (payload) => {
    const common = { payload, clock: systemClock, signal: stop.signal }
    await Promise.all([
      runWorker({
        ...common,
        connections: sendConnections,
        rate: sendRate,
        leaseMs,
        smtpUrl,
        owner,
      }),
      runImports({ ...common, owner }),
      runSchedule(common),
      runReviewNotices(common),
      runUpkeep(common),
      ...(checksLinks ? [runLinkChecker({ ...common, publicUrl })] : []),
    ])
  })
  process.exit(0)
}

function requireBuild(): void {
  if (!existsSync(path.join(applicationFolder, '.next/BUILD_ID'))) {
    throw new CannotGoOn(words.servers.notBuilt)
  }
}
