import type { ReactNode } from 'react'
import { isKind } from '../../../../language/routes'
import { WhenMissing } from '../../../../site/frame/when-missing'

type Props = { children: ReactNode; params: Promise<{ kind: string }> }

export default async function SectionLayout({ children, params }: Props) {
  return <WhenMissing isMissing={!isKind((await params).kind)}>{children}</WhenMissing>
}
