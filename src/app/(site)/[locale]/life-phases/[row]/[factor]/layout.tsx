import type { ReactNode } from 'react'
import { isLocale } from '../../../../../../language/locale'
import { findCell } from '../../../../../../site/find-cell'
import { WhenMissing } from '../../../../../../site/when-missing'

type Props = { children: ReactNode; params: Promise<{ locale: string; row: string; factor: string }> }

export default async function Layout({ children, params }: Props) {
  const { locale, row, factor } = await params
  const found = isLocale(locale) && (await findCell(locale, row, factor))
  return <WhenMissing isMissing={!found}>{children}</WhenMissing>
}
