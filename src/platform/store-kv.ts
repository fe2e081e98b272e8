import type { Payload } from 'payload'

/**
 * Keeps a value under a key. Of two processes that write a key for the first time at the same moment, Payload refuses one (it looks,
 * then inserts): that one finds it the second time.
 */
export async function keep(payload: Payload, key: string, value: NonNullable<unknown>): Promise<void> {
  try {
    await payload.kv.set(key, value)
  } catch {
    await payload.kv.set(key, value)
  }
}
