import type { Payload, Where } from 'payload'
import { fullName, organisationOf } from '../knowledge/organisation'
import type { Raw } from '../knowledge/raw'
import { summaryOf } from '../knowledge/shape'
import { terms } from '../knowledge/terms'
import type { Locale } from '../language/locale'
import { type Kind, pathTo } from '../language/routes'
import type { KeyMessage, Organisation } from '../payload-types'
import type { Card } from './catalogue'
import { excerpt, highlight } from './excerpt'
import { type FindableKind, findableKinds } from './findable'
import type { Result } from './result'
import { textOf } from './text-of'

/**
 * The contents of one page of results, read as a visitor sees them now: one withdrawn a moment ago is left out, whatever
 * the index still says. One query a kind.
 */
export async function readResults(
  payload: Payload,
  locale: Locale,
  cards: Card[],
  stems: ReadonlySet<string>,
): Promise<Result[]> {
  const lists = await Promise.all(
    findableKinds.map(async (kind) => {
      const ids = cards.filter((card) => card.kind === kind).map(({ id }) => id)
      if (ids.length === 0) return []
      const { docs } = await payload.find({
        collection: kind as 'fact-sheets',
        where: { and: [{ id: { in: ids } }, ...(isReadyAsked(kind, locale) ? [isReady] : [])] },
        locale,
        // In the directory an organization that has no English name keeps its French one.
        fallbackLocale: kind === 'organisations' ? 'fr' : false,
        depth: 1,
        limit: ids.length,
        pagination: false,
        // No field is left out: a `select` that excludes loses words inside rows (Payload 3.90, SQLite).
        populate: {
          'fact-sheets': slugAlone,
          research: slugAlone,
          initiatives: slugAlone,
          events: slugAlone,
        },
        overrideAccess: false,
      })
      return docs.map((raw) => resultOf(raw, kind, locale, stems))
    }),
  )
  const found = new Map(lists.flat().map((result) => [`${result.kind}/${result.id}`, result]))
  return cards.flatMap(({ kind, id }) => found.get(`${kind}/${id}`) ?? [])
}

const slugAlone = { slug: true } as const
const isReady: Where = { englishReady: { equals: true } }

const isReadyAsked = (kind: FindableKind, locale: Locale) =>
  locale === 'en' && kind !== 'key-messages' && kind !== 'organisations'

function resultOf(raw: unknown, kind: FindableKind, locale: Locale, stems: ReadonlySet<string>): Result {
  if (kind === 'key-messages') return messageResult(raw as KeyMessage, locale, stems)
  if (kind === 'organisations') return organisationResult(raw as Organisation, locale, stems)
  // A page and a section have the fields of a content that a list shows.
  const { title, lead, ...shown } = summaryOf(raw as Raw, kind as Kind, locale)
  return {
    ...shown,
    kind,
    title: highlight(title, stems, locale),
    excerpt: excerpt(lead, textOf(raw as Parameters<typeof textOf>[0]), stems, locale),
  }
}

const undated = { nature: null, publishedAt: null, event: null }

function messageResult(raw: KeyMessage, locale: Locale, stems: ReadonlySet<string>): Result {
  return {
    ...undated,
    kind: 'key-messages',
    id: String(raw.id),
    path: pathTo(locale, 'key-messages', String(raw.id)),
    title: highlight(raw.text ?? '', stems, locale),
    excerpt: highlight(raw.attribution ?? '', stems, locale),
    isSample: Boolean(raw.sample),
    audiences: terms(raw.audiences),
    territories: [],
  }
}

function organisationResult(raw: Organisation, locale: Locale, stems: ReadonlySet<string>): Result {
  const organisation = organisationOf(raw, locale)
  const { id, path, description, territories } = organisation
  return {
    ...undated,
    kind: 'organisations',
    id,
    path,
    title: highlight(fullName(organisation), stems, locale),
    excerpt: highlight(description ?? '', stems, locale),
    isSample: false,
    audiences: [],
    territories,
  }
}
