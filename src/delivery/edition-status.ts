import { type RowState, type SendingStatus, sendingStatus } from './sending'
import { findDeliveries } from './store-deliveries'
import { editionRow, type Payload } from './store-editions'
import { deliveryLedger } from './store-ledger'

/** How far an edition is, as the command line and the admin tell it; `null`: there is no such edition. */
export async function editionStatus(payload: Payload, editionId: string): Promise<SendingStatus | null> {
  const edition = await editionRow(payload, editionId)
  if (!edition) return null
  return sendingStatus(edition, await deliveryLedger(payload).counts(editionId))
}

/** What happened for each recipient, a page at a time. It holds addresses: for administrators alone. */
export async function deliveriesOf(
  payload: Payload,
  editionId: string,
  options: { state?: RowState; page?: number } = {},
) {
  return findDeliveries(payload, editionId, options)
}
