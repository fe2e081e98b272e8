import type { ReactNode } from 'react'
import { isLocale } from '../../../../../language/locale'
import { pathTo } from '../../../../../language/routes'
import { findEdition } from '../../../../../site/find-edition'
import { OtherLanguageProvider } from '../../../../../site/frame/other-language'
import { WhenMissing } from '../../../../../site/frame/when-missing'

type Props = { children: ReactNode; params: Promise<{ locale: string; slug: string }> }

/** An edition that went out in French alone is offered in French by the page that says "not found". */
export default async function EditionLayout({ children, params }: Props) {
  const { locale, slug } = await params
  const found = isLocale(locale) ? await findEdition(locale, slug) : null
  const offer =
    found?.outcome === 'other-language'
      ? { path: pathTo(found.locale, 'bulletins', slug), title: found.subject, locale: found.locale }
      : null
  const isMissing = found !== null && found.outcome !== 'found'
  return (
    <OtherLanguageProvider offer={offer}>
      <WhenMissing isMissing={isMissing}>{children}</WhenMissing>
    </OtherLanguageProvider>
  )
}
