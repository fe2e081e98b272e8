import { isLocale } from '../../../../../language/locale'
import { pathTo } from '../../../../../language/routes'
import { waitFor } from '../../../../../platform/limits'
import { log } from '../../../../../platform/log'
import { failure } from '../../../answers/failure'
import { formOf, isFromElsewhere, isRobot } from '../../../answers/form-data'
import { parseSubscription } from '../../../answers/forms'
import { pageAnswer } from '../../../answers/page-answer'
import { takeSubscription } from '../../../answers/take-subscription'
import { tooManyRequests } from '../too-many-requests'

/** `POST /fr/abonnement`, `POST /en/subscribe` */
export async function POST(
  request: Request,
  context: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale: asked } = await context.params
  const locale = isLocale(asked) ? asked : 'fr'
  const path = pathTo(locale, 'subscribe')
  if (isFromElsewhere(request)) return pageAnswer(path, { outcome: 'elsewhere' }, { status: 403 })

  const tooManyPages = await waitFor('page', request.headers)
  if (tooManyPages) return tooManyRequests(path, tooManyPages, {})
  const form = await formOf(request)
  const parsed = parseSubscription(form, locale)
  if (parsed.outcome === 'invalid') return pageAnswer(path, parsed, { status: 422 })

  try {
    const answer = await takeSubscription(request.headers, parsed.data, { isRobot: isRobot(form) })
    if (answer.outcome === 'too-many') return tooManyRequests(path, answer.seconds, parsed.values)
    if (answer.outcome === 'outdated') {
      const values = { ...parsed.values, consent: '' }
      return await pageAnswer(path, { ...answer, values }, { status: 422 })
    }
    return await pageAnswer(path, { ...answer, values: { email: parsed.data.email } })
  } catch (error) {
    log.error(failure(error), 'a subscription could not be recorded')
    return pageAnswer(path, { outcome: 'failed', values: parsed.values }, { status: 500 })
  }
}

/** A reader that says what it would accept to send is shown the page. */
export async function GET(
  _request: Request,
  context: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await context.params
  return pageAnswer(pathTo(isLocale(locale) ? locale : 'fr', 'subscribe'), { outcome: 'ask' })
}
