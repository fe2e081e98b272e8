import { healthOf } from '../../delivery/health'
import { lastHeartbeat } from '../../delivery/store-heartbeat'
import { systemClock } from '../../platform/clock'
import { env } from '../../platform/env'
import { log } from '../../platform/log'
import { payload } from '../payload'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const isMailOff = env().smtpUrl === null
  const seen = await look().catch((error: Error) => {
    log.error({ code: error.name }, 'the database does not answer')
    return { database: false, heartbeat: null }
  })
  const health = healthOf({ ...seen, isMailOff }, systemClock())
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}

async function look() {
  return { database: true, heartbeat: await lastHeartbeat(await payload()) }
}
