import { before, type Cap, caps } from './caps'
import type { Notice } from './notice'
import { onceKey } from './once-key'
import type { AudienceStore } from './store'

/** Queues a mail that somebody else might have asked for, unless its person was sent enough of them. `false`: nothing is queued. */
export async function queueCapped(
  store: AudienceStore,
  notice: Omit<Notice, 'kind' | 'onceKey' | 'to'> & { kind: keyof typeof caps },
  now: Date,
): Promise<boolean> {
  const { kind, subscriber } = notice
  const cap: Cap = caps[kind]
  // What went to the mailbox of before keeps nothing from the one of today.
  const moved = await store.movedAt(subscriber)
  if (!(await isWithin(store, cap, kind, subscriber, now, moved))) return false
  // Of two processes that both found nothing, one queues it.
  const window = Math.floor(now.getTime() / cap.every)
  return store.queueNotice(
    { ...notice, onceKey: onceKey(kind, subscriber, window, moved?.getTime() ?? 0) },
    now,
  )
}

/** Whether another one may be sent to, or for, this person. */
async function isWithin(
  store: AudienceStore,
  { every, most, within }: Cap,
  kind: keyof typeof caps,
  subscriber: string,
  now: Date,
  moved: Date | null,
): Promise<boolean> {
  const since = Math.max(before(now, every).getTime(), moved?.getTime() ?? 0)
  if (await store.hasNotice(kind, subscriber, new Date(since))) return false
  return (await store.countNotices(kind, subscriber, before(now, within))) < most
}
