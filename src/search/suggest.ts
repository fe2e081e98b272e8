import type { Locale } from '../language/locale'
import { pathTo } from '../language/routes'
import type { FindableKind } from './findable'
import type { Library } from './library'
import { tidy } from './question'

export type Suggestion = { title: string; path: string; kind: FindableKind }

const most = 6

/** Contents that what is being typed may lead to: from two letters on, at most six. */
export async function suggest(
  library: Library,
  { locale, asked }: { locale: Locale; asked: unknown },
  now: Date,
): Promise<Suggestion[]> {
  const begun = tidy(asked)
  if (begun.length < 2) return []
  const open = await library.open(locale, 1000)
  if (!open) return []
  return open.catalogue
    .begunBy(begun, now, most)
    .map(({ title, kind, slug }) => ({ title, kind, path: pathTo(locale, kind, slug) }))
}
