import { declineRenewal, renewalState, renewConsent } from '../../../../../../audience/renew-consent'
import { sendPreferencesLink } from '../../../../../../audience/send-preferences-link'
import { audienceStore } from '../../../../../../audience/store'
import { systemClock } from '../../../../../../platform/clock'
import { payload } from '../../../../../payload'
import type { Answer } from '../../../../answers/answer'
import { answerLeave } from '../../../../answers/answer-leave'
import { formOf, textsShown, typed } from '../../../../answers/form-data'
import { type TokenContext, tokenPage } from '../../../../answers/token-page'

/** `GET /k/<token>`: a page with two buttons for each bulletin it asks about; nothing changes, link scanners come here too. */
export function GET(request: Request, context: TokenContext): Promise<Response> {
  return tokenPage('renew', request, context, async (token) =>
    renewalState(audienceStore(await payload()), token, systemClock),
  )
}

export async function POST(request: Request, context: TokenContext): Promise<Response> {
  const form = await formOf(request)
  return tokenPage('renew', request, context, async (token): Promise<Answer> => {
    const store = audienceStore(await payload())
    const act = typed(form, 'do')
    const bulletin = typed(form, 'bulletin')
    if (act === 'leave') return answerLeave(await declineRenewal(store, token, systemClock, bulletin))
    if (act === 'link') return sendPreferencesLink(store, 'renew', token, systemClock)
    return renewConsent(store, token, systemClock, { bulletin, read: textsShown(form) })
  })
}
