import { again } from '../platform/again'
import type { Clock } from '../platform/clock'
import { log } from '../platform/log'
import { pause } from '../platform/pause'
import type { SmtpSession } from '../platform/smtp'
import { type Desk, Hand } from './hand'
import { refusalHeeder } from './heed-refusal'
import { keepHouse } from './keep-house'
import { MailLine } from './mail-line'
import { startPace } from './pace'
import { planDigests } from './plan-digests'
import { deliveryPreparer } from './prepare-delivery'
import { digestPreparer } from './prepare-digest'
import { noticePreparer } from './prepare-notice'
import type { Payload } from './store-editions'
import { beat, type MailState } from './store-heartbeat'
import { deliveryLedger, digestLedger, noticeLedger } from './store-ledger'
import { submit } from './submit'

export type WorkerOptions = {
  payload: Payload
  clock: Clock
  /** Aborting it ends the worker: what is in hand is finished, what is only claimed is given back. */
  signal: AbortSignal
  connections: number
  /** Messages per second; `null`: no limit. */
  rate: number | null
  leaseMs: number
  /** `null`: mail is off, and everything waits. */
  smtpUrl: string | null
  /** A name that no other run bears: a lease belongs to one life of one process. */
  owner: string
}

const idleMs = 400
const houseMs = 1_000
const closeIdleMs = 10_000
const beatMs = 3_000

/** The process that sends. It returns once `signal` is aborted and everything in hand is settled. */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const { payload, clock, signal, connections, rate, leaseMs, smtpUrl, owner } = options
  const deliveries = deliveryLedger(payload)
  const notices = noticeLedger(payload)
  const digests = digestLedger(payload)
  // Somebody waits for a notice; a bulletin can wait for it.
  const desks: Desk[] = [
    { ledger: notices, prepare: noticePreparer(payload, clock) },
    { ledger: deliveries, prepare: deliveryPreparer(payload, clock) },
    { ledger: digests, prepare: digestPreparer(payload, clock) },
  ]
  const hand = new Hand(desks, owner, handSize(connections, rate, leaseMs), leaseMs, clock)
  const off: MailState = { mail: 'off', mailSince: clock().toISOString(), mailError: null }
  const tell = () => beat(payload, { seenAt: clock().toISOString(), ...(line?.state ?? off) })
  // A change is told at once: what is not written now is written at the next beat.
  const line =
    smtpUrl === null ? null : new MailLine(smtpUrl, clock, signal, () => void tell().catch(() => undefined))
  const pace = startPace(rate)
  const heed = refusalHeeder(payload, clock)

  log.info({ owner, connections, mail: line ? 'on' : 'off' }, 'the worker has started')
  await Promise.all([
    again(beatMs, signal, tell),
    again(houseMs, signal, () =>
      keepHouse({ payload, ledgers: [notices, deliveries, digests], deliveries, clock }),
    ),
    // Beside the rest: a round of many people takes a while, and leases must be looked after meanwhile.
    again(houseMs, signal, () => planDigests(payload, clock)),
    ...(line ? Array.from({ length: connections }, () => serve(line)) : []),
  ])
  await hand.empty()
  log.info({ owner }, 'the worker has stopped')

  /** One connection: one row at a time, so that a crash leaves at most one in doubt for each. */
  async function serve(line: MailLine): Promise<void> {
    let session: SmtpSession | null = null
    let usedAt = performance.now()
    const leave = () => {
      if (session) line.leave(session)
      session = null
    }
    while (!signal.aborted) {
      try {
        if (session && !session.isOpen) leave()
        if (!session) {
          // Rows are claimed by those who can send them: with the server away, none is touched.
          if (line.isReady && !(await hand.hasWork())) await pause(idleMs, signal)
          else session = await line.connect()
          if (!session && !line.isReady) await hand.empty()
          usedAt = performance.now()
          continue
        }
        await pace(signal)
        if (signal.aborted) break
        if (!session.isOpen) continue
        const task = await hand.take()
        if (task) {
          await submit(task, { session, owner, leaseMs, clock, heed })
          usedAt = performance.now()
        } else if (performance.now() - usedAt > closeIdleMs) leave()
        else await pause(idleMs, signal)
      } catch (error) {
        log.error({ code: (error as { code?: string }).code, err: error }, 'a message was interrupted')
        await pause(1_000, signal)
      }
    }
    leave()
  }
}

/**
 * Rows held in advance: enough to keep the connections busy, and no more than leave within half a lease even when each
 * takes a second. Rows whose lease ends while they wait would go round in circles.
 */
function handSize(connections: number, rate: number | null, leaseMs: number): number {
  const seconds = Math.floor(leaseMs / 2000)
  const most = connections * Math.max(1, Math.min(4, seconds))
  return rate === null ? most : Math.max(1, Math.min(most, Math.floor(rate * seconds)))
}
