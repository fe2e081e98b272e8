import 'server-only'
import { library } from '../../app/library'
import type { Filters } from '../../knowledge/filters'
import type { Locale } from '../../language/locale'
import type { Kind } from '../../language/routes'
import { systemClock } from '../../platform/clock'
import type { Facets } from '../../search/findable'

/** How many contents of a section each of its filters would leave; `null` rather than waiting long or telling half. */
export async function countChoices(locale: Locale, kind: Kind, filters: Filters): Promise<Facets | null> {
  const open = await (await library()).open(locale, 1000)
  return open?.isWhole ? open.catalogue.count({ ...filters, kind }, systemClock()) : null
}
