import type { ReactNode } from 'react'
import { isLocale } from '../../../../../language/locale'
import { isKind } from '../../../../../language/routes'
import { findPage } from '../../../../../site/find-page'
import { OtherLanguageProvider } from '../../../../../site/frame/other-language'
import { WhenMissing } from '../../../../../site/frame/when-missing'

type Props = { children: ReactNode; params: Promise<{ locale: string; kind: string; slug: string }> }

/** Tells the page that says "not found", which knows no address, that the content can be read in the other language. */
export default async function DocumentLayout({ children, params }: Props) {
  const { locale, kind, slug } = await params
  const found = isLocale(locale) && isKind(kind) ? await findPage(locale, kind, slug) : null
  const offer = found?.outcome === 'other-language-only' ? found : null
  const isMissing = offer !== null || found?.outcome === 'absent'
  return (
    <OtherLanguageProvider offer={offer && { path: offer.path, title: offer.title, locale: offer.locale }}>
      <WhenMissing isMissing={isMissing}>{children}</WhenMissing>
    </OtherLanguageProvider>
  )
}
