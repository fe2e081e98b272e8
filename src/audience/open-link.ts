import type { Clock } from '../platform/clock'
import { type Link, type LinkAct, readLink } from '../platform/links'
import type { AudienceStore } from './store'
import type { Subscriber } from './subscriber'

export type OpenedLink =
  | { outcome: 'open' | 'expired'; link: Link; subscriber: Subscriber }
  /** Altered, made for another act, or its person's record has been erased. */
  | { outcome: 'unknown' }

/** Who a signed link stands for. Changes nothing. */
export async function openLink(
  store: AudienceStore,
  act: LinkAct,
  token: string,
  clock: Clock,
): Promise<OpenedLink> {
  const read = readLink(act, token, clock())
  if (read.outcome === 'unknown') return { outcome: 'unknown' }

  const subscriber = await store.subscriber(read.link.subscriber)
  if (!subscriber) return { outcome: 'unknown' }
  const { link } = read
  const isOpen = read.outcome === 'valid' && !(speaksForMailbox(act) && (await isElsewhere(store, link)))
  return { outcome: isOpen ? 'open' : 'expired', link, subscriber }
}

/**
 * What a link lets somebody say in the name of the mailbox it went to. Leaving stays open to whoever holds a mail; the link of a
 * change of address names both mailboxes itself.
 */
function speaksForMailbox(act: LinkAct): boolean {
  return act !== 'unsubscribe' && act !== 'address'
}

/** A link holds whole seconds: one mailed to the new mailbox at once may seem older than the change. */
const second = 1000

/** Whether a link was mailed to the mailbox of before: it opens nobody’s data and agrees to nothing any more. */
async function isElsewhere(store: AudienceStore, { subscriber, issuedAt }: Link): Promise<boolean> {
  const moved = await store.movedAt(subscriber)
  return moved !== null && moved.getTime() - issuedAt.getTime() >= second
}
