import 'server-only'
import { cache } from 'react'
import { payload } from '../../app/payload'
import { readSite } from '../../knowledge/store-site'
import type { Locale } from '../../language/locale'

/** The site's settings, read once for each page made. */
export const siteIdentity = cache(async (locale: Locale) => readSite(await payload(), locale))
