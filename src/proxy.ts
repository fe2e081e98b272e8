import { type NextRequest, NextResponse } from 'next/server'
import { adminPolicy, personalPolicy, previewPolicy } from './app/content-security-policy'

/**
 * The admin, the drafts that staff see and the pages of one person. Public pages do not pass here: each would take longer,
 * to be told the same as all others (next.config.ts).
 */
export const config = {
  matcher: [
    '/admin/:path*',
    '/:locale(fr|en)/:place(subscribe|confirm|preferences|unsubscribe|rights|address|undo|renew|preview)/:rest*',
  ],
}

/**
 * Says what these pages may load, with a nonce. Next reads the policy of the request and gives its own scripts the nonce it
 * finds there. Nothing else is decided here: addresses are in web/route.ts, access is in the collections.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  // The handler behind this address hands on a page of ours, with the policy it was made under.
  if (isAnswer.test(pathname)) return NextResponse.next()
  const policyFor = own.find(({ address }) => address.test(pathname))?.policy ?? personalPolicy
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
const isAnswer =
  /^\/(fr|en)\/(subscribe\/elsewhere|(subscribe|(confirm|preferences|unsubscribe|rights|address|undo|renew)\/[^/]+)\/answer)$/
const own = [
  { address: /^\/admin(\/|$)/, policy: adminPolicy },
  { address: /^\/(fr|en)\/preview(\/|$)/, policy: previewPolicy },
]
