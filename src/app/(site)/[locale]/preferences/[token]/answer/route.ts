import { changePreferences } from '../../../../../../audience/change-preferences'
import { openLink } from '../../../../../../audience/open-link'
import { sendPreferencesLink } from '../../../../../../audience/send-preferences-link'
import { sendRightsLink } from '../../../../../../audience/send-rights-link'
import { audienceStore } from '../../../../../../audience/store'
import { isFollowing } from '../../../../../../audience/subscriber'
import { unsubscribeFromEverything } from '../../../../../../audience/unsubscribe-from-everything'
import { withdrawPurpose } from '../../../../../../audience/withdraw-purpose'
import { isLocale } from '../../../../../../language/locale'
import { systemClock } from '../../../../../../platform/clock'
import { payload } from '../../../../../payload'
import type { Answer } from '../../../../answers/answer'
import { answerLeave } from '../../../../answers/answer-leave'
import { formOf, typed } from '../../../../answers/form-data'
import { parsePreferences } from '../../../../answers/forms'
import { type TokenContext, tokenPage } from '../../../../answers/token-page'

/** `GET /p/<token>`: what a person receives, and what they may change without a fresher link. */
export function GET(request: Request, context: TokenContext): Promise<Response> {
  return tokenPage('preferences', request, context, async (token) => {
    const opened = await openLink(audienceStore(await payload()), 'preferences', token, systemClock)
    if (opened.outcome !== 'open') return { outcome: opened.outcome }
    return { outcome: isFollowing(opened.subscriber) ? 'ask' : 'not-subscribed' }
  })
}

export async function POST(request: Request, context: TokenContext): Promise<Response> {
  const form = await formOf(request)
  const { locale } = await context.params
  return tokenPage('preferences', request, context, async (token): Promise<Answer> => {
    const store = audienceStore(await payload())
    const act = typed(form, 'do')
    if (act === 'leave') {
      const left = await unsubscribeFromEverything(store, token, systemClock)
      return left.outcome === 'unknown' ? left : answerLeave({ ...left, stillFollowing: 0 })
    }
    if (act === 'withdraw') {
      return withdrawPurpose(store, 'preferences', { token, purpose: typed(form, 'purpose') }, systemClock)
    }
    if (act === 'rights') return sendRightsLink(store, token, systemClock)
    if (act === 'link') return sendPreferencesLink(store, 'preferences', token, systemClock)

    const parsed = parsePreferences(form, isLocale(locale) ? locale : 'fr', systemClock())
    if (parsed.outcome === 'valid') {
      const saved = await changePreferences(store, token, parsed.data, systemClock)
      if (saved.outcome === 'outdated') return { ...saved, values: parsed.values }
      return saved.outcome === 'unsubscribed' ? answerLeave({ ...saved, stillFollowing: 0 }) : saved
    }
    const opened = await openLink(store, 'preferences', token, systemClock)
    return opened.outcome === 'open' ? parsed : { outcome: opened.outcome }
  })
}
