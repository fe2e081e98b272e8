import { bulletinsOf, type DigestContents } from '../bulletins/digest-mail'
import { renderDigest } from '../bulletins/render-digest'
import type { Locale } from '../language/locale'
import type { Clock } from '../platform/clock'
import { env } from '../platform/env'
import { linkTo, wholeSubscription } from '../platform/links'
import type { DigestBook, DigestPart } from './digest-book'
import { digestMessage } from './digest-message'
import type { ClaimedRow } from './ledger'
import type { Preparation } from './message'
import { type DigestRow, digestBook, digestedEditions, digestRow } from './store-digests'
import type { Payload } from './store-editions'
import { type ReaderNow, readerOf, refusalOf, refusalOfBulletin } from './store-recipients'
import type { Snapshot } from './store-snapshots'

/** More than this in one digest would mean years without one; the rest is read on the site. */
const mostParts = 200
const aDay = 24 * 3_600_000

/**
 * Makes the digest of one person, from what waits for them, when they may still receive it. It is given its editions here, under
 * the lease of its row, and keeps them: tried again, it is the same mail.
 */
export function digestPreparer(payload: Payload, clock: Clock): (row: ClaimedRow) => Promise<Preparation> {
  const book = digestBook(payload)
  const rendered = renderedOnce()

  return async ({ id, subscriber }) => {
    const digest = await digestRow(payload, id)
    const person = subscriber && (await readerOf(payload, subscriber))
    if (!digest || !person) return { outcome: 'suppressed', reason: 'gone' }
    // Nothing is lost by a pause: what waits goes on waiting. Looked at each day, since a pause can be ended.
    const refusal = await refusalOf(payload, person, clock())
    if (refusal === 'paused') return { outcome: 'hold', reason: 'paused', until: pauseEnd(person, clock()) }

    await book.gather(id, person.id, digest.upTo, clock())
    const parts = await book.partsOf(id, mostParts)
    if (parts.length === 0) return { outcome: 'suppressed', reason: 'nothing-new' }
    const kept = await allowedParts(payload, { book, parts, person, refusal, now: clock() })
    if (kept.outcome === 'none') return { outcome: 'suppressed', reason: kept.reason }

    const contents: DigestContents = {
      locale: person.locale,
      frequency: digest.frequency,
      at: digest.upTo,
      editions: kept.editions,
    }
    const bulletins = bulletinsOf(kept.editions.map(({ content }) => content))
    const [first] = bulletins
    if (!first) return { outcome: 'suppressed', reason: 'edition-gone' }
    const link = { subscriber: person.id, locale: person.locale, issuedAt: clock() }
    const left = bulletins.length === 1 ? first.id : wholeSubscription
    const message = await digestMessage({
      digestId: id,
      to: person.email,
      locale: person.locale,
      period: digest.period,
      bulletins,
      mail: await rendered(contents, digest),
      links: {
        preferences: linkTo('preferences', { ...link, bulletin: first.id }),
        unsubscribe: linkTo('unsubscribe', { ...link, bulletin: left }),
      },
      publicUrl: env().publicUrl,
      now: clock(),
    })
    return { outcome: 'ready', message }
  }
}

type Asked = { book: DigestBook; parts: DigestPart[]; person: ReaderNow; refusal: string | null; now: Date }
type Kept = { outcome: 'some'; editions: DigestContents['editions'] } | { outcome: 'none'; reason: string }

/** Of what was put aside, what the person may still have, bulletin by bulletin; the rows of the rest say why they do not. */
async function allowedParts(payload: Payload, { book, parts, person, refusal, now }: Asked): Promise<Kept> {
  const found = await digestedEditions(payload, parts)
  const bulletins = bulletinsOf([...found.values()].map(({ content }) => content))
  const refusals = new Map<string | undefined, string>([[undefined, 'edition-gone']])
  for (const { id } of bulletins) {
    const reason = refusal ?? (await refusalOfBulletin(payload, person, id, now))
    if (reason) refusals.set(id, reason)
  }
  const bulletinOf = ({ edition }: DigestPart) => found.get(edition)?.content.bulletin.id
  for (const [bulletin, reason] of refusals) {
    await book.drop(
      parts.filter((part) => bulletinOf(part) === bulletin).map(({ id }) => id),
      reason,
      now,
    )
  }
  const editions = parts.flatMap((part) => {
    const edition = found.get(part.edition)
    return edition && !refusals.has(bulletinOf(part)) ? [edition] : []
  })
  editions.sort((one, other) => one.startedAt.getTime() - other.startedAt.getTime())
  if (editions.length > 0) return { outcome: 'some', editions }
  return { outcome: 'none', reason: refusal ?? [...refusals.values()].at(-1) ?? 'edition-gone' }
}

function pauseEnd({ pausedUntil }: ReaderNow, now: Date): Date {
  return new Date(Math.min(pausedUntil?.getTime() ?? 0, now.getTime() + aDay))
}

/** Most people of a round get the same editions in the same language: each such mail is rendered once. */
function renderedOnce(): (contents: DigestContents, digest: DigestRow) => Promise<Snapshot> {
  const kept = new Map<string, Promise<Snapshot>>()
  return (contents, { period }) => {
    const key = [contents.locale, period, ...contents.editions.map(keyOf)].join(' ')
    const known = kept.get(key)
    if (known) return known
    if (kept.size >= 16) kept.clear()
    const mail = renderDigest(contents)
    kept.set(key, mail)
    mail.catch(() => kept.delete(key))
    return mail
  }
}

function keyOf({ content }: { content: { locale: Locale; edition: { id: string } } }): string {
  return `${content.edition.id}/${content.locale}`
}
