import type { Heartbeat } from './store-heartbeat'
import { silentAfterMs } from './store-heartbeat'

export type Health = {
  status: 'ok' | 'degraded'
  checks: {
    database: 'ok' | 'away'
    worker: 'ok' | 'silent'
    mail: 'ready' | 'off' | 'away' | 'unknown'
    /** As the last night found them. */
    registers: 'hold' | 'altered' | 'unknown'
    /** How the last night of retention stands (src/upkeep/night.ts). */
    night: 'done' | 'running' | 'unfinished' | 'failed' | 'stuck' | 'missing' | 'unknown'
    /** `crowded`: more people ask in this hour than are taken. */
    subscriptions: 'open' | 'crowded' | 'unknown'
  }
}

/**
 * What `/health` answers. Mail switched off is told, and is not a fault; a silent worker or a mail server away is.
 * A register that was altered and a night that did not erase what it should are told too: the site is no worse for visitors. So is
 * a crowd at the form: it passes with the hour, and everything else goes on.
 */
export function healthOf(
  seen: {
    database: boolean
    heartbeat: Heartbeat | null
    isMailOff: boolean
    registers: Health['checks']['registers']
    night: Health['checks']['night']
    subscriptions: Health['checks']['subscriptions']
  },
  now: Date,
): Health {
  const { database, heartbeat, isMailOff, registers, night, subscriptions } = seen
  const isSilent = !heartbeat || now.getTime() - new Date(heartbeat.seenAt).getTime() > silentAfterMs
  const mail = isMailOff ? 'off' : isSilent ? 'unknown' : heartbeat.mail
  const isWell = database && !isSilent && mail !== 'away'
  return {
    status: isWell ? 'ok' : 'degraded',
    checks: {
      database: database ? 'ok' : 'away',
      worker: isSilent ? 'silent' : 'ok',
      mail,
      registers,
      night,
      subscriptions,
    },
  }
}
