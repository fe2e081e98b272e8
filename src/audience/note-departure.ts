import type { Clock } from '../platform/clock'
import { sign } from '../platform/keys'
import { readLink } from '../platform/links'
import type { DepartureReason } from './departure'
import type { AudienceStore } from './store'

/**
 * Keeps why someone left, beside no name: the row bears a bulletin, a day and a digest that lets the same person choose again
 * without being counted twice.
 */
export async function noteDeparture(
  store: AudienceStore,
  token: string,
  reason: DepartureReason,
  clock: Clock,
): Promise<{ outcome: 'thanked' | 'unknown' }> {
  const read = readLink('undo', token, clock())
  if (read.outcome !== 'valid') return { outcome: 'unknown' }
  const { subscriber, bulletin, issuedAt, locale } = read.link
  const key = sign('undo', `departure ${subscriber} ${issuedAt.toISOString()}`).toString('hex')
  const known = (await store.bulletins(locale)).some(({ id }) => id === bulletin)
  await store.noteDeparture({ reason, bulletin: known ? bulletin : null, locale, key, at: dayOf(clock()) })
  return { outcome: 'thanked' }
}

/** Noon: the hour would tell who it was. */
function dayOf(now: Date): Date {
  return new Date(`${now.toISOString().slice(0, 10)}T12:00:00.000Z`)
}
