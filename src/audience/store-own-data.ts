import type { CollectionSlug, Payload } from 'payload'
import { dateInWords } from '../language/dates'
import type { Locale } from '../language/locale'
import { digestWords } from '../language/words/digests'
import { pagesOf } from '../platform/pages'
import type { OwnConsent, OwnData, OwnMessage } from './own-data'
import { bulletins } from './store-choices'

/** Rows are read in pages: nobody’s history is read at once. */
const pageSize = 200

/** Everything that names one person, in their language. `null`: there is no such person. */
export async function ownData(
  payload: Payload,
  id: string,
  locale: Locale,
  now: Date,
): Promise<OwnData | null> {
  const row = await payload.findByID({
    collection: 'subscribers',
    id,
    locale,
    fallbackLocale: 'fr',
    depth: 1,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!row) return null
  const names = new Map((await bulletins(payload, locale)).map((one) => [one.id, one.name]))
  const [consents, messages] = await Promise.all([
    consentsOf(payload, id, names),
    messagesOf(payload, id, locale),
  ])
  const text = (value: string | null | undefined) => value || null
  return {
    format: 'liaison-own-data-1',
    exportedAt: now.toISOString(),
    person: {
      email: row.email,
      typedEmail: text(row.typedEmail),
      newEmail: text(row.newEmail),
      firstName: text(row.firstName),
      language: row.locale,
      organisation: nameOf(row.organisation),
      state: row.state,
      source: row.source,
      requestedAt: text(row.requestedAt),
      confirmedAt: text(row.confirmedAt),
      unsubscribedAt: text(row.unsubscribedAt),
    },
    choices: {
      bulletins: namesOf(row.bulletins),
      themes: namesOf(row.themes),
      audiences: namesOf(row.audiences),
      territories: namesOf(row.territories),
      frequency: row.frequency,
      pausedUntil: text(row.pausedUntil),
    },
    consents,
    messages,
  }
}

async function consentsOf(payload: Payload, id: string, names: Map<string, string>): Promise<OwnConsent[]> {
  const rows = await everyRow(payload, 'consents', id, 'sequence')
  return rows.map((row) => ({
    at: row.at,
    act: row.act,
    purpose: row.purpose,
    basis: row.basis,
    expiresAt: row.expiresAt ?? null,
    bulletin: row.bulletin ? (names.get(String(row.bulletin)) ?? null) : null,
    method: row.method,
    source: row.source ?? null,
    proof: row.proof || null,
    language: row.locale,
    text: row.text,
    textVersion: row.textVersion,
  }))
}

async function messagesOf(payload: Payload, id: string, locale: Locale): Promise<OwnMessage[]> {
  const [deliveries, digests, notices] = await Promise.all([
    everyRow(payload, 'deliveries', id, 'id'),
    everyRow(payload, 'digests', id, 'id'),
    everyRow(payload, 'notices', id, 'id'),
  ])
  const subjects = await subjectsOf(
    payload,
    [...new Set(deliveries.map(({ edition }) => String(edition)))],
    locale,
  )
  const all: OwnMessage[] = [
    ...deliveries.map((row) => ({
      at: row.settledAt ?? null,
      kind: 'edition',
      subject: subjects.get(String(row.edition)) ?? null,
      state: row.state,
    })),
    ...digests.map((row) => ({
      at: row.settledAt ?? null,
      kind: 'digest',
      subject: digestWords[locale].round[row.frequency](dateInWords(row.upTo, locale)),
      state: row.state,
    })),
    ...notices.map((row) => ({ at: row.settledAt ?? null, kind: row.kind, subject: null, state: row.state })),
  ]
  return all.sort((one, other) => (one.at ?? '9').localeCompare(other.at ?? '9'))
}

async function everyRow<Slug extends 'consents' | 'deliveries' | 'digests' | 'notices'>(
  payload: Payload,
  collection: Slug,
  subscriber: string,
  sort: string,
) {
  type Row = Awaited<ReturnType<typeof page>>['docs'][number]
  const page = (at: { limit: number; page: number }) =>
    payload.find({
      collection: collection as Slug & CollectionSlug,
      where: { subscriber: { equals: subscriber } },
      sort,
      ...at,
      depth: 0,
      overrideAccess: true,
    })
  const rows: Row[] = []
  for await (const docs of pagesOf(pageSize, page)) rows.push(...docs)
  return rows
}

async function subjectsOf(
  payload: Payload,
  editions: string[],
  locale: Locale,
): Promise<Map<string, string>> {
  const subjects = new Map<string, string>()
  for (let from = 0; from < editions.length; from += pageSize) {
    const { docs } = await payload.find({
      collection: 'editions',
      where: { id: { in: editions.slice(from, from + pageSize) } },
      locale,
      fallbackLocale: 'fr',
      limit: pageSize,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const { id, subject } of docs) if (subject) subjects.set(String(id), subject)
  }
  return subjects
}

type Named = { name?: string | null }

function nameOf(related: string | Named | null | undefined): string | null {
  return typeof related === 'object' ? (related?.name ?? null) : (related ?? null)
}

function namesOf(related: (string | Named)[] | null | undefined): string[] {
  return (related ?? []).flatMap((one) => nameOf(one) ?? [])
}
