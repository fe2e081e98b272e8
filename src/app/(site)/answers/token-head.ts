import type { Metadata } from 'next'
import { isLocale, type Locale } from '../../../language/locale'
import type { LinkAct } from '../../../platform/links'
import { answerFor } from './answer-for'
import { titleOf } from './title-of'

type Params = { params: Promise<{ locale: string; token: string }> }

/** The head of a page behind a link: named, and kept out of every index and every referrer. */
export async function tokenHead({ params }: Params, act: LinkAct): Promise<Metadata> {
  const { locale, token } = await params
  const answer = await answerFor(`/${locale}/${act}/${token}`)
  const title = titleOf(act, answer, localeOf(locale))
  return { title, robots: { index: false, follow: false }, referrer: 'no-referrer' }
}

export function localeOf(asked: string): Locale {
  return isLocale(asked) ? asked : 'fr'
}
