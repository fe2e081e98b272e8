import 'server-only'
import { cache } from 'react'
import { payload } from '../app/payload'
import { findDocument } from '../knowledge/store-documents'
import type { Locale } from '../language/locale'
import type { Kind } from '../language/routes'

/** The document at an address: looked up once for the page, its head, its layout and its metadata. */
export const findPage = cache(async (locale: Locale, kind: Kind, slug: string) =>
  findDocument(await payload(), { locale, kind, slug }),
)
