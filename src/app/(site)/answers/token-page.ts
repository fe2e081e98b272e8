import { isLocale } from '../../../language/locale'
import { waitFor } from '../../../platform/limits'
import type { LinkAct } from '../../../platform/links'
import { log } from '../../../platform/log'
import type { Answer } from './answer'
import { failure } from './failure'
import { isFromElsewhere } from './form-data'
import { pageAnswer, tokenPageHeaders } from './page-answer'

export type TokenContext = { params: Promise<{ locale: string; token: string }> }

const statusOf: Record<string, number> = { unknown: 404, invalid: 422, outdated: 422, 'too-many': 429 }

/**
 * One answer of a page behind a link: `work` reads or acts and says what happened; this gives it its page, status and
 * headers. A response of its own (a file) is handed on. What goes wrong is a page too, in the person's language.
 */
export async function tokenPage(
  act: LinkAct,
  request: Request,
  context: TokenContext,
  work: (token: string) => Promise<Answer | Response>,
): Promise<Response> {
  const { locale: asked, token } = await context.params
  const isPlausible = /^[\w.-]{1,300}$/.test(token)
  const path = `/${isLocale(asked) ? asked : 'fr'}/${act}/${isPlausible ? token : 'unknown'}`
  const reply = (answer: Answer, status: number, headers: Record<string, string> = {}) =>
    pageAnswer(path, answer, { status, headers: { ...tokenPageHeaders, ...headers } })

  if (request.method === 'POST' && isFromElsewhere(request)) return reply({ outcome: 'elsewhere' }, 403)
  const seconds = await waitFor('page', request.headers)
  if (seconds) {
    return reply({ outcome: 'too-many', values: { seconds: String(seconds) } }, 429, {
      'Retry-After': String(seconds),
    })
  }
  if (!isPlausible) return reply({ outcome: 'unknown' }, 404)
  try {
    const answer = await work(token)
    if (answer instanceof Response) return answer
    return reply(answer, statusOf[answer.outcome] ?? 200)
  } catch (error) {
    log.error({ ...failure(error), act }, 'a page behind a link could not answer')
    return reply({ outcome: 'failed' }, 500)
  }
}
