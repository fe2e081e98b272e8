import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { sentEditions } from '../../../bulletins/store-archive'
import { latestContents, upcomingEvents } from '../../../knowledge/store'
import { isLocale } from '../../../language/locale'
import { pathTo } from '../../../language/routes'
import { systemClock } from '../../../platform/clock'
import { env } from '../../../platform/env'
import { Home } from '../../../site/frame/home'
import { headOf, headOfMissing } from '../../../site/head/head'
import { siteIdentity } from '../../../site/head/identity'
import { JsonLd } from '../../../site/head/json-ld'
import { describeSite } from '../../../site/head/structured-data'
import { payload } from '../../payload'

export const revalidate = 300

type Props = { params: Promise<{ locale: string }> }

/** None at build time: the build has no database. Each page is made when first asked for, and kept. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return headOfMissing(locale)
  const { name, tagline } = await siteIdentity(locale)
  const other = locale === 'fr' ? 'en' : 'fr'
  const head = headOf({
    locale,
    description: tagline,
    path: pathTo(locale),
    otherLanguagePath: pathTo(other),
  })
  return { ...head, openGraph: { ...head.openGraph, title: name, siteName: name } }
}

export default async function HomePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const store = await payload()
  const [site, news, events, archive] = await Promise.all([
    siteIdentity(locale),
    // Events have a column of their own.
    latestContents(store, { locale, among: ['fact-sheets', 'research', 'initiatives'], limit: 5 }),
    upcomingEvents(store, { locale, now: systemClock(), limit: 3 }),
    sentEditions(store, locale, 1),
  ])
  return (
    <>
      <JsonLd data={describeSite(site, locale, env().publicUrl)} />
      <Home
        locale={locale}
        site={site}
        news={news}
        events={events}
        lastEdition={archive.editions[0] ?? null}
      />
    </>
  )
}
