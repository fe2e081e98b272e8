import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { standingChange } from '../../../../knowledge/policy-version'
import { formerPolicies } from '../../../../knowledge/store-policies'
import { isLocale, type Locale } from '../../../../language/locale'
import { pathTo } from '../../../../language/routes'
import { privacyPolicy } from '../../../../language/words/privacy'
import { systemClock } from '../../../../platform/clock'
import { PolicyPage } from '../../../../site/frame/policy-page'
import { FormerPolicies, PolicyNote } from '../../../../site/frame/policy-versions'
import { headOf } from '../../../../site/head/head'
import { siteIdentity } from '../../../../site/head/identity'
import { periodsOf } from '../../../../upkeep/retention'
import { payload } from '../../../payload'

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
  const otherLanguagePath = pathTo(locale === 'fr' ? 'en' : 'fr', 'privacy')
  return headOf({ locale, title, description: lead, path: pathTo(locale, 'privacy'), otherLanguagePath })
}

export default async function PrivacyPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [site, former] = await Promise.all([
    siteIdentity(locale),
    payload().then((store) => formerPolicies(store, locale)),
  ])
  const change = standingChange(site.privacy, systemClock())
  return (
    <PolicyPage policy={await policy(locale)} note={change && <PolicyNote change={change} locale={locale} />}>
      <FormerPolicies policies={former} locale={locale} />
    </PolicyPage>
  )
}

async function policy(locale: Locale) {
  const site = await siteIdentity(locale)
  const { kept, ...facts } = site.privacy
  return privacyPolicy(locale, { ...site, ...facts, kept: periodsOf(kept) })
}
