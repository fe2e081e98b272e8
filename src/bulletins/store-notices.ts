import type { Payload } from 'payload'
import type { Locale } from '../language/locale'

/** Queues a test of the edition for one member of staff: the worker sends it as it sends everything else. */
export async function queueTest(
  payload: Payload,
  test: { edition: string; bulletin: string; user: string; locale: Locale },
): Promise<void> {
  await payload.create({
    collection: 'notices',
    data: { kind: 'test', ...test, state: 'pending', attempts: 0 },
    depth: 0,
    overrideAccess: true,
  })
}
