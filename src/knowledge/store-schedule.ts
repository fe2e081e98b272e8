import type { Payload } from 'payload'
import { again } from '../platform/again'

const everyMs = 10_000

/**
 * Publishes and withdraws what staff scheduled, when its time comes. Payload's own queue holds it; done twice by two
 * workers it changes nothing the second time. What the person who scheduled may no longer do is refused then.
 */
export function runSchedule({ payload, signal }: { payload: Payload; signal: AbortSignal }): Promise<void> {
  return again(everyMs, signal, async () => {
    await payload.jobs.run({ limit: 50, silent: true })
  })
}
