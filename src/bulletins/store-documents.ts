import type { Payload, Where } from 'payload'
import type { Locale } from '../language/locale'
import { type Kind, kinds, pathTo } from '../language/routes'
import { mailWords } from '../language/words/mail'
import type { Event, FactSheet, Media } from '../payload-types'
import type { EditionImage, EditionItem, EventMoment } from './edition-content'
import type { PickedDocument } from './readiness'

/** A document that editors picked: its collection and its id. */
export type Pick = { kind: Kind; id: string }

/** The picked documents that the public sees in this language, by `kind/id`: one query for each kind. */
export async function readShownItems(
  payload: Payload,
  picks: Pick[],
  locale: Locale,
): Promise<Map<string, EditionItem>> {
  const found = await Promise.all(
    idsByKind(picks).map(async ({ kind, ids }) => {
      const { docs } = await payload.find({
        // The kinds share the fields read here.
        collection: kind as 'fact-sheets',
        where: {
          and: [{ id: { in: ids } }, ...(locale === 'en' ? [{ englishReady: { equals: true } }] : [])],
        },
        locale,
        fallbackLocale: false,
        depth: 1,
        pagination: false,
        // As the public sees it: published, and of events only the public ones.
        overrideAccess: false,
      })
      return docs.filter((doc) => doc.slug && doc.title).map((doc) => itemOf(kind, doc, locale))
    }),
  )
  return new Map(found.flat().map((item) => [`${item.kind}/${item.id}`, item]))
}

/** Every picked document as it stands, in order, for those who put the edition together. */
export async function readPicked(payload: Payload, picks: Pick[], now: Date): Promise<PickedDocument[]> {
  const found = new Map<string, Omit<PickedDocument, 'kind' | 'id'>>()
  for (const { kind, ids } of idsByKind(picks)) {
    const isAmong: Where = { id: { in: ids } }
    const { docs } = await payload.find({
      collection: kind as 'events',
      where: isAmong,
      locale: 'fr',
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    for (const doc of docs) {
      found.set(`${kind}/${doc.id}`, {
        title: doc.title ?? '',
        isEnglishReady: Boolean(doc.englishReady),
        endsAt: kind === 'events' && doc.endsAt ? new Date(doc.endsAt) : null,
        state: stateOf(kind, doc, now),
      })
    }
  }
  return picks.map(({ kind, id }) => ({
    kind,
    id,
    ...(found.get(`${kind}/${id}`) ?? { title: '', isEnglishReady: false, endsAt: null, state: 'gone' }),
  }))
}

function stateOf(
  kind: Kind,
  { _status, visibility, publishedAt, title, slug }: Event,
  now: Date,
): PickedDocument['state'] {
  if (kind === 'events' && visibility !== 'public') return 'internal'
  const isOut = _status === 'published' && publishedAt && new Date(publishedAt) <= now
  return isOut && title && slug ? 'shown' : 'unpublished'
}

function idsByKind(picks: Pick[]): { kind: Kind; ids: string[] }[] {
  return kinds
    .map((kind) => ({
      kind,
      ids: [...new Set(picks.filter((pick) => pick.kind === kind).map(({ id }) => id))],
    }))
    .filter(({ ids }) => ids.length > 0)
}

function itemOf(kind: Kind, doc: FactSheet, locale: Locale): EditionItem {
  return {
    kind,
    id: doc.id,
    title: doc.title,
    lead: doc.lead ?? '',
    path: pathTo(locale, kind, doc.slug ?? ''),
    audiences: namesOf(doc.audiences),
    territories: namesOf(doc.territories),
    sample: Boolean(doc.sample),
    image: imageOf(doc.image),
    event: kind === 'events' ? momentOf(doc as unknown as Event, locale) : null,
  }
}

function namesOf(terms: (string | { name?: string | null })[] | null | undefined): string[] {
  return (terms ?? []).flatMap((term) => (typeof term === 'object' && term?.name ? [term.name] : []))
}

/** A picture that says something, but not in this language, is left out rather than shown in silence. */
function imageOf(media: string | Media | null | undefined): EditionImage | null {
  if (!media || typeof media === 'string') return null
  const file = media.sizes?.mail?.url ? media.sizes.mail : media
  const alt = media.decorative ? '' : media.alt
  if (!file.url || !file.width || !file.height || typeof alt !== 'string') return null
  return { url: pathOf(file.url), alt, width: file.width, height: file.height }
}

/** Payload writes whole addresses; the origin is added where the mail is made, from one source. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address, 'http://here.invalid')
  return pathname + search
}

function momentOf({ startsAt, endsAt, place, online }: Event, locale: Locale): EventMoment {
  const where = [place?.name, place?.address].filter(Boolean).join(', ')
  const also = online ? mailWords[locale].online : ''
  return { startsAt, endsAt, place: [where, also].filter(Boolean).join(' · ') || null }
}
