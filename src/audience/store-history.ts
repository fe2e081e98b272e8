import type { Payload } from 'payload'
import { dateInWords } from '../language/dates'
import { digestWords } from '../language/words/digests'
import type { Digest } from '../payload-types'
import { suppressionRowsOf } from './store-suppressions'
import type { SuppressionReason } from './suppression'

/** What staff see of one person, newest first, fifty lines of each at most: `hasMore` says where there are others. */
export type History = {
  hasMore: { consents: boolean; mails: boolean }
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
  /** Editions, digests and single mails. `reply` is what the server answered to one it did not take. */
  mails: {
    id: string
    at: string
    subject: string
    state: string
    reason: string | null
    reply: string | null
  }[]
}

const most = 50
const newest = ['-createdAt', '-id']

/** `null` for somebody who is not there. Asks as the member of staff does: who may not read the lists reads nothing. */
export async function historyOf(
  payload: Payload,
  id: string,
  asked: { user: unknown; locale: 'fr' | 'en' },
): Promise<History | null> {
  const common = {
    user: asked.user as never,
    overrideAccess: false,
    context: { isNoted: true },
    limit: most + 1,
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
    context: { isNoted: true },
  })
  if (!person) return null
  const [consents, deliveries, digests, notices, suppressions] = await Promise.all([
    payload.find({ ...common, collection: 'consents', sort: '-sequence', depth: 1, locale: asked.locale }),
    payload.find({ ...common, collection: 'deliveries', sort: newest, depth: 1, locale: asked.locale }),
    payload.find({ ...common, collection: 'digests', sort: newest, depth: 0 }),
    payload.find({ ...common, collection: 'notices', sort: newest, depth: 0 }),
    suppressionRowsOf(payload, person.email),
  ])
  const kinds = noticeKinds(payload, asked.locale)
  const mails = [
    ...deliveries.docs.map((row) => ({ ...lineOf(row), subject: named(row.edition, 'subject') ?? '' })),
    ...digests.docs.map((row) => ({ ...lineOf(row), subject: digestName(row, asked.locale) })),
    ...notices.docs.map((row) => ({ ...lineOf(row), subject: kinds.get(row.kind) ?? row.kind })),
  ].sort((one, other) => other.at.localeCompare(one.at))
  return {
    hasMore: { consents: consents.docs.length > most, mails: mails.length > most },
    suppressions,
    consents: consents.docs.slice(0, most).map((row) => ({
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
    mails: mails.slice(0, most),
  }
}

type Row = {
  id: string
  createdAt: string
  state: string
  reason?: string | null
  reply?: string | null
}

function lineOf({ id, createdAt, state, reason, reply }: Row) {
  const isTaken = state === 'accepted'
  return { id: String(id), at: createdAt, state, reason: reason ?? null, reply: (!isTaken && reply) || null }
}

/** What the collection itself calls each kind of single mail. */
function noticeKinds(payload: Payload, locale: 'fr' | 'en'): Map<string, string> {
  const field = payload.collections.notices.config.flattenedFields.find(({ name }) => name === 'kind')
  const options = field?.type === 'select' ? field.options : []
  const nameOf = (label: unknown) => (label as Record<string, string> | undefined)?.[locale]
  return new Map(
    options.flatMap((option) =>
      typeof option === 'object' ? [[option.value, nameOf(option.label) ?? option.value]] : [],
    ),
  )
}

/** « Résumé de la semaine · 23 novembre 2026 » */
function digestName({ frequency, upTo }: Pick<Digest, 'frequency' | 'upTo'>, locale: 'fr' | 'en'): string {
  return digestWords[locale].round[frequency](dateInWords(upTo, locale))
}

function named(related: unknown, field: 'name' | 'subject'): string | null {
  const found = typeof related === 'object' && related ? (related as Record<string, unknown>)[field] : null
  return typeof found === 'string' ? found : null
}
