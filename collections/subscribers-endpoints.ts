import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { type ReceivedConsent, recordConsent } from '../src/audience/record-consent'
import { recordPurpose } from '../src/audience/record-purpose'
import { audienceStore } from '../src/audience/store'
import { historyOf } from '../src/audience/store-history'
import { isLocale, languageOf } from '../src/language/locale'
import { subscriberWords } from '../src/language/words/subscribers'
import { systemClock } from '../src/platform/clock'
import { cutText } from '../src/platform/sound-text'
import { impliedKinds, isOtherPurpose } from '../src/register/consent-record'
import { isAdministrator } from './access'
import { correct } from './correct-endpoint'
import { noteBy } from './hooks/audit'
import { erasePerson, exportPerson } from './person-endpoints'
import { refuse } from './refuse'

/**
 * `GET /api/subscribers/:id/history`: what a person did, and what was sent to them.
 * `POST /api/subscribers/record`: a consent given on paper or by telephone, to a bulletin or to another `purpose`; `{ id }`, or 422 with what to mend.
 */
export const subscriberEndpoints = [
  { path: '/:id/history', method: 'get', handler: history },
  { path: '/:id/correct', method: 'post', handler: correct },
  { path: '/:id/own-data', method: 'get', handler: exportPerson },
  { path: '/:id/erase', method: 'post', handler: erasePerson },
  { path: '/record', method: 'post', handler: record },
] as const

const privately = { headers: { 'Cache-Control': 'private, no-store' } }

async function history(req: PayloadRequest): Promise<Response> {
  if (!req.user) return refuse(req, 401, 'sign-in')
  if (!isAdministrator(req)) return refuse(req, 403, 'not-allowed')
  const id = String(req.routeParams?.id)
  const found = await historyOf(req.payload, id, { user: req.user, locale: languageOf(req) })
  if (!found) return refuse(req, 404, 'unknown')
  await noteBy(req, 'subscriber-read', `subscribers/${id}`, { part: 'history' })
  return Response.json(found, privately)
}

async function record(req: PayloadRequest): Promise<Response> {
  if (!req.user) return refuse(req, 401, 'sign-in')
  if (!isAdministrator(req)) return refuse(req, 403, 'not-allowed')
  await addDataAndFileToRequest(req)
  const words = subscriberWords[languageOf(req)]
  const store = audienceStore(req.payload)
  const purpose = req.data?.purpose ?? 'bulletin'
  const unknown = unknownChoice({ ...req.data, purpose })
  if (unknown) {
    const errors = [{ code: unknown, message: words.unknown[unknown] }]
    return Response.json({ errors }, { status: 422, ...privately })
  }
  const consent = received(req.data ?? {})
  const { outcome, subscriber } = isOtherPurpose(purpose)
    ? await recordPurpose(store, { ...consent, purpose }, systemClock)
    : await recordConsent(store, consent, systemClock)
  if (outcome !== 'recorded') {
    const errors = [{ code: outcome, message: words.outcomes[outcome] }]
    return Response.json({ errors }, { status: 422, ...privately })
  }
  await noteBy(req, 'consent-recorded', `subscribers/${subscriber}`, { source: consent.source, purpose })
  return Response.json({ id: subscriber }, { status: 201, ...privately })
}

/** What nobody can correct afterwards is never guessed: the register is sealed. */
function unknownChoice({
  purpose,
  source,
  basis,
}: Record<string, unknown>): 'purpose-unknown' | 'source-unknown' | 'basis-unknown' | null {
  const isForBulletin = purpose === 'bulletin'
  if (!isForBulletin && !isOtherPurpose(purpose)) return 'purpose-unknown'
  if (source !== 'paper' && source !== 'phone') return 'source-unknown'
  // What is not a bulletin is agreed to in so many words, and asks for no basis.
  const isKnown = basis === 'express' || impliedKinds.some((kind) => kind === basis)
  const isExpress = basis === 'express' || basis === undefined
  return (isForBulletin ? isKnown : isExpress) ? null : 'basis-unknown'
}

function received(data: Record<string, unknown>): ReceivedConsent {
  const text = (name: string, most: number) =>
    typeof data[name] === 'string' ? cutText(data[name].trim(), most) : ''
  const basis = impliedKinds.find((kind) => kind === data.basis)
  return {
    email: text('email', 400),
    firstName: text('firstName', 80) || null,
    locale: isLocale(data.locale) ? data.locale : 'fr',
    bulletin: text('bulletin', 100),
    source: data.source === 'phone' ? 'phone' : 'paper',
    basis: basis ?? 'express',
    proof: text('proof', 1000),
    givenAt: dayGiven(text('givenOn', 10)),
  }
}

/** A day, as written on the paper, from its first moment: a consent given this morning is not in the future. */
function dayGiven(day: string): Date {
  const given = new Date(/^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T00:00:00Z` : '')
  const isInCalendar = !Number.isNaN(given.getTime()) && given.toISOString().startsWith(day)
  return isInCalendar ? given : new Date(Number.NaN)
}
