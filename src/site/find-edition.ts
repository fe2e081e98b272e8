import 'server-only'
import { cache } from 'react'
import { payload } from '../app/payload'
import { readSentEdition } from '../bulletins/store-archive'
import type { Locale } from '../language/locale'

/** The edition at an address: looked up once for the page, its head, its layout and the masthead. */
export const findEdition = cache(async (locale: Locale, slug: string) =>
  readSentEdition(await payload(), slug, locale),
)
