import 'server-only'
import { cache } from 'react'
import { payload } from '../../app/payload'
import { readCell } from '../../knowledge/store-grid'
import type { Locale } from '../../language/locale'

/** One cell of the diagram: looked up once for the page, its head and its layout. */
export const findCell = cache(async (locale: Locale, row: string, factor: string) =>
  readCell(await payload(), { locale, row, factor }),
)
