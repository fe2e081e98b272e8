import type { Document } from '../../knowledge/document'
import type { SiteIdentity } from '../../knowledge/site-identity'
import { isoDay } from '../../language/dates'
import { type Locale, languageTag } from '../../language/locale'

type Described = {
  title: string
  lead: string
  path: string
  publishedAt: string
  updatedAt: string
  subjects: string[]
  places: string[]
  type: 'Text' | 'Event'
}

/** DCMI Metadata Terms (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/), for catalogues and reference managers. */
export function dublinCore(described: Described, site: SiteIdentity, locale: Locale, origin: string) {
  const { title, lead, path, publishedAt, updatedAt, subjects, places, type } = described
  return {
    'DC.title': title,
    'DC.description': lead,
    'DC.publisher': site.publisher || site.name,
    'DC.language': languageTag[locale],
    'DC.identifier': origin + path,
    'DC.type': type,
    'DCTERMS.issued': isoDay(publishedAt),
    'DCTERMS.modified': isoDay(updatedAt),
    ...(subjects.length > 0 && { 'DC.subject': subjects }),
    ...(places.length > 0 && { 'DCTERMS.spatial': places }),
  }
}

export function dublinCoreOf(document: Document, site: SiteIdentity, origin: string) {
  const { themes, factors, territories, event, locale } = document
  return dublinCore(
    {
      ...document,
      subjects: [...themes, ...factors].map(({ name }) => name),
      places: territories.map(({ name }) => name),
      type: event ? 'Event' : 'Text',
    },
    site,
    locale,
    origin,
  )
}
