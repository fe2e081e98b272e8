import 'server-only'
import { cache } from 'react'
import { payload } from '../app/payload'
import type { Locale } from '../language/locale'
import { readSite } from '../knowledge/store-site'

/** The site's settings, read once for each page made. */
export const siteIdentity = cache(async (locale: Locale) => readSite(await payload(), locale))
