import 'server-only'
import { cache } from 'react'
import { readSentEdition } from '../../../../../bulletins/store-archive'
import type { Locale } from '../../../../../language/locale'
import { payload } from '../../../../payload'

/** The edition at an address: looked up once for the page, its head and its layout. */
export const findEdition = cache(async (locale: Locale, slug: string) =>
  readSentEdition(await payload(), slug, locale),
)
