import type { ReactNode } from 'react'
import { WhenMissing } from '../../../../site/frame/when-missing'

export default function NowhereLayout({ children }: { children: ReactNode }) {
  return <WhenMissing isMissing>{children}</WhenMissing>
}
