import { z } from 'zod'
import { consentText } from '../../../audience/consent-text'
import { bulletins } from '../../../audience/store-choices'
import { formSites } from '../../../audience/store-form-sites'
import { isLocale, type Locale, languageTag } from '../../../language/locale'
import { pathTo } from '../../../language/routes'
import { audienceWords } from '../../../language/words/audience'
import { collectingWords } from '../../../language/words/collecting'
import { embedWords } from '../../../language/words/embed'
import { env } from '../../../platform/env'
import { waitFor } from '../../../platform/limits'
import { log } from '../../../platform/log'
import { failure } from '../../(site)/answers/failure'
import { isFromOneOf, jsonOf } from '../../(site)/answers/form-data'
import { codeForPrograms, parseSubscription } from '../../(site)/answers/forms'
import { takeSubscription } from '../../(site)/answers/take-subscription'
import { payload } from '../../payload'

/** `GET /api/subscriptions?locale=fr`: the bulletins, and the text to show before the box of each. */
export async function GET(request: Request): Promise<Response> {
  const locale = localeIn(new URL(request.url).searchParams.get('locale'))
  const sites = await formSites(await payload())
  const said = collectingWords[locale]
  const all = await bulletins(await payload(), locale)
  const answer = {
    bulletins: all.map((bulletin) => {
      const { details, accept, version, hash } = consentText(bulletin, locale)
      return { slug: bulletin.slug, name: bulletin.name, consent: { details, accept, version, text: hash } }
    }),
    collecting: [said.means, said.purposes, said.thirdParties, said.rights],
    privacy: env().publicUrl + pathTo(locale, 'privacy'),
  }
  return reply(request, sites, 200, answer, locale)
}

const body = z.strictObject({
  email: z.string().max(400),
  firstName: z.string().max(400).optional(),
  locale: z.enum(['fr', 'en']).optional(),
  bulletin: z.string().max(100),
  text: z.string().max(100),
  consent: z.boolean(),
  details: z.string().max(400).optional(),
})

/** `POST /api/subscriptions`: the same as our form, for a script or a server of another site (docs/api.md). */
export async function POST(request: Request): Promise<Response> {
  const sites = await formSites(await payload())
  const isJson = /^application\/json\b/i.test(request.headers.get('content-type') ?? '')
  const read = body.safeParse(isJson ? await jsonOf(request) : null)
  const locale = localeIn(read.success ? read.data.locale : null)
  const words = embedWords[locale].endpoint
  const refuse = (status: number, code: string, message: string, headers: HeadersInit = {}) =>
    reply(request, sites, status, { errors: [{ code, message }] }, locale, headers)
  const tooMany = (seconds: number) =>
    refuse(429, 'too-many', words.tooMany, { 'Retry-After': String(seconds) })

  if (!isFromOneOf(request, sites)) return refuse(403, 'origin', words.origin)
  const tooManyPages = await waitFor('page', request.headers)
  if (tooManyPages) return tooMany(tooManyPages)
  if (!isJson) return refuse(415, 'type', words.type)
  if (!read.success) return refuse(400, 'body', words.body)

  const { text, details } = read.data
  const parsed = parseSubscription(asForm(read.data), locale)
  if (parsed.outcome === 'invalid') {
    // As a person meets them on the form: the address first.
    const errors = Object.entries(parsed.errors)
      .reverse()
      .map(([field, code]) => {
        return { field, code: codeForPrograms(code), message: audienceWords[locale].errors[code] }
      })
    return reply(request, sites, 422, { errors }, locale)
  }
  try {
    const subscription = { ...parsed.data, elsewhere: { textHash: text } }
    const answer = await takeSubscription(request.headers, subscription, { isRobot: Boolean(details) })
    if (answer.outcome === 'too-many') return tooMany(answer.seconds)
    if (answer.outcome === 'outdated') return refuse(409, 'outdated', words.outdated)
    if (answer.outcome === 'no-bulletin') return refuse(409, 'no-bulletin', words.noBulletin)
    return reply(request, sites, 202, { outcome: 'asked', message: words.asked }, locale)
  } catch (error) {
    log.error(failure(error), 'a subscription sent as JSON could not be recorded')
    return refuse(500, 'failed', words.failed)
  }
}

/** What a browser asks before it lets a script of another site send JSON (Fetch, CORS-preflight). */
export async function OPTIONS(request: Request): Promise<Response> {
  const sites = await formSites(await payload())
  const isNamed = sites.includes(request.headers.get('origin') ?? '')
  return new Response(null, {
    status: isNamed ? 204 : 403,
    headers: {
      ...sharedWith(request, sites),
      ...(isNamed && {
        'Access-Control-Allow-Methods': 'GET, POST',
        'Access-Control-Allow-Headers': 'Content-Type',
        'Access-Control-Max-Age': '600',
      }),
    },
  })
}

const localeIn = (asked: unknown): Locale => (isLocale(asked) ? asked : 'fr')

/** Named sites alone, one at a time, and never with a cookie. */
function sharedWith(request: Request, sites: string[]): Record<string, string> {
  const origin = request.headers.get('origin') ?? ''
  return { Vary: 'Origin', ...(sites.includes(origin) && { 'Access-Control-Allow-Origin': origin }) }
}

function reply(
  request: Request,
  sites: string[],
  status: number,
  answer: object,
  locale: Locale,
  headers: HeadersInit = {},
): Response {
  const own = { 'Cache-Control': 'no-store', 'Content-Language': languageTag[locale] }
  return Response.json(answer, { status, headers: { ...own, ...sharedWith(request, sites), ...headers } })
}

function asForm({ email, firstName, locale, bulletin, consent }: z.infer<typeof body>): FormData {
  const form = new FormData()
  form.set('email', email)
  form.set('firstName', firstName ?? '')
  form.set('locale', locale ?? 'fr')
  form.set('bulletins', bulletin)
  if (consent) form.set('consent', 'yes')
  return form
}
