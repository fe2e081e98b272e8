import { log } from '../platform/log'
import { checkRegisters, holds, keepChecks, lastChecks, registers } from '../register/store-checks'
import { nightOf } from './night'
import type { Payload } from './store-ending'

const staleMs = 2 * 60 * 60 * 1000

/**
 * Reads the registers again once a night, in pages, and keeps what was found for the dashboard of administrators and `/health`.
 * `null`: this night was done, or is another worker’s. Nothing is changed: two who do it at once do no harm.
 */
export async function checkRegistersOnce(
  payload: Payload,
  now: Date,
  signal?: AbortSignal,
): Promise<'hold' | 'broken' | null> {
  const last = await lastChecks(payload)
  const night = nightOf(now)
  const isUnderWay = last?.endedAt === null && now.getTime() - new Date(last.startedAt).getTime() < staleMs
  if (last?.night === night && (last.endedAt || isUnderWay)) return null

  const before = last?.found ?? null
  const begun = { night, startedAt: now.toISOString(), endedAt: null, found: before }
  await keepChecks(payload, begun)
  const found = await checkRegisters(payload, before, signal)
  if (!found) {
    // Stopped in the middle: the next worker begins again.
    await keepChecks(payload, last ?? { ...begun, night: '' })
    return null
  }
  await keepChecks(payload, { ...begun, endedAt: now.toISOString(), found })
  const altered = registers.filter((name) => !holds(found[name]))
  for (const register of altered) {
    const { broken, isCut } = found[register]
    log.error({ register, broken, isCut }, 'a register was altered outside Liaison')
  }
  return altered.length > 0 ? 'broken' : 'hold'
}
