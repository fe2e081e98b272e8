import type { ReactNode } from 'react'
import { isLocale } from '../../../../../language/locale'
import { WhenMissing } from '../../../../../site/frame/when-missing'
import { themeOrAudience } from '../../../../../site/places/find-term'

type Props = { children: ReactNode; params: Promise<{ locale: string; slug: string }> }

export default async function Layout({ children, params }: Props) {
  const { locale, slug } = await params
  const found = isLocale(locale) && (await themeOrAudience(locale, 'themes', slug))
  return <WhenMissing isMissing={!found}>{children}</WhenMissing>
}
