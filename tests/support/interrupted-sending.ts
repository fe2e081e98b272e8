import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { bundle } from '../../scripts/bundle.mjs'
import { editionStatus } from '../../src/delivery/edition-status'
import type { DeliveryState } from '../../src/delivery/sending'
import { makeBulletin, makeSubscribers, startEdition } from './editions'
import { startMailServer } from './mail-server'
import { openPayload } from './payload'
import { until } from './until'

const recipients = 500
const kills = 10
const connections = 5

/**
 * The real worker, as `liaison worker` runs it, is killed (SIGKILL) at random moments of one sending. What the mail
 * server took and what the ledger says are compared at the end.
 */
export async function interruptSending(): Promise<void> {
  const command = await buildCommand()
  const { payload, dataFolder, close } = await openPayload()
  const server = await startMailServer({ delayMs: () => 10 + Math.random() * 40 })
  const bulletin = await makeBulletin(payload)
  await makeSubscribers(
    payload,
    bulletin,
    Array.from({ length: recipients }, () => ({})),
  )
  const edition = await startEdition(payload, bulletin)
  const status = async () => {
    const found = await editionStatus(payload, edition)
    if (!found) throw new Error('the edition is gone')
    return found
  }
  const inHand = async () => new Set((await findRows('submitting')).map(({ id }) => id))
  const startWorker = () =>
    spawn(process.execPath, [command, 'worker'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        LIAISON_DATA: dataFolder,
        SMTP_URL: server.url,
        LIAISON_SEND_CONNECTIONS: String(connections),
        LIAISON_LEASE_SECONDS: '2',
        LIAISON_LOG: process.env.LIAISON_LOG ?? 'error',
      },
    })

  let worker: ChildProcess | null = null
  try {
    for (let kill = 1; kill <= kills; kill++) {
      const before = server.received.length
      // What an earlier worker held stays in hand until its lease runs out, which a quick restart does not wait for.
      const left = await inHand()
      const enough = 1 + Math.floor(Math.random() * 35)
      worker = startWorker()
      await until(async () => server.received.length >= before + enough, 120_000, 2)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40))
      await end(worker, 'SIGKILL')
      const now = await status()
      expect(now.state, 'killed while sending').toBe('sending')
      expect(now.pending + now.claimed, 'killed before the end').toBeGreaterThan(0)
      const held = [...(await inHand())].filter((id) => !left.has(id))
      expect(held.length, 'in hand at one kill').toBeLessThanOrEqual(connections)
    }
    worker = startWorker()
    await until(async () => (await status()).state === 'sent', 120_000)
    await end(worker, 'SIGTERM')
    worker = null

    await compare()
  } finally {
    if (worker) await end(worker, 'SIGKILL')
    await server.close()
    await close()
    rmSync(path.dirname(command), { recursive: true, force: true })
  }

  async function findRows(state?: DeliveryState) {
    const ofEdition = { edition: { equals: edition } }
    const { docs } = await payload.find({
      collection: 'deliveries',
      where: state ? { and: [ofEdition, { state: { equals: state } }] } : ofEdition,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    return docs
  }

  async function compare(): Promise<void> {
    const rows = await findRows()
    const final = await status()
    console.log(
      `accepted ${final.accepted}, in doubt ${final.uncertain}, at the mail server ${server.received.length}`,
    )

    expect(new Set(rows.map(({ subscriber }) => subscriber)).size, 'nobody lost').toBe(recipients)
    expect(final).toMatchObject({ planned: recipients, accepted: recipients - final.uncertain })
    expect(
      [...server.counts].filter(([, count]) => count > 1),
      'sent twice',
    ).toEqual([])
    expect(new Set(server.received.map(({ to }) => to)).size, 'one each').toBe(server.received.length)
    const missing = rows.filter(({ id, state }) => state === 'accepted' && !server.counts.has(id))
    expect(missing, 'said accepted, and was').toEqual([])
    expect(final.uncertain, 'in doubt').toBeLessThanOrEqual(connections * kills)
  }
}

/** The command line as it is now, whatever stands in `dist`. */
async function buildCommand(): Promise<string> {
  const out = path.resolve('node_modules/.cache', `liaison-journey-${process.pid}`)
  await bundle({ liaison: 'src/cli/liaison.ts' }, out)
  return path.join(out, 'liaison.mjs')
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
