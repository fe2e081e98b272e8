import { before, type Cap, caps } from './caps'
import type { Notice } from './notice'
import { onceKey } from './once-key'
import type { AudienceStore } from './store'

type CappedKind = Exclude<keyof typeof caps, 'new-address'>

/** Queues a mail that somebody else might have asked for, unless its person was sent enough of them. `false`: nothing is queued. */
export async function queueCapped(
  store: AudienceStore,
  notice: Omit<Notice, 'kind' | 'onceKey' | 'to'> & { kind: CappedKind },
  now: Date,
): Promise<boolean> {
  const { kind, subscriber } = notice
  const cap: Cap = caps[kind]
  if (!(await isWithin(store, cap, kind, subscriber, now))) return false
  // Of two processes that both found nothing, one queues it.
  const window = Math.floor(now.getTime() / cap.every)
  return store.queueNotice({ ...notice, onceKey: onceKey(kind, subscriber, window) }, now)
}

/** Whether another one may be sent to, or for, this person. */
export async function isWithin(
  store: AudienceStore,
  { every, most, within }: Cap,
  kind: keyof typeof caps,
  subscriber: string,
  now: Date,
): Promise<boolean> {
  if (await store.hasNotice(kind, subscriber, before(now, every))) return false
  return (await store.countNotices(kind, subscriber, before(now, within))) < most
}
