import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { isLocale } from '../../../../../../language/locale'
import { archiveWords } from '../../../../../../language/words/archive'
import { headOf } from '../../../../../../site/head/head'
import { ArchiveList, archivePath } from '../../archive-list'

export const revalidate = 300

type Props = { params: Promise<{ locale: string; page: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await params
  if (!isLocale(locale) || !isPage(page)) return {}
  const { pageTitle, lead } = archiveWords[locale]
  const path = archivePath(locale, Number(page))
  // The other language may have fewer pages: only the first is known to exist there.
  return headOf({ locale, title: pageTitle(Number(page)), description: lead, path, otherLanguagePath: null })
}

export default async function OlderArchivePage({ params }: Props) {
  const { locale, page } = await params
  if (!isLocale(locale) || !isPage(page)) notFound()
  if (page === '1') permanentRedirect(archivePath(locale, 1))
  return <ArchiveList locale={locale} page={Number(page)} />
}

function isPage(page: string): boolean {
  return /^[1-9]\d{0,3}$/.test(page)
}
