import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale } from '../../../../../language/locale'
import { headOfKeyMessage, KeyMessagePage } from '../../../../../site/document/key-message-page'

export const revalidate = 300

type Props = { params: Promise<{ locale: string; id: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  return isLocale(locale) ? headOfKeyMessage(locale, id) : {}
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params
  if (!isLocale(locale)) notFound()
  return <KeyMessagePage locale={locale} id={id} />
}
