import type { Locale } from '../language/locale'
import { mailWords } from '../language/words/mail'
import type { EditionItem } from './edition-content'

/** The heading of a section. One that editors left empty says what it holds: a mail has no empty heading. */
export function sectionHeading(
  written: string | null | undefined,
  items: EditionItem[],
  locale: Locale,
): string {
  const heading = written?.trim()
  if (heading) return heading
  const words = mailWords[locale]
  const kinds = new Set(items.map((item) => item.kind))
  const [only] = kinds
  return only && kinds.size === 1 ? words.sectionOf[only] : words.sectionOfSeveral
}
