import { renderEdition } from '../bulletins/render-edition'
import type { Locale } from '../language/locale'
import type { Clock } from '../platform/clock'
import type { DeliveryLedger } from './ledger'
import { type EditionRow, editionRow, frozenContents, markPlanned, type Payload } from './store-editions'
import { confirmedSubscribers } from './store-recipients'
import { keepSegment } from './store-segment'
import { findSnapshot, keepSnapshot } from './store-snapshots'

/**
 * Makes the copies that will be sent and one ledger row for each recipient, put aside for who chose a digest. Safe to run twice, and to stop in the
 * middle: copies and rows that stand are kept, and only the end of it (`plannedAt`) lets the edition be finished.
 */
export async function planDeliveries(
  { payload, ledger, clock }: { payload: Payload; ledger: DeliveryLedger; clock: Clock },
  edition: EditionRow,
): Promise<void> {
  const locales = await keepCopies(payload, edition, clock)

  const at = edition.startedAt ?? clock()
  const ofSegment = await keepSegment(payload, edition, at)
  const began = new Date()
  // Whoever was saving a choice as their page was read is met the second time.
  for (const changedSince of [null, new Date(began.getTime() - 60_000)]) {
    for await (const page of confirmedSubscribers(payload, edition.bulletin, at, changedSince)) {
      if ((await editionRow(payload, edition.id))?.plannedAt) return
      const rows = (await ofSegment(page)).map(({ id, locale, frequency }) => ({
        edition: edition.id,
        subscriber: id,
        locale: locales.includes(locale) ? locale : ('fr' as const),
        state: frequency === 'each' ? ('pending' as const) : ('waiting' as const),
      }))
      await ledger.plan(edition.id, rows, clock())
    }
  }
  await markPlanned(payload, edition.id, clock())
}

/** Each language is rendered once; a copy that was kept before a restart is the one that is sent. */
async function keepCopies(payload: Payload, edition: EditionRow, clock: Clock): Promise<Locale[]> {
  const contents = await frozenContents(payload, edition.id)
  for (const content of contents) {
    if (await findSnapshot(payload, edition.id, content.locale)) continue
    const rendered = await renderEdition(content, edition.startedAt ?? clock())
    await keepSnapshot(payload, edition.id, content.locale, rendered, clock())
  }
  return contents.map(({ locale }) => locale)
}
