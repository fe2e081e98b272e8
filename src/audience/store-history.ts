import type { Payload } from 'payload'
import { dateInWords } from '../language/dates'
import { digestWords } from '../language/words/digests'
import type { Digest } from '../payload-types'
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
    purpose: string
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
  const [consents, deliveries, digests, suppressions] = await Promise.all([
    payload.find({ ...common, collection: 'consents', sort: '-sequence', depth: 1, locale: asked.locale }),
    payload.find({ ...common, collection: 'deliveries', sort: '-createdAt', depth: 1, locale: asked.locale }),
    payload.find({ ...common, collection: 'digests', sort: '-createdAt', depth: 0 }),
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
      purpose: row.purpose,
      bulletin: named(row.bulletin, 'name'),
    })),
    mails: [
      ...deliveries.docs.map((row) => ({ ...lineOf(row), subject: named(row.edition, 'subject') ?? '' })),
      ...digests.docs.map((row) => ({ ...lineOf(row), subject: digestName(row, asked.locale) })),
    ]
      .sort((one, other) => other.at.localeCompare(one.at))
      .slice(0, most),
  }
}

function lineOf(row: { id: string; createdAt: string; state: string; reason?: string | null }) {
  return { id: String(row.id), at: row.createdAt, state: row.state, reason: row.reason ?? null }
}

/** « Résumé de la semaine · 23 novembre 2026 » */
function digestName({ frequency, upTo }: Pick<Digest, 'frequency' | 'upTo'>, locale: 'fr' | 'en'): string {
  return digestWords[locale].round[frequency](dateInWords(upTo, locale))
}

function named(related: unknown, field: 'name' | 'subject'): string | null {
  const found = typeof related === 'object' && related ? (related as Record<string, unknown>)[field] : null
  return typeof found === 'string' ? found : null
}
