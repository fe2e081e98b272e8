import { requestSubscription } from '../../../../../audience/request-subscription'
import { audienceStore } from '../../../../../audience/store'
import { isLocale } from '../../../../../language/locale'
import { pathTo } from '../../../../../language/routes'
import { systemClock } from '../../../../../platform/clock'
import { waitFor } from '../../../../../platform/limits'
import { log } from '../../../../../platform/log'
import { waitForAll } from '../../../../../platform/store-limits'
import { payload } from '../../../../payload'
import type { Values } from '../../../answers/answer'
import { failure } from '../../../answers/failure'
import { formOf, isFromElsewhere, isRobot } from '../../../answers/form-data'
import { parseSubscription } from '../../../answers/forms'
import { pageAnswer } from '../../../answers/page-answer'

/** No answer comes sooner: how long we take must not tell what we know of an address. */
const leastMs = 500

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
  if (tooManyPages) return tooMany(path, tooManyPages, {})
  const form = await formOf(request)
  const parsed = parseSubscription(form, locale)
  if (parsed.outcome === 'invalid') return pageAnswer(path, parsed, { status: 422 })

  try {
    const opened = await payload()
    const seconds =
      (await waitForAll(opened, 'subscribe', request.headers)) ??
      (await waitForAll(opened, 'subscribe-all', request.headers))
    if (seconds) return tooMany(path, seconds, parsed.values)
    const asking = isRobot(form)
      ? { outcome: 'asked' as const }
      : requestSubscription(audienceStore(opened), parsed.data, systemClock)
    const [answer] = await Promise.all([asking, new Promise((done) => setTimeout(done, leastMs))])
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

function tooMany(path: string, seconds: number, values: Values): Promise<Response> {
  return pageAnswer(
    path,
    { outcome: 'too-many', values: { ...values, seconds: String(seconds) } },
    { status: 429, headers: { 'Retry-After': String(seconds) } },
  )
}
