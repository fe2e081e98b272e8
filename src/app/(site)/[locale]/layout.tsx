import '../../../site/site.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { isLocale, languageTag } from '../../../language/locale'
import { searchWords } from '../../../language/words/search'
import { siteWords } from '../../../language/words/site'
import { env } from '../../../platform/env'
import { SiteFooter } from '../../../site/frame/site-footer'
import { WhenMissing } from '../../../site/frame/when-missing'
import { text, textItalic, title, titleItalic } from '../../../site/head/fonts'
import { siteIdentity } from '../../../site/head/identity'

// Made when first asked for, kept, and made anew on publication (POST /internal/refresh) or after five minutes.
export const revalidate = 300

type Props = { children: ReactNode; masthead: ReactNode; params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf(await params)
  const { name, tagline } = await siteIdentity(locale)
  return {
    metadataBase: new URL(env().publicUrl),
    title: { default: name, template: `%s – ${name}` },
    description: tagline,
    openGraph: { siteName: name, locale: languageTag[locale].replace('-', '_'), type: 'website' },
    icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }] },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export default async function SiteLayout({ children, masthead, params }: Props) {
  const asked = await params
  const locale = localeOf(asked)
  const site = await siteIdentity(locale)
  const fonts = [text, title, textItalic, titleItalic].map((font) => font.variable).join(' ')
  return (
    <html lang={languageTag[locale]} dir="ltr" className={fonts}>
      <head>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={`/${locale}/opensearch.xml`}
          title={searchWords[locale].openSearch(site.name)}
        />
      </head>
      <body>
        <a className="skip-link" href="#main">
          {siteWords[locale].skip}
        </a>
        {masthead}
        <main id="main" tabIndex={-1}>
          <WhenMissing isMissing={!isLocale(asked.locale)}>{children}</WhenMissing>
        </main>
        <SiteFooter locale={locale} site={site} />
      </body>
    </html>
  )
}

/** An address outside both languages is answered in French, with the page that says it was not found. */
function localeOf({ locale }: { locale: string }) {
  return isLocale(locale) ? locale : 'fr'
}
