import type { Clock } from '../platform/clock'
import { type Link, linkTo } from '../platform/links'
import type { Consent } from './consent'
import { stayingText } from './consent-text'
import { oneAtATime } from './one-at-a-time'
import { openLink } from './open-link'
import type { AudienceStore } from './store'
import { mayComeBack } from './suppression'

const halfAnHour = 30 * 60 * 1000
/** A link holds whole seconds. */
const second = 1000

/** Where who has just left may take it back for half an hour, and say why they left. `null`: they left nothing lately. */
export async function linkToUndo(
  store: AudienceStore,
  link: Pick<Link, 'subscriber' | 'bulletin' | 'locale'>,
  clock: Clock,
): Promise<string | null> {
  const left = await store.withdrawals(link.subscriber, new Date(clock().getTime() - halfAnHour))
  const last = left.map(({ at }) => at).sort((one, other) => other.getTime() - one.getTime())[0]
  return last ? linkTo('undo', { ...link, issuedAt: last }) : null
}

export type UndoOutcome = 'undone' | 'unknown'

/**
 * Gives back the bulletins that were left in the moment a link names: the register of consents says which, and keeps this act as
 * well. The person acts from their own mail, so no other confirmation is asked. Pressing twice changes nothing the second time.
 */
export async function undoLeaving(
  store: AudienceStore,
  token: string,
  clock: Clock,
): Promise<{ outcome: UndoOutcome }> {
  const opened = await openLink(store, 'undo', token, clock)
  if (opened.outcome !== 'open') return { outcome: 'unknown' }
  const { link } = opened

  return oneAtATime(opened.subscriber.email, async () => {
    const [current, left, bulletins] = await Promise.all([
      store.subscriber(link.subscriber),
      leftIn(store, link),
      store.bulletins(link.locale),
    ])
    const offered = bulletins.filter(({ id }) => left.includes(id))
    // Whoever left before they ever confirmed has nothing to be given back.
    if (!current?.confirmedAt || offered.length === 0) return { outcome: 'unknown' }
    if (!mayComeBack(await store.suppressionsOf(current.email))) return { outcome: 'unknown' }
    const back = offered.filter(({ id }) => !current.bulletins.includes(id))
    if (back.length === 0) return { outcome: 'undone' }

    await store.record(
      back.map(
        ({ id, name }): Consent => ({
          person: current,
          bulletin: id,
          act: 'confirmed',
          method: 'link',
          locale: link.locale,
          shown: stayingText(name, link.locale),
          at: clock(),
        }),
      ),
    )
    await store.liftOwnActs(current.email)
    await store.changeSubscriber(current.id, {
      state: 'confirmed',
      unsubscribedAt: null,
      bulletins: [...current.bulletins, ...back.map(({ id }) => id)],
    })
    return { outcome: 'undone' }
  })
}

async function leftIn(store: AudienceStore, { subscriber, issuedAt }: Link): Promise<string[]> {
  const before = new Date(issuedAt.getTime() + second)
  const left = await store.withdrawals(subscriber, issuedAt)
  return left.flatMap(({ bulletin, at }) => (bulletin && at < before ? [bulletin] : []))
}
