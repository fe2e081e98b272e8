import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readGrid } from '../../../../knowledge/store-grid'
import { isLocale } from '../../../../language/locale'
import { headOfPlace } from '../../../../site/head/head-of-place'
import { Diagram } from '../../../../site/places/diagram'
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
  return isLocale(locale) ? headOfPlace(locale, 'life-phases') : {}
}

export default async function LifePhasesPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return <Diagram grid={await readGrid(await payload(), locale)} locale={locale} />
}
