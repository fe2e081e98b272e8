import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale } from '../../../../language/locale'
import { isKind } from '../../../../language/routes'
import { ContentList, headOfList } from '../../../../site/contents/content-list'
import { headOfMissing } from '../../../../site/head/head'

// Kept, though the masthead beside it, which matches any address, hides `generateStaticParams` from Next here.
export const dynamic = 'force-static'
export const revalidate = 300

type Props = { params: Promise<{ locale: string; kind: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, kind } = await params
  return isLocale(locale) && isKind(kind) ? headOfList(locale, kind) : headOfMissing(locale)
}

/** A section, whole. With filters in the address it is `filtered/` that answers: see src/proxy.ts. */
export default async function ListPage({ params }: Props) {
  const { locale, kind } = await params
  if (!isLocale(locale) || !isKind(kind)) notFound()
  return <ContentList locale={locale} kind={kind} filters={{}} page={1} />
}
