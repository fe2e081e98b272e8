import type { Locale } from '../language/locale'
import type { Clock } from '../platform/clock'
import type { Link } from '../platform/links'
import type { Bulletin } from './bulletin'
import { type Consent, express } from './consent'
import { consentText, preferencesText, untickedText, wereShown } from './consent-text'
import type { Frequency } from './frequency'
import { oneAtATime } from './one-at-a-time'
import { openLink } from './open-link'
import type { AudienceStore } from './store'
import { isFollowing, type Subscriber } from './subscriber'
import { linkToUndo } from './undo-leaving'
import { withdraw } from './withdraw'

/**
 * What the form holds. Slugs; `bulletins: null` leaves them as they are, an empty list leaves them all; `frequency: null` too. No name and no address:
 * those ask for a fresh link (correct-name.ts, ask-new-address.ts).
 */
export type Preferences = {
  locale: Locale
  themes: string[]
  audiences: string[]
  territories: string[]
  bulletins: string[] | null
  frequency: Frequency | null
  pausedUntil: Date | null
  /**
   * The bulletins that the page showed as received (slugs). A page may have been open for long: what was left or recorded
   * elsewhere since is neither asked for again nor left by saving it. `null` where no page says so.
   */
  followed?: string[] | null
  /** The digests of the consent texts that the page showed for the bulletins to add. */
  shown?: string[] | null
}

type Chosen = Pick<
  Subscriber,
  'locale' | 'themes' | 'audiences' | 'territories' | 'frequency' | 'pausedUntil'
>

export type PreferencesOutcome =
  /** `outdated`: a bulletin would be added under a text that is not the one of today; nothing is saved. */
  | { outcome: 'saved' | 'not-subscribed' | 'outdated' | 'expired' | 'unknown' }
  /** `undo`: the address where it may be taken back for half an hour. */
  | { outcome: 'unsubscribed'; undo: string | null }

/** A subscriber changes what they receive. A bulletin added is a consent, one taken away a withdrawal: each recorded. */
export async function changePreferences(
  store: AudienceStore,
  token: string,
  preferences: Preferences,
  clock: Clock,
): Promise<PreferencesOutcome> {
  const opened = await openLink(store, 'preferences', token, clock)
  if (opened.outcome !== 'open') return { outcome: opened.outcome }
  const { link } = opened

  return oneAtATime(opened.subscriber.email, async () => {
    const [current, bulletins, themes, audiences, territories] = await Promise.all([
      store.subscriber(opened.subscriber.id),
      store.bulletins(link.locale),
      store.termIds('themes', preferences.themes),
      store.termIds('audiences', preferences.audiences),
      store.termIds('territories', preferences.territories),
    ])
    if (!current || !isFollowing(current)) return { outcome: 'not-subscribed' }
    const { locale, pausedUntil } = preferences
    const frequency = preferences.frequency ?? current.frequency
    const { added, dropped } = differences(preferences, current, bulletins)
    const texts = added.map((bulletin) => consentText(bulletin, link.locale))
    if (!wereShown(texts, preferences.shown ?? null)) return { outcome: 'outdated' }
    const after = await save(
      store,
      current,
      { locale, themes, audiences, territories, frequency, pausedUntil },
      { link, added, dropped, now: clock() },
    )
    if (!after) return { outcome: 'not-subscribed' }
    if (isFollowing(after)) return { outcome: 'saved' }
    return { outcome: 'unsubscribed', undo: await linkToUndo(store, link, clock) }
  })
}

/** The bulletins to add, and the ids of those to leave. */
function differences(
  { bulletins: wanted, followed = null }: Preferences,
  current: Subscriber,
  all: Bulletin[],
): { added: Bulletin[]; dropped: string[] } {
  if (!wanted) return { added: [], dropped: [] }
  const slugOf = (id: string) => all.find((bulletin) => bulletin.id === id)?.slug ?? ''
  const wasShown = (slug: string) => followed?.includes(slug) ?? false
  return {
    added: all.filter(
      ({ id, slug }) => wanted.includes(slug) && !current.bulletins.includes(id) && !wasShown(slug),
    ),
    dropped: current.bulletins.filter(
      (id) => !wanted.includes(slugOf(id)) && (followed === null || wasShown(slugOf(id))),
    ),
  }
}

type Saving = { link: Link; added: Bulletin[]; dropped: string[]; now: Date }

/** The person as they are then; `null` when they left, or were erased, at that moment: nothing is saved. */
async function save(
  store: AudienceStore,
  current: Subscriber,
  chosen: Chosen,
  { link, added, dropped, now }: Saving,
): Promise<Subscriber | null> {
  const record = { person: current, method: 'link', locale: link.locale, at: now } as const
  const proofs = added.map(
    (bulletin): Consent => ({
      ...record,
      bulletin: bulletin.id,
      act: 'confirmed',
      shown: consentText(bulletin, link.locale),
    }),
  )
  const changed = namesChanged(current, chosen)
  if (changed.length > 0) {
    const ground = { ...express, proof: changed.join(', ') }
    proofs.push({ ...record, bulletin: null, act: 'changed', shown: preferencesText(link.locale), ground })
  }
  if (proofs.length > 0) {
    const follows = added.map(({ id }) => id)
    const expected = { state: current.state }
    if (!(await store.changeSubscriber(current.id, { ...chosen, follows }, { proofs, expected }))) return null
    current = { ...current, ...chosen, bulletins: [...current.bulletins, ...follows] }
  }
  return dropped.length === 0
    ? current
    : withdraw(store, current, {
        bulletins: dropped,
        method: 'link',
        locale: link.locale,
        at: now,
        shown: (name) => untickedText(name, link.locale),
      })
}

/** Which choices differ: the register says what was changed, and not to what. */
function namesChanged(current: Subscriber, chosen: Chosen): string[] {
  const is = {
    locale: current.locale !== chosen.locale,
    frequency: current.frequency !== chosen.frequency,
    pausedUntil: current.pausedUntil?.getTime() !== chosen.pausedUntil?.getTime(),
    themes: !isSameSet(current.themes, chosen.themes),
    audiences: !isSameSet(current.audiences, chosen.audiences),
    territories: !isSameSet(current.territories, chosen.territories),
  } satisfies Record<keyof Chosen, boolean>
  return (Object.keys(is) as (keyof Chosen)[]).filter((name) => is[name])
}

function isSameSet(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}
