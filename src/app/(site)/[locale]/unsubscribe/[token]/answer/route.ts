import { sendPreferencesLink } from '../../../../../../audience/send-preferences-link'
import { audienceStore } from '../../../../../../audience/store'
import { unsubscribe } from '../../../../../../audience/unsubscribe'
import { systemClock } from '../../../../../../platform/clock'
import { waitFor } from '../../../../../../platform/limits'
import { readLink } from '../../../../../../platform/links'
import { payload } from '../../../../../payload'
import type { Answer } from '../../../../answers/answer'
import { answerLeave } from '../../../../answers/answer-leave'
import { formOf, typed } from '../../../../answers/form-data'
import { tokenPageHeaders } from '../../../../answers/page-answer'
import { type TokenContext, tokenPage } from '../../../../answers/token-page'

/** `GET /u/<token>`: a page with one button; a link scanner that comes here unsubscribes nobody. */
export function GET(request: Request, context: TokenContext): Promise<Response> {
  return tokenPage('unsubscribe', request, context, async (token) => ({
    outcome: readLink('unsubscribe', token, systemClock()).outcome === 'unknown' ? 'unknown' : 'ask',
  }))
}

export async function POST(request: Request, context: TokenContext): Promise<Response> {
  const form = await formOf(request)
  if (form.get('List-Unsubscribe') === 'One-Click') return oneClick(request, (await context.params).token)

  return tokenPage('unsubscribe', request, context, async (token): Promise<Answer> => {
    const store = audienceStore(await payload())
    if (typed(form, 'do') === 'link') return sendPreferencesLink(store, 'unsubscribe', token, systemClock)
    return answerLeave(await unsubscribe(store, token, { method: 'link' }, systemClock))
  })
}

/**
 * The mail provider's own button (RFC 8058): no page, no cookie, no redirect, and no limit as long as the link is good,
 * since a provider sends everyone's clicks from one address.
 */
async function oneClick(request: Request, token: string): Promise<Response> {
  const { outcome } = await unsubscribe(
    audienceStore(await payload()),
    token,
    { method: 'one-click' },
    systemClock,
  )
  const headers = { ...tokenPageHeaders, 'Content-Type': 'text/plain; charset=utf-8' }
  if (outcome === 'unsubscribed') return new Response('OK\n', { headers })

  const seconds = await waitFor('page', request.headers)
  if (seconds)
    return new Response('', { status: 429, headers: { ...headers, 'Retry-After': String(seconds) } })
  return new Response('Unknown link\n', { status: 404, headers })
}
