import type { Locale } from '../language/locale'
import { calendarWords } from '../language/words/calendar'
import { endingWords } from '../language/words/ending'
import { exchangeWords } from '../language/words/exchange'
import { reachWords } from '../language/words/reach'
import { subscriberImportWords } from '../language/words/subscriber-imports'

const titles: Record<string, (language: Locale) => string> = {
  calendar: (language) => calendarWords[language].title,
  audience: (language) => reachWords[language].growth.title,
  coverage: (language) => reachWords[language].coverage.title,
  'import-subscribers': (language) => subscriberImportWords[language].title,
  'ending-consents': (language) => endingWords[language].title,
  import: (language) => exchangeWords[language].screen.title,
}

/**
 * The name of one of our own screens, by its path under `/admin`: Payload calls them all “Payload”, and a page is known by its
 * title (WCAG 2.4.2).
 * @returns `null` for a page of Payload, which names itself
 */
export function screenTitle(segments: string[] = [], language: Locale): string | null {
  const [path = '', ...rest] = segments
  return rest.length === 0 && Object.hasOwn(titles, path) ? (titles[path]?.(language) ?? null) : null
}
