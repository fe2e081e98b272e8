import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import { searchWords } from '../../language/words/search'
import { siteWords } from '../../language/words/site'
import { KeyMessageFigure } from '../contents/key-messages-list'
import { keyMessageAt } from '../find-pages'
import { PageHeading } from '../frame/page-heading'
import { Trail } from '../frame/trail'
import { headOf, headOfMissing } from '../head/head'

export async function headOfKeyMessage(locale: Locale, id: string): Promise<Metadata> {
  const message = await keyMessageAt(locale, id)
  if (!message) return headOfMissing(locale)
  const other = locale === 'fr' ? 'en' : 'fr'
  const path = pathTo(locale, 'key-messages', id)
  const head = headOf({
    locale,
    title: message.text,
    description: exploreWords[locale].intros['key-messages'],
    path,
    otherLanguagePath: (await keyMessageAt(other, id)) && pathTo(other, 'key-messages', id),
    type: 'article',
  })
  const image = { url: `${path}.png`, type: 'image/png', alt: message.text }
  return {
    ...head,
    openGraph: { ...head.openGraph, images: [image] },
    twitter: { card: 'summary_large_image', images: [image] },
  }
}

/** One key message: for whom it is, its card, and what stands behind it. */
export async function KeyMessagePage({ locale, id }: { locale: Locale; id: string }) {
  const message = await keyMessageAt(locale, id)
  if (!message) notFound()
  const { places, forAudience, forAll } = exploreWords[locale]
  const [audience] = message.audiences
  return (
    <>
      <Trail
        locale={locale}
        steps={[
          { name: siteWords[locale].home, path: pathTo(locale) },
          { name: places['key-messages'], path: pathTo(locale, 'key-messages') },
        ]}
        here={{ name: searchWords[locale].kind['key-messages'], path: pathTo(locale, 'key-messages', id) }}
      />
      <PageHeading
        title={searchWords[locale].kind['key-messages']}
        lead={audience ? forAudience(audience.name) : forAll}
      />
      <KeyMessageFigure message={message} locale={locale} />
    </>
  )
}
