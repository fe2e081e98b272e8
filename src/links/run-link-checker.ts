import type { Clock } from '../platform/clock'
import { log } from '../platform/log'
import { pause } from '../platform/pause'
import { checkLinks } from './check-links'
import { gatherLinks } from './gather-links'
import type { Payload } from './store-links'

export type LinkCheckerOptions = { payload: Payload; clock: Clock; signal: AbortSignal; publicUrl: string }

const firstMs = 20_000
const roundMs = 10 * 60_000
const gatherMs = 24 * 3600_000

/** Looks after the links until `signal` is aborted. Whatever goes wrong is logged: mails never wait for it. */
export async function runLinkChecker({
  payload,
  clock,
  signal,
  publicUrl,
}: LinkCheckerOptions): Promise<void> {
  const userAgent = `Liaison-link-check (+${publicUrl}/)`
  let gatheredAt = Number.NEGATIVE_INFINITY
  await pause(firstMs, signal)
  while (!signal.aborted) {
    try {
      if (clock().getTime() - gatheredAt >= gatherMs) {
        await gatherLinks(payload, clock, publicUrl)
        gatheredAt = clock().getTime()
      }
      const count = await checkLinks({ payload, clock, signal, userAgent })
      if (count > 0) log.info({ count }, 'links were checked')
    } catch (error) {
      log.error({ code: (error as { code?: string }).code, err: error }, 'the links could not be checked')
    }
    await pause(roundMs, signal)
  }
}
