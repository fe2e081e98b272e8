import type { Payload } from 'payload'
import type { Notice } from '../audience/notice'

/** Notes that a person was asked about a bulletin in the mail that asks about another: nothing is sent for it by itself. */
export async function noteAskedTogether(
  payload: Payload,
  notice: Required<Pick<Notice, 'kind' | 'subscriber' | 'bulletin' | 'locale' | 'onceKey'>>,
  at: Date,
): Promise<void> {
  const when = at.toISOString()
  try {
    await payload.create({
      collection: 'notices',
      data: { ...notice, state: 'suppressed', reason: 'asked-together', createdAt: when, settledAt: when },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    const { totalDocs } = await payload.count({
      collection: 'notices',
      where: { onceKey: { equals: notice.onceKey } },
      overrideAccess: true,
    })
    if (totalDocs === 0) throw error
  }
}
