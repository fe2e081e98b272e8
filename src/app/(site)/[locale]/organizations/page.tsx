import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale } from '../../../../language/locale'
import { Directory, headOfDirectory } from '../../../../site/directory/directory'

// Kept, though the masthead beside it, which matches any address, hides `generateStaticParams` from Next here.
export const dynamic = 'force-static'
export const revalidate = 300

type Props = { params: Promise<{ locale: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? headOfDirectory(locale) : {}
}

/** The directory, whole. With filters in the address it is `filtered/` that answers: see web/route.ts. */
export default async function DirectoryPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return <Directory locale={locale} filters={{}} page={1} />
}
