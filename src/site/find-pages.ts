import 'server-only'
import { cache } from 'react'
import { payload } from '../app/payload'
import { findKeyMessage } from '../knowledge/store-key-messages'
import { findLongPage } from '../knowledge/store-pages'
import { findSection, menuSections } from '../knowledge/store-sections'
import type { Locale } from '../language/locale'
import { systemClock } from '../platform/clock'

/** What pages in chapters and sections lead to: looked up once for the page, its head, its layout and the masthead. */
export const findPageOfChapters = cache(async (locale: Locale, slug: string) =>
  findLongPage(await payload(), { locale, slug }),
)

export const findSectionPage = cache(async (locale: Locale, slug: string) =>
  findSection(await payload(), { locale, slug, now: systemClock() }),
)

export const keyMessageAt = cache(async (locale: Locale, id: string) =>
  findKeyMessage(await payload(), { locale, id }),
)

/** The sections that staff put in the menu, read once for each page made. */
export const sectionsOfMenu = cache(async (locale: Locale) => menuSections(await payload(), locale))
