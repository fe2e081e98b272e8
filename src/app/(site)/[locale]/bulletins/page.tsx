import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale } from '../../../../language/locale'
import { pathTo } from '../../../../language/routes'
import { archiveWords } from '../../../../language/words/archive'
import { headOf } from '../../../../site/head/head'
import { ArchiveList } from './archive-list'

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
  const { title, lead } = archiveWords[locale]
  const otherLanguagePath = pathTo(locale === 'fr' ? 'en' : 'fr', 'bulletins')
  return headOf({ locale, title, description: lead, path: pathTo(locale, 'bulletins'), otherLanguagePath })
}

export default async function ArchivePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return <ArchiveList locale={locale} page={1} />
}
