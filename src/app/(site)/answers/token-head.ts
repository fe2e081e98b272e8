import type { Metadata } from 'next'
import { isLocale, type Locale } from '../../../language/locale'
import { audienceWords } from '../../../language/words/audience'

type Params = { params: Promise<{ locale: string; token: string }> }

/** The head of a page behind a link: named, and kept out of every index and every referrer. */
export async function tokenHead({ params }: Params, act: 'confirm' | 'preferences' | 'unsubscribe'): Promise<Metadata> {
  const { locale } = await params
  const { title } = audienceWords[localeOf(locale)][act]
  return { title, robots: { index: false, follow: false }, referrer: 'no-referrer' }
}

export function localeOf(asked: string): Locale {
  return isLocale(asked) ? asked : 'fr'
}
