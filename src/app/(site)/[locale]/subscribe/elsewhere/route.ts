import { formSites } from '../../../../../audience/store-form-sites'
import { isLocale } from '../../../../../language/locale'
import { pathTo } from '../../../../../language/routes'
import { waitFor } from '../../../../../platform/limits'
import { log } from '../../../../../platform/log'
import { payload } from '../../../../payload'
import { failure } from '../../../answers/failure'
import { formOf, isFromOneOf, isRobot, typed } from '../../../answers/form-data'
import { parseSubscription } from '../../../answers/forms'
import { pageAnswer } from '../../../answers/page-answer'
import { takeSubscription } from '../../../answers/take-subscription'
import { tooManyRequests } from '../too-many-requests'

type Context = { params: Promise<{ locale: string }> }

/**
 * `POST /fr/abonnement/ailleurs`, `POST /en/subscribe/elsewhere`: the form that stands on another site. From a site that staff
 * did not name, or with a text that has changed since, the person finishes on our own form, where their address waits.
 */
export async function POST(request: Request, context: Context): Promise<Response> {
  const { locale: asked } = await context.params
  const locale = isLocale(asked) ? asked : 'fr'
  const path = pathTo(locale, 'subscribe')
  const tooManyPages = await waitFor('page', request.headers)
  if (tooManyPages) return tooManyRequests(path, tooManyPages, {})
  const form = await formOf(request)
  const parsed = parseSubscription(form, locale)
  if (parsed.outcome === 'invalid') return pageAnswer(path, parsed, { status: 422 })
  const finish = () => {
    const values = { ...parsed.values, consent: '' }
    return pageAnswer(path, { outcome: 'finish', values }, { status: 422 })
  }

  try {
    if (!isFromOneOf(request, await formSites(await payload()))) return await finish()
    const subscription = { ...parsed.data, elsewhere: { textHash: typed(form, 'text') } }
    const answer = await takeSubscription(request.headers, subscription, { isRobot: isRobot(form) })
    if (answer.outcome === 'too-many') return tooManyRequests(path, answer.seconds, parsed.values)
    if (answer.outcome !== 'asked') return await finish()
    return await pageAnswer(path, { ...answer, values: { email: parsed.data.email } })
  } catch (error) {
    log.error(failure(error), 'a subscription from another site could not be recorded')
    return pageAnswer(path, { outcome: 'failed', values: parsed.values }, { status: 500 })
  }
}

/** Whoever opens the address itself is led to our form. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  const { locale } = await context.params
  const path = pathTo(isLocale(locale) ? locale : 'fr', 'subscribe')
  return new Response(null, { status: 307, headers: { Location: path } })
}
