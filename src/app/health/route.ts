import { healthOf } from '../../delivery/health'
import { lastHeartbeat } from '../../delivery/store-heartbeat'
import { systemClock } from '../../platform/clock'
import { env } from '../../platform/env'
import { log } from '../../platform/log'
import { isCrowded } from '../../platform/store-limits'
import { holds, lastChecks, registers } from '../../register/store-checks'
import { nightStanding } from '../../upkeep/night'
import { lastRun } from '../../upkeep/store-runs'
import { payload } from '../payload'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const isMailOff = env().smtpUrl === null
  const seen = await look().catch((error: Error) => {
    log.error({ code: error.name }, 'the database does not answer')
    return {
      database: false,
      heartbeat: null,
      registers: 'unknown',
      night: 'unknown',
      subscriptions: 'unknown',
    } as const
  })
  const health = healthOf({ ...seen, isMailOff }, systemClock())
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}

async function look() {
  const database = await payload()
  const [heartbeat, checks, night, crowded] = await Promise.all([
    lastHeartbeat(database),
    lastChecks(database),
    lastRun(database),
    isCrowded(database),
  ])
  const { found } = checks ?? {}
  const standing = !found ? 'unknown' : registers.every((name) => holds(found[name])) ? 'hold' : 'altered'
  return {
    database: true,
    heartbeat,
    registers: standing,
    night: nightStanding(night, systemClock()),
    subscriptions: crowded ? 'crowded' : 'open',
  } as const
}
