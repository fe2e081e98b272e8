import { ownAddress } from '../../../platform/own-address'
import { type Answer, answerHeader, sealAnswer } from './answer'

type Reply = { status?: number; headers?: Record<string, string> }

/** Kept by nobody, found by nobody, told to nobody: the address of such a page is a key (HARDENING, link tokens). */
export const tokenPageHeaders = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
}

/**
 * Our own page at `path` (an internal one, or that of a form), rendered by this same server with an answer in it, and
 * sent with the status that fits. Forms thus need no script, no cookie and no redirect.
 */
export async function pageAnswer(
  path: string,
  answer: Answer,
  { status = 200, headers }: Reply = {},
): Promise<Response> {
  const page = await fetch(`${ownAddress()}${path}`, {
    headers: { [answerHeader]: sealAnswer(path, answer), 'accept-encoding': 'identity' },
    redirect: 'error',
    cache: 'no-store',
    signal: AbortSignal.timeout(20_000),
  })
  const policy = page.headers.get('content-security-policy')
  return new Response(await page.text(), {
    status: page.status === 200 ? status : page.status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(policy ? { 'Content-Security-Policy': policy } : {}),
      ...headers,
    },
  })
}
