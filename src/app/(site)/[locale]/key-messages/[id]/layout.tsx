import type { ReactNode } from 'react'
import { isLocale } from '../../../../../language/locale'
import { keyMessageAt } from '../../../../../site/find-pages'
import { WhenMissing } from '../../../../../site/frame/when-missing'

type Props = { children: ReactNode; params: Promise<{ locale: string; id: string }> }

export default async function Layout({ children, params }: Props) {
  const { locale, id } = await params
  const found = isLocale(locale) && (await keyMessageAt(locale, id))
  return <WhenMissing isMissing={!found}>{children}</WhenMissing>
}
