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
    /** `crowded`: more people ask in this hour than are taken. */
    subscriptions: 'open' | 'crowded' | 'unknown'
  }
}

/**
 * What `/health` answers. Mail switched off is told, and is not a fault; a silent worker or a mail server away is.
 * A register that was altered is told too: it stays altered, and the site is no worse for visitors. So is a crowd at the form: it
 * passes with the hour, and everything else goes on.
 */
export function healthOf(
  seen: {
    database: boolean
    heartbeat: Heartbeat | null
    isMailOff: boolean
    registers: Health['checks']['registers']
    subscriptions: Health['checks']['subscriptions']
  },
  now: Date,
): Health {
  const { database, heartbeat, isMailOff, registers, subscriptions } = seen
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
      subscriptions,
    },
  }
}
