import type { ReactNode } from 'react'
import { isLocale } from '../../../../../../language/locale'
import { WhenMissing } from '../../../../../../site/frame/when-missing'
import { findCell } from '../../../../../../site/places/find-cell'

type Props = { children: ReactNode; params: Promise<{ locale: string; row: string; factor: string }> }

export default async function Layout({ children, params }: Props) {
  const { locale, row, factor } = await params
  const found = isLocale(locale) && (await findCell(locale, row, factor))
  return <WhenMissing isMissing={!found}>{children}</WhenMissing>
}
