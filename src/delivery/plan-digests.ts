import { frequencies } from '../audience/frequency'
import type { Clock } from '../platform/clock'
import { log } from '../platform/log'
import { type Round, roundBefore } from './digest-rounds'
import { digestBook, lastRound, markRound, readersAmong } from './store-digests'
import type { Payload } from './store-editions'

const pageSize = 500

/**
 * Makes one digest for each person for whom something waits, once for each round. Safe to run twice, by several workers and to
 * stop in the middle: a person has one digest a round, and only the end of it marks the round as made. A worker that was away
 * makes the last round on its return; what earlier ones would have carried is in it.
 */
export async function planDigests(payload: Payload, clock: Clock): Promise<void> {
  for (const frequency of frequencies) {
    const round = roundBefore(frequency, clock())
    if ((await lastRound(payload, frequency)) === round.period) continue
    const planned = await planRound(payload, round, clock)
    await markRound(payload, round)
    if (planned > 0) log.info({ round: round.period, digests: planned }, 'digests are planned')
  }
}

async function planRound(payload: Payload, round: Round, clock: Clock): Promise<number> {
  const book = digestBook(payload)
  let planned = 0
  for (let last: string | null = null; ; ) {
    const waiting: string[] = await book.waitingFor(round.at, last, pageSize)
    if (waiting.length === 0) return planned
    const readers = await readersAmong(payload, waiting, round, clock())
    await book.plan(round, readers, clock())
    planned += readers.length
    last = waiting.at(-1) ?? null
  }
}
