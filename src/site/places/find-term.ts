import 'server-only'
import { cache } from 'react'
import { payload } from '../../app/payload'
import { findOrganisation } from '../../knowledge/store-organisations'
import { findTerm } from '../../knowledge/store-terms'
import { listTerritories } from '../../knowledge/store-territories'
import type { Locale } from '../../language/locale'

/** What the pages of terms show: looked up once for the page, its head and its layout. */
export const themeOrAudience = cache(
  async (locale: Locale, collection: 'themes' | 'audiences', slug: string) =>
    findTerm(await payload(), { collection, slug, locale }),
)

export const organisationAt = cache(async (locale: Locale, slug: string) =>
  findOrganisation(await payload(), { locale, slug }),
)

export const everyTerritory = cache(async (locale: Locale) => listTerritories(await payload(), locale))
