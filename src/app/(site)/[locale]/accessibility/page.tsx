import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '../../../../language/locale'
import { pathTo } from '../../../../language/routes'
import { accessibilityStatement } from '../../../../language/words/accessibility'
import { PolicyPage } from '../../../../site/frame/policy-page'
import { headOf } from '../../../../site/head/head'
import { siteIdentity } from '../../../../site/head/identity'

// Kept, though the masthead beside it, which matches any address, hides `generateStaticParams` from Next here.
export const dynamic = 'force-static'
export const revalidate = 300

type Props = { params: Promise<{ locale: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title, lead } = await policy(locale)
  const otherLanguagePath = pathTo(locale === 'fr' ? 'en' : 'fr', 'accessibility')
  return headOf({
    locale,
    title,
    description: lead,
    path: pathTo(locale, 'accessibility'),
    otherLanguagePath,
  })
}

export default async function AccessibilityPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return <PolicyPage policy={await policy(locale)} />
}

async function policy(locale: Locale) {
  const site = await siteIdentity(locale)
  return accessibilityStatement(locale, { publisher: site.publisher || site.name, ...site.accessibility })
}
