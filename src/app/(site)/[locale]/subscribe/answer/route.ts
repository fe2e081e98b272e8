import { isLocale } from '../../../../../language/locale'
import { pathTo } from '../../../../../language/routes'
import { systemClock } from '../../../../../platform/clock'
import { waitFor } from '../../../../../platform/limits'
import { log } from '../../../../../platform/log'
import { failure } from '../../../answers/failure'
import { formOf, isFromElsewhere, isRobot, typed } from '../../../answers/form-data'
import { parseSubscription } from '../../../answers/forms'
import { pageAnswer } from '../../../answers/page-answer'
import { keptStamp, readStamp } from '../../../answers/stamp'
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
  const stamp = typed(form, 'stamp')
  const values = { ...parsed.values, stamp: keptStamp(stamp, systemClock()) }
  if (parsed.outcome === 'invalid') return pageAnswer(path, { ...parsed, values }, { status: 422 })
  if (!isRobot(form) && readStamp(stamp, systemClock()) !== 'good') {
    return pageAnswer(path, { outcome: 'press-again', values }, { status: 422 })
  }

  try {
    const answer = await takeSubscription(request.headers, parsed.data, { isRobot: isRobot(form) })
    if (answer.outcome === 'too-many') return tooManyRequests(path, answer.seconds, values)
    if (answer.outcome === 'outdated') {
      return await pageAnswer(path, { ...answer, values: { ...values, consent: '' } }, { status: 422 })
    }
    return await pageAnswer(path, { ...answer, values: { email: parsed.data.email } })
  } catch (error) {
    log.error(failure(error), 'a subscription could not be recorded')
    return pageAnswer(path, { outcome: 'failed', values }, { status: 500 })
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
