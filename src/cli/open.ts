import { mkdirSync } from 'node:fs'
import type { Payload } from 'payload'
import { env } from '../platform/env'

/** Opens Payload for one command and closes it after. The configuration is read only now: `--help` needs none. */
export async function withPayload<Answer>(use: (payload: Payload) => Promise<Answer>): Promise<Answer> {
  mkdirSync(env().dataFolder, { recursive: true })
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../payload.config'),
  ])
  const payload = await getPayload({ config })
  try {
    return await use(payload)
  } finally {
    await payload.destroy()
  }
}
