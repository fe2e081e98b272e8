import { isDepartureReason } from '../../../../../../audience/departure'
import { noteDeparture } from '../../../../../../audience/note-departure'
import { audienceStore } from '../../../../../../audience/store'
import { undoing, undoLeaving } from '../../../../../../audience/undo-leaving'
import { systemClock } from '../../../../../../platform/clock'
import { readLink } from '../../../../../../platform/links'
import { payload } from '../../../../../payload'
import type { Answer } from '../../../../answers/answer'
import { formOf, typed } from '../../../../answers/form-data'
import { type TokenContext, tokenPage } from '../../../../answers/token-page'

/** `GET /b/<token>`: a page with one button, which takes back a leave of the last half hour. */
export function GET(request: Request, context: TokenContext): Promise<Response> {
  return tokenPage('undo', request, context, async (token) => ({
    outcome: (await undoing(audienceStore(await payload()), token, systemClock)).outcome,
  }))
}

export async function POST(request: Request, context: TokenContext): Promise<Response> {
  const form = await formOf(request)
  return tokenPage('undo', request, context, async (token): Promise<Answer> => {
    const store = audienceStore(await payload())
    if (typed(form, 'do') !== 'reason') return undoLeaving(store, token, systemClock)
    const reason = typed(form, 'reason')
    if (isDepartureReason(reason)) return noteDeparture(store, token, reason, systemClock)
    // Nothing was chosen: nothing is kept, and nobody is scolded on the way out.
    return { outcome: readLink('undo', token, systemClock()).outcome === 'valid' ? 'thanked' : 'unknown' }
  })
}
