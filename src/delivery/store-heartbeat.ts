import type { Payload } from 'payload'
import { keep } from '../platform/store-kv'

/**
 * `away`: the mail server cannot be reached or does not let us in; everything waits for it. `unknown`: it was not tried yet.
 */
export type MailState = {
  mail: 'off' | 'unknown' | 'ready' | 'away'
  mailSince: string
  mailError: string | null
}

/** What the worker says of itself, for the health page and the admin. */
export type Heartbeat = { seenAt: string } & MailState

const key = 'worker'

/** A worker that said nothing for this long is taken for stopped. */
export const silentAfterMs = 30_000

export async function beat(payload: Payload, heartbeat: Heartbeat): Promise<void> {
  await keep(payload, key, heartbeat)
}

export async function lastHeartbeat(payload: Payload): Promise<Heartbeat | null> {
  return payload.kv.get<Heartbeat>(key)
}
