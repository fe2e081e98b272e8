import type { Payload } from 'payload'
import type { Locale, Localised } from '../language/locale'
import { pathTo, type TermPlace, termPlaces } from '../language/routes'
import { shown } from './store'

/** The addresses of what is no content but has a page: pages, sections, and the terms of the classifications. */
export type OtherPage = {
  place: 'pages' | 'sections' | TermPlace
  paths: Localised<string | null>
  updatedAt: string
}

const most = 5000

export async function listOtherPages(payload: Payload): Promise<OtherPage[]> {
  const lists = await Promise.all([
    addressed(payload, 'pages'),
    addressed(payload, 'sections'),
    ...(Object.keys(termPlaces) as TermPlace[]).map((place) => termPages(payload, place)),
  ])
  return lists.flat()
}

async function addressed(payload: Payload, place: 'pages' | 'sections'): Promise<OtherPage[]> {
  const [french, english] = await Promise.all([slugsOf(payload, place, 'fr'), slugsOf(payload, place, 'en')])
  const twins = new Map(english.map(({ id, slug }) => [id, slug]))
  return french.map(({ id, slug, updatedAt }) => {
    const twin = twins.get(id)
    return {
      place,
      paths: { fr: pathTo('fr', place, slug), en: twin ? pathTo('en', place, twin) : null },
      updatedAt,
    }
  })
}

async function slugsOf(payload: Payload, collection: 'pages' | 'sections', locale: Locale) {
  const { docs } = await payload.find({
    collection,
    where: { and: shown(locale) },
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: most,
    pagination: false,
    select: { slug: true, updatedAt: true },
    overrideAccess: false,
  })
  return docs.map(({ id, slug, updatedAt }) => ({ id: String(id), slug: slug ?? '', updatedAt }))
}

async function termPages(payload: Payload, place: TermPlace): Promise<OtherPage[]> {
  const { docs } = await payload.find({
    collection: place,
    depth: 0,
    limit: most,
    pagination: false,
    select: { slug: true, updatedAt: true },
    overrideAccess: false,
  })
  return docs.map(({ slug, updatedAt }) => ({
    place,
    paths: { fr: pathTo('fr', place, slug), en: pathTo('en', place, slug) },
    updatedAt,
  }))
}
