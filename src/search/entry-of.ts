import type { Locale } from '../language/locale'
import { organisationWords } from '../language/words/organisations'
import type { Entry, FindableKind } from './findable'
import { inLocale, textOf } from './text-of'

/** A row as it is read for the index: every language of each field that has some. */
export type Raw = { id: string | number; englishReady?: boolean; [field: string]: unknown }

/** What has no date of its own comes after what answers as well. */
const undated = '1970-01-01T00:00:00.000Z'

/** What a row says in one language, for the index; `null` when it says nothing in it. */
export function entryOf(
  raw: Raw,
  kind: FindableKind,
  locale: Locale,
  names: Map<string, string>,
): Entry | null {
  const row = inLocale(raw, locale)
  if (kind === 'key-messages') return messageEntry(row, locale, names)
  if (kind === 'organisations') return organisationEntry(raw, locale, names)
  if (locale === 'en' && !raw.englishReady) return null
  const slug = text(row.slug)
  const title = text(row.title)
  if (!slug || !title) return null
  const place = row.place as { name?: unknown } | undefined
  return {
    ...classified(row, names, [text(place?.name)]),
    kind,
    locale,
    slug,
    title,
    lead: text(row.lead),
    text: textOf(row),
    publishedAt: text(row.publishedAt) || text(row.createdAt),
  }
}

/** A key message is its own title; a language that it is not written in lacks it. */
function messageEntry(row: Raw, locale: Locale, names: Map<string, string>): Entry | null {
  const title = text(row.text)
  if (!title) return null
  return {
    ...classified(row, names),
    kind: 'key-messages',
    locale,
    slug: String(row.id),
    title,
    lead: text(row.attribution),
    text: '',
    publishedAt: undated,
  }
}

/** In the directory an organization that has no English name keeps its French one. */
function organisationEntry(raw: Raw, locale: Locale, names: Map<string, string>): Entry {
  const row = inLocale(raw, locale)
  const { types, roles } = organisationWords[locale]
  const said = [types[row.type as keyof typeof types], ...idsOf(row.roles).map((one) => roles[one as never])]
  return {
    ...classified(row, names, said),
    kind: 'organisations',
    locale,
    slug: text(row.slug),
    title: text(row.name) || text(inLocale(raw, 'fr').name) || text(row.slug),
    lead: [text(row.acronym), text(row.description)].filter(Boolean).join('. '),
    text: '',
    publishedAt: undated,
  }
}

function classified(row: Raw, names: Map<string, string>, more: (string | undefined)[] = []) {
  const terms = {
    audiences: idsOf(row.audiences),
    themes: idsOf(row.themes),
    factors: idsOf(row.factors),
    lifePhases: idsOf(row.lifePhases),
    territories: idsOf(row.territories),
  }
  const keywords = [...Object.values(terms).flat(), ...idsOf(row.organisations)]
    .map((id) => names.get(id) ?? '')
    .concat(more.filter((one) => one !== undefined))
    .join(' ')
  return { id: String(row.id), terms, keywords }
}

export const text = (value: unknown) => (typeof value === 'string' ? value : '')
const idsOf = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])
