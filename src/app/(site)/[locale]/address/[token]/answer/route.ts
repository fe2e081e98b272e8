import { addressChange, changeAddress } from '../../../../../../audience/change-address'
import { openLink } from '../../../../../../audience/open-link'
import { audienceStore } from '../../../../../../audience/store'
import { systemClock } from '../../../../../../platform/clock'
import { payload } from '../../../../../payload'
import { formOf, textsShown } from '../../../../answers/form-data'
import { type TokenContext, tokenPage } from '../../../../answers/token-page'

/** `GET /a/<token>`: a page with one button; nothing changes, link scanners come here too. */
export function GET(request: Request, context: TokenContext): Promise<Response> {
  return tokenPage('address', request, context, async (token) => {
    const opened = await openLink(audienceStore(await payload()), 'address', token, systemClock)
    if (opened.outcome !== 'open') return { outcome: 'unknown' }
    return { outcome: addressChange(opened.subscriber, opened.link) }
  })
}

export async function POST(request: Request, context: TokenContext): Promise<Response> {
  const read = textsShown(await formOf(request))
  return tokenPage('address', request, context, async (token) =>
    changeAddress(audienceStore(await payload()), token, systemClock, read),
  )
}
