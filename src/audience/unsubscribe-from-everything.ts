import type { Clock } from '../platform/clock'
import { withdrawalText } from './consent-text'
import { oneAtATime } from './one-at-a-time'
import { openLink } from './open-link'
import type { AudienceStore } from './store'
import { linkToUndo } from './undo-leaving'
import { withdraw } from './withdraw'

/** The button of the preferences page: every bulletin at once. An expired link may still leave, and do nothing else. */
export async function unsubscribeFromEverything(
  store: AudienceStore,
  token: string,
  clock: Clock,
): Promise<{ outcome: 'unsubscribed'; undo: string | null } | { outcome: 'unknown' }> {
  const opened = await openLink(store, 'preferences', token, clock)
  if (opened.outcome === 'unknown') return { outcome: 'unknown' }

  return oneAtATime(opened.subscriber.email, async () => {
    const current = (await store.subscriber(opened.subscriber.id)) ?? opened.subscriber
    const { locale } = opened.link
    await withdraw(store, current, {
      bulletins: current.bulletins,
      method: 'link',
      locale,
      at: clock(),
      shown: () => withdrawalText(null, locale, 'link'),
    })
    return { outcome: 'unsubscribed', undo: await linkToUndo(store, opened.link, clock) }
  })
}
