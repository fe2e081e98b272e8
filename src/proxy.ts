import { type NextRequest, NextResponse } from 'next/server'
import { adminPolicy, personalPolicy, previewPolicy, publicPolicy } from './app/content-security-policy'
import { segments } from './language/routes'
import { cardSegment } from './sharing/taken-paths'

/** Everything but Next's own files, REST (its answers bear their own policy) and the files of `public/`. */
export const config = { matcher: ['/((?!_next/|api/|.*\\.(?:svg|png|ico|woff2)$).*)'] }

/**
 * Says what each page may load. Next reads the policy of the request and gives its own scripts the nonce it finds there.
 * Nothing else is decided here: routes are in next.config.ts, access is in the collections.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  // The handlers behind these addresses hand on a page of ours, with the policy it was made under, or set their own.
  if (
    isHandedOn.test(pathname) ||
    isCard.test(pathname) ||
    (isForm.test(pathname) && request.headers.has('content-type'))
  ) {
    return NextResponse.next()
  }
  const policyFor = personal.find(({ address }) => address.test(pathname))?.policy
  if (!policyFor) {
    const response = NextResponse.next()
    response.headers.set(header, publicPolicy)
    return response
  }
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = policyFor(nonce)
  const headers = new Headers(request.headers)
  headers.set(header, policy)
  headers.set('x-nonce', nonce)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set(header, policy)
  return response
}

const header = 'Content-Security-Policy'
const isHandedOn = /^\/[cpu]\//
/** What other sites frame: its handler sets its policy. */
const isCard = new RegExp(`^/(fr/[a-z-]+/[^/]+/${cardSegment.fr}|en/[a-z-]+/[^/]+/${cardSegment.en})$`)
const { fr, en } = segments.subscribe
/** Sent rather than read: told by the same header as in the rewrites (site/form-posts.ts). */
const isForm = new RegExp(`^/(fr/${fr}|en/${en})$`)
/** Made at each request, for one person, with a nonce. */
const personal = [
  { address: /^\/admin(\/|$)/, policy: adminPolicy },
  { address: /^\/(fr|en)\/preview(\/|$)/, policy: previewPolicy },
  {
    address: new RegExp(`^/(fr|en)/(${fr}|${en}|confirm|preferences|unsubscribe)(/|$)`),
    policy: personalPolicy,
  },
]
