import { type ReactNode, Suspense } from 'react'
import { NotFoundMessage } from './not-found-message'

/**
 * Lets a page that calls `notFound()` be read without JavaScript. Thrown plainly, Next answers 404 with an empty page that
 * its script fills in; thrown inside a boundary, a page made in advance keeps what is around it and shows the fallback,
 * still with 404. Only for what is known to be missing: elsewhere the fallback would flash while a page is made.
 */
export function WhenMissing({ isMissing, children }: { isMissing: boolean; children: ReactNode }) {
  return isMissing ? <Suspense fallback={<NotFoundMessage />}>{children}</Suspense> : children
}
