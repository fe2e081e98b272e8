import { declineRenewal, renewalState, renewConsent } from '../../../../../../audience/renew-consent'
import { audienceStore } from '../../../../../../audience/store'
import { systemClock } from '../../../../../../platform/clock'
import { payload } from '../../../../../payload'
import { formOf, typed } from '../../../../answers/form-data'
import { type TokenContext, tokenPage } from '../../../../answers/token-page'

/** `GET /k/<token>`: a page with two buttons; nothing changes, link scanners come here too. */
export function GET(request: Request, context: TokenContext): Promise<Response> {
  return tokenPage('renew', request, context, async (token) =>
    renewalState(audienceStore(await payload()), token, systemClock),
  )
}

export async function POST(request: Request, context: TokenContext): Promise<Response> {
  const form = await formOf(request)
  return tokenPage('renew', request, context, async (token) => {
    const store = audienceStore(await payload())
    const act = typed(form, 'do') === 'leave' ? declineRenewal : renewConsent
    return act(store, token, systemClock)
  })
}
