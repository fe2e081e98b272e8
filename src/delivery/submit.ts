import type { Clock } from '../platform/clock'
import { log } from '../platform/log'
import { pause } from '../platform/pause'
import type { SmtpSession } from '../platform/smtp'
import { type Handover, plainReply } from '../platform/smtp-reply'
import type { Task } from './hand'
import type { Heed } from './heed-refusal'
import type { Settlement } from './ledger'
import type { Preparation } from './message'
import { nextAttempt, nextAttemptAfterBreak } from './retry'

export type Submission = { session: SmtpSession; owner: string; leaseMs: number; clock: Clock; heed: Heed }

const holdMs = 60_000

/**
 * Carries one row to its end: looks again whether it may be sent, writes that it is being handed over, hands it over,
 * writes what came of it. Stopped anywhere, it leaves a row that is sent later, or one in doubt; never one sent twice.
 */
export async function submit(
  { desk, row }: Task,
  { session, owner, leaseMs, clock, heed }: Submission,
): Promise<void> {
  const { ledger } = desk
  const attempts = row.attempts + 1
  const settle = (settlement: Settlement) => ledger.settle(row.id, owner, settlement, clock())

  let prepared: Preparation
  try {
    prepared = await desk.prepare(row)
  } catch (error) {
    log.error({ row: row.id, code: codeOf(error), err: error }, 'a message could not be composed')
    await settle(later(nextAttempt(attempts, clock()), { reason: 'not-composed' }, attempts))
    return
  }
  if (prepared.outcome === 'suppressed') {
    await settle({ state: 'suppressed', reason: prepared.reason })
    return
  }
  if (prepared.outcome === 'hold') {
    await settle({
      state: 'deferred',
      reason: prepared.reason,
      nextAttemptAt: prepared.until ?? new Date(clock().getTime() + holdMs),
    })
    return
  }

  const { message } = prepared
  const now = clock()
  const leaseUntil = new Date(now.getTime() + leaseMs)
  const isOurs = await ledger.beginSubmitting(row.id, owner, {
    leaseUntil,
    now,
    messageId: message.messageId,
    attempts,
  })
  if (!isOurs) return

  const handover = await session.send(message.envelope, message.raw)
  await insist(() => settle(settlementOf(handover, attempts, clock())), leaseMs)
  await heed(message.envelope.to, handover)
}

export function settlementOf(handover: Handover, attempts: number, now: Date): Settlement {
  switch (handover.outcome) {
    case 'accepted':
      return { state: 'accepted', reply: plainReply(handover.reply) }
    case 'failed':
      return { state: 'failed', reason: handover.reason, reply: handover.reply }
    case 'deferred':
      return later(nextAttempt(attempts, now), handover)
    case 'not-handed-over':
      return later(nextAttemptAfterBreak(attempts, now), { reason: 'line-broke' })
    case 'uncertain':
      return { state: 'uncertain', reason: handover.reason }
  }
}

function later(
  nextAttemptAt: Date | null,
  { reason, reply }: { reason: string; reply?: string },
  attempts?: number,
): Settlement {
  return nextAttemptAt
    ? { state: 'deferred', reason, reply, nextAttemptAt, attempts }
    : { state: 'failed', reason, reply, attempts }
}

/** The server has answered: only writing it down keeps the row out of doubt, so a busy database is asked again. */
async function insist(write: () => Promise<unknown>, forMs: number): Promise<void> {
  const end = performance.now() + forMs
  for (let wait = 50; ; wait *= 2) {
    try {
      await write()
      return
    } catch (error) {
      if (performance.now() + wait > end) throw error
      await pause(wait)
    }
  }
}

function codeOf(error: unknown): string {
  return (error as { code?: string })?.code ?? (error as Error)?.name ?? 'unknown'
}
