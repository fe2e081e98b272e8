import { type NextRequest, NextResponse } from 'next/server'
import { filterParams } from './knowledge/filters'
import { isLocale, locales } from './language/locale'
import { type Kind, kinds, segments } from './language/routes'

/** What happens to a request before a page answers: each step may answer in its turn, the first that does wins. */
export function proxy(request: NextRequest): NextResponse {
  return filteredList(request) ?? NextResponse.next()
}

/** Everything but Next's own files, the API and the files of `public/`. */
export const config = { matcher: ['/((?!_next/|api/|admin|.*\\.(?:svg|png|ico|woff2)$).*)'] }

/** A section whose address holds filters is made at each request; without any it is a static page, seven times faster. */
function filteredList({ nextUrl, method }: NextRequest): NextResponse | null {
  if (nextUrl.search === '' || !['GET', 'HEAD'].includes(method)) return null
  const kind = sectionAt.get(nextUrl.pathname)
  const locale = nextUrl.pathname.split('/')[1]
  if (!kind || !isLocale(locale)) return null
  const isFiltered = Object.values(filterParams[locale]).some((name) => nextUrl.searchParams.get(name))
  if (!isFiltered) return null
  const inside = nextUrl.clone()
  inside.pathname = `/${locale}/${kind}/filtered`
  return NextResponse.rewrite(inside)
}

const sectionAt = new Map<string, Kind>(
  locales.flatMap((locale) => kinds.map((kind) => [`/${locale}/${segments[kind][locale]}`, kind] as const)),
)
