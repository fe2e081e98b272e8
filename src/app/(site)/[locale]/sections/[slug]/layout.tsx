import type { ReactNode } from 'react'
import { isLocale } from '../../../../../language/locale'
import { findSectionPage } from '../../../../../site/find-pages'
import { OtherLanguageProvider } from '../../../../../site/frame/other-language'
import { WhenMissing } from '../../../../../site/frame/when-missing'

type Props = { children: ReactNode; params: Promise<{ locale: string; slug: string }> }

/** Tells the page that says "not found" whether this can be read in the other language. */
export default async function Layout({ children, params }: Props) {
  const { locale, slug } = await params
  const found = isLocale(locale) ? await findSectionPage(locale, slug) : null
  const offer = found?.outcome === 'other-language-only' ? found : null
  const isMissing = offer !== null || found?.outcome === 'absent'
  return (
    <OtherLanguageProvider offer={offer && { path: offer.path, title: offer.title, locale: offer.locale }}>
      <WhenMissing isMissing={isMissing}>{children}</WhenMissing>
    </OtherLanguageProvider>
  )
}
