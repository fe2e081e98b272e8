import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale } from '../../../../language/locale'
import { KeyMessagesList } from '../../../../site/contents/key-messages-list'
import { headOfPlace } from '../../../../site/head/head-of-place'

// Kept, though the masthead beside it, which matches any address, hides `generateStaticParams` from Next here.
export const dynamic = 'force-static'
export const revalidate = 300

type Props = { params: Promise<{ locale: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? headOfPlace(locale, 'key-messages') : {}
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return <KeyMessagesList locale={locale} page={1} />
}
