import { type Locale, languageTag } from '../language/locale'

/** « 10 500 », “10,500” */
export function numberInWords(count: number, language: Locale): string {
  return count.toLocaleString(languageTag[language])
}

/** Whole percents, never 100 before the end. */
export function percentOf(done: number, all: number): number {
  return all === 0 ? 0 : Math.floor((done / all) * 100)
}
