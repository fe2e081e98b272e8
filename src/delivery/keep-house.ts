import type { Clock } from '../platform/clock'
import { log } from '../platform/log'
import { refreshSite } from '../platform/refresh-site'
import { forgetLimits } from '../platform/store-limits'
import type { DeliveryLedger, Ledger } from './ledger'
import { planDeliveries } from './plan-deliveries'
import { editionsBeingSent, markSent, type Payload } from './store-editions'

type House = { payload: Payload; ledgers: Ledger[]; deliveries: DeliveryLedger; clock: Clock }

/**
 * What keeps sendings going whoever stopped: takes back what a dead worker held, plans what was started, ends what has
 * nothing left. Safe to run at any time, by several workers at once.
 */
export async function keepHouse({ payload, ledgers, deliveries, clock }: House): Promise<void> {
  await forgetLimits(payload, clock())
  for (const ledger of ledgers) {
    const { released, uncertain } = await ledger.recover(clock())
    if (released + uncertain > 0) log.warn({ released, uncertain }, 'leases ran out: a worker had stopped')
  }

  const failures: unknown[] = []
  for (const edition of await editionsBeingSent(payload)) {
    try {
      if (!edition.plannedAt) await planDeliveries({ payload, ledger: deliveries, clock }, edition)
      if (await markSent(payload, edition.id, clock())) {
        log.info({ edition: edition.id }, 'an edition is sent')
        await refreshSite()
      }
    } catch (error) {
      // One edition that cannot be planned does not hold back the others.
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}
