import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import type { RowState } from './sending'
import { emailsOf } from './store-recipients'

export type DeliveryLine = {
  id: string
  /** `null`: the person was erased since. */
  email: string | null
  locale: Locale
  state: RowState
  reason: string | null
  reply: string | null
  attempts: number
  nextAttemptAt: string | null
  settledAt: string | null
}

export type DeliveryPage = { lines: DeliveryLine[]; page: number; pages: number; total: number }

const pageSize = 50

export async function findDeliveries(
  payload: Payload,
  edition: string,
  { state, page = 1 }: { state?: RowState; page?: number },
): Promise<DeliveryPage> {
  const found = await payload.find({
    collection: 'deliveries',
    where: { and: [{ edition: { equals: edition } }, ...(state ? [{ state: { equals: state } }] : [])] },
    sort: 'id',
    limit: pageSize,
    page: Math.max(1, Math.floor(page)),
    depth: 0,
    overrideAccess: true,
  })
  const emails = await emailsOf(
    payload,
    found.docs.flatMap(({ subscriber }) => (subscriber ? [String(subscriber)] : [])),
  )
  const lines = found.docs.map((row) => ({
    id: row.id,
    email: emails.get(String(row.subscriber)) ?? null,
    locale: row.locale,
    state: row.state,
    reason: row.reason ?? null,
    reply: row.reply ?? null,
    attempts: row.attempts ?? 0,
    nextAttemptAt: row.nextAttemptAt ?? null,
    settledAt: row.settledAt ?? null,
  }))
  return { lines, page: found.page ?? 1, pages: found.totalPages, total: found.totalDocs }
}
