import type { EditionContent } from '../bulletins/edition-content'
import type { Locale } from '../language/locale'
import type { Clock } from '../platform/clock'
import { env } from '../platform/env'
import { linkTo } from '../platform/links'
import { bulletinMessage } from './bulletin-message'
import type { ClaimedRow } from './ledger'
import type { Preparation } from './message'
import { editionRow, frozenContents, type Payload } from './store-editions'
import { standingOf } from './store-recipients'
import { findSnapshot, type Snapshot } from './store-snapshots'

type Copy = { content: EditionContent; snapshot: Snapshot }

/** The copy of a row's edition is missing, though it was planned. */
export class CopyMissing extends Error {
  readonly code = 'copy-missing'
}

/** Makes the message of one recipient of an edition, when they may still receive it and the edition is still sent. */
export function deliveryPreparer(payload: Payload, clock: Clock): (row: ClaimedRow) => Promise<Preparation> {
  const copies = keptCopies(payload)

  return async ({ id, edition: editionId, subscriber, locale }) => {
    if (!editionId || !subscriber) return { outcome: 'suppressed', reason: 'gone' }
    const edition = await editionRow(payload, editionId)
    if (!edition) return { outcome: 'suppressed', reason: 'gone' }
    if (edition.state === 'draft') return { outcome: 'hold', reason: 'edition-not-sending' }

    const standing = await standingOf(payload, subscriber, edition.bulletin, clock())
    if (standing.standing === 'may-not') return { outcome: 'suppressed', reason: standing.reason }

    const { content, snapshot } = await copies(editionId, locale)
    const link = { subscriber, bulletin: edition.bulletin, locale: content.locale, issuedAt: clock() }
    const message = await bulletinMessage({
      deliveryId: id,
      to: standing.email,
      content,
      snapshot,
      links: { unsubscribe: linkTo('unsubscribe', link), preferences: linkTo('preferences', link) },
      publicUrl: env().publicUrl,
      now: clock(),
    })
    return { outcome: 'ready', message }
  }
}

/** Copies never change once they are kept, so the last few stay at hand. */
function keptCopies(payload: Payload): (edition: string, locale: Locale) => Promise<Copy> {
  const kept = new Map<string, Copy>()
  return async (edition, locale) => {
    const key = `${edition}/${locale}`
    const known = kept.get(key)
    if (known) return known
    const content = (await frozenContents(payload, edition)).find((one) => one.locale === locale)
    const snapshot = await findSnapshot(payload, edition, locale)
    if (!content || !snapshot) throw new CopyMissing(`Edition ${edition} has no copy in ${locale}`)
    if (kept.size >= 8) kept.clear()
    kept.set(key, { content, snapshot })
    return { content, snapshot }
  }
}
