import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale } from '../../../../../../language/locale'
import { DiagramCell, headOfCell } from '../../../../../../site/places/diagram-cell'

export const revalidate = 300

type Props = { params: Promise<{ locale: string; row: string; factor: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, row, factor } = await params
  return isLocale(locale) ? headOfCell(locale, row, factor) : {}
}

export default async function CellPage({ params }: Props) {
  const { locale, row, factor } = await params
  if (!isLocale(locale)) notFound()
  return <DiagramCell locale={locale} row={row} factor={factor} />
}
