import type { Payload } from 'payload'
import { suppressionRowsOf } from './store-suppressions'
import type { SuppressionReason } from './suppression'

/** What staff see of one person, newest first, fifty lines of each at most. */
export type History = {
  suppressions: { id: string; reason: SuppressionReason }[]
  consents: {
    id: string
    at: string
    act: string
    method: string
    basis: string
    expiresAt: string | null
    proof: string | null
    text: string
    bulletin: string | null
  }[]
  mails: { id: string; at: string; subject: string; state: string; reason: string | null }[]
}

const most = 50

/** `null` for somebody who is not there. Asks as the member of staff does: who may not read the lists reads nothing. */
export async function historyOf(
  payload: Payload,
  id: string,
  asked: { user: unknown; locale: 'fr' | 'en' },
): Promise<History | null> {
  const common = {
    user: asked.user as never,
    overrideAccess: false,
    limit: most,
    pagination: false,
    where: { subscriber: { equals: id } },
  } as const
  const person = await payload.findByID({
    collection: 'subscribers',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: asked.user as never,
  })
  if (!person) return null
  const [consents, deliveries, suppressions] = await Promise.all([
    payload.find({ ...common, collection: 'consents', sort: '-sequence', depth: 1, locale: asked.locale }),
    payload.find({ ...common, collection: 'deliveries', sort: '-createdAt', depth: 1, locale: asked.locale }),
    suppressionRowsOf(payload, person.email),
  ])
  return {
    suppressions,
    consents: consents.docs.map((row) => ({
      id: String(row.id),
      at: row.at,
      act: row.act,
      method: row.method,
      basis: row.basis,
      expiresAt: row.expiresAt ?? null,
      proof: row.proof ?? null,
      text: row.text,
      bulletin: named(row.bulletin, 'name'),
    })),
    mails: deliveries.docs.map((row) => ({
      id: String(row.id),
      at: row.createdAt,
      subject: named(row.edition, 'subject') ?? '',
      state: row.state,
      reason: row.reason ?? null,
    })),
  }
}

function named(related: unknown, field: 'name' | 'subject'): string | null {
  const found = typeof related === 'object' && related ? (related as Record<string, unknown>)[field] : null
  return typeof found === 'string' ? found : null
}
