import { addDataAndFileToRequest, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { maskedAddress } from '../src/audience/masked-address'
import { copyEdition } from '../src/bulletins/copy-edition'
import type { EditionContent } from '../src/bulletins/edition-content'
import { personalise } from '../src/bulletins/personal-links'
import { RenderingFailed, renderEdition } from '../src/bulletins/render-edition'
import { type EditionInHand, EditionNotFound, editionInHand } from '../src/bulletins/store'
import { sentCopy } from '../src/bulletins/store-archive'
import { queueTest } from '../src/bulletins/store-notices'
import { expectedInDigests, expectedReaders } from '../src/bulletins/store-readers'
import { digestsOfSegment, readersOfSegment } from '../src/bulletins/store-segment'
import { roundAfter } from '../src/delivery/digest-rounds'
import type { EditionReport, RecipientsPage, SendAnswer } from '../src/delivery/edition-report'
import { deliveriesOf, editionStatus } from '../src/delivery/edition-status'
import { type RowState, rowStates } from '../src/delivery/sending'
import { startSending } from '../src/delivery/start-sending'
import { digestBook } from '../src/delivery/store-digests'
import { type Heartbeat, lastHeartbeat, silentAfterMs } from '../src/delivery/store-heartbeat'
import type { Role } from '../src/knowledge/workflow'
import { isLocale, type Locale, locales } from '../src/language/locale'
import { pathTo } from '../src/language/routes'
import { systemClock } from '../src/platform/clock'
import { env } from '../src/platform/env'
import { log } from '../src/platform/log'
import { hasRole, isAdministrator } from './access'
import { actorOf } from './hooks/audit'
import { noteReading } from './hooks/reads'
import { refuse } from './refuse'

/** What staff do with an edition beyond writing it. Each asks who is there: Payload checks nothing for these. */
export const editionEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/preview', method: 'get', handler: forStaff(preview) },
  { path: '/:id/status', method: 'get', handler: forStaff(report) },
  { path: '/:id/recipients', method: 'get', handler: forStaff(recipients, 'publisher') },
  { path: '/:id/test', method: 'post', handler: forStaff(test, 'editor') },
  { path: '/:id/send', method: 'post', handler: forStaff(send, 'publisher') },
  { path: '/:id/copy', method: 'post', handler: forStaff(copy, 'editor') },
]

const privately = { 'Cache-Control': 'private, no-store' }

/** A mail is other people's HTML in our admin: it runs nothing, asks nothing of anybody, and stands in our frame alone. */
const mailPolicy =
  "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"

/** The mail as it would leave now; once sending started, the very copy that is sent. */
async function preview(req: PayloadRequest, id: string): Promise<Response> {
  const { locale, part } = req.query
  if (!isLocale(locale) || (part !== 'html' && part !== 'text')) return refuse(req, 400, 'bad-request')
  const edition = await editionInHand(req.payload, id, systemClock)
  const content = edition.contents[locale]
  if (!content) return refuse(req, 404, 'not-in-this-language')

  const mail = await mailOf(req, edition, content)
  return new Response(mail[part], {
    headers: {
      ...privately,
      'Content-Type': part === 'html' ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      'Content-Security-Policy': mailPolicy,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

async function mailOf(
  { payload }: PayloadRequest,
  { id, startedAt }: EditionInHand,
  content: EditionContent,
) {
  const kept = startedAt ? await sentCopy(payload, id, content.locale) : null
  const mail = kept ?? (await renderEdition(content, startedAt ? new Date(startedAt) : systemClock()))
  // It is nobody's mail: its two personal links lead home.
  const home = env().publicUrl + pathTo(content.locale)
  return personalise(mail, { unsubscribe: home, preferences: home })
}

async function report(req: PayloadRequest, id: string): Promise<Response> {
  const { payload } = req
  const edition = await editionInHand(payload, id, systemClock)
  const sentIn = locales.filter((locale) => edition.contents[locale])
  const now = systemClock()
  const [status, { readers, inDigests }, digests, heartbeat] = await Promise.all([
    editionStatus(payload, id),
    expected(payload, edition, sentIn, now),
    digestBook(payload).counts(id),
    lastHeartbeat(payload),
  ])
  if (!status) return refuse(req, 404, 'unknown')
  return Response.json(
    {
      ...status,
      slug: edition.slug,
      number: edition.number,
      startedAt: edition.startedAt,
      sentAt: edition.sentAt,
      locales: sentIn,
      inbox: Object.fromEntries(
        sentIn.map((locale) => [locale, inboxLine(edition.contents[locale])]),
      ) as EditionReport['inbox'],
      problems: edition.problems,
      segment: edition.segment && { id: edition.segment.id, name: edition.segment.name },
      expected: readers,
      expectedDigests: {
        weekly: { people: inDigests.weekly, at: roundAfter('weekly', now).at.toISOString() },
        monthly: { people: inDigests.monthly, at: roundAfter('monthly', now).at.toISOString() },
      },
      digests,
      mail: isRecent(heartbeat) ? mailState(heartbeat) : { state: env().smtpUrl === null ? 'off' : 'on' },
      isWorkerRunning: isRecent(heartbeat),
      isAdministrator: isAdministrator(req),
      maySeeRecipients: hasRole(req, 'publisher'),
    } satisfies EditionReport,
    { headers: privately },
  )
}

type Expected = { readers: Record<Locale, number>; inDigests: Record<'weekly' | 'monthly', number> }

async function expected(
  payload: PayloadRequest['payload'],
  { bulletin, segment, startedAt }: EditionInHand,
  sentIn: Locale[],
  now: Date,
): Promise<Expected> {
  if (!segment) {
    const [readers, inDigests] = await Promise.all([
      expectedReaders(payload, bulletin, sentIn, now),
      expectedInDigests(payload, bulletin, now),
    ])
    return { readers, inDigests }
  }
  // What was sent is in the ledger, and what cannot be sent reaches nobody.
  if (startedAt || segment.state !== 'ready') {
    return { readers: { fr: 0, en: 0 }, inDigests: { weekly: 0, monthly: 0 } }
  }
  const target = { bulletin, conditions: segment.conditions }
  const [readers, inDigests] = await Promise.all([
    readersOfSegment(payload, target, sentIn, now),
    digestsOfSegment(payload, target, now),
  ])
  return { readers, inDigests }
}

function inboxLine(content: EditionContent | undefined) {
  return {
    from: content?.bulletin.senderName ?? '',
    subject: content?.subject ?? '',
    preheader: content?.preheader ?? '',
  }
}

function isRecent(heartbeat: Heartbeat | null): heartbeat is Heartbeat {
  return heartbeat !== null && systemClock().getTime() - new Date(heartbeat.seenAt).getTime() < silentAfterMs
}

/** The worker's word: it is the one who sends. */
function mailState({ mail, mailSince }: Heartbeat): EditionReport['mail'] {
  if (mail === 'away') return { state: 'away', since: mailSince }
  return { state: mail === 'off' ? 'off' : 'on' }
}

/** What became of each message, for publishers. Whole addresses are for administrators (collections/subscribers.ts). */
async function recipients(req: PayloadRequest, id: string): Promise<Response> {
  const { state } = req.query
  if (state !== undefined && !rowStates.includes(state as RowState)) return refuse(req, 400, 'bad-request')
  const page = Math.max(1, Math.floor(Number(req.query.page)) || 1)
  const found = await deliveriesOf(req.payload, id, { state: state as RowState | undefined, page })
  const part = `recipients ${state ?? 'all'} ${page}`
  await noteReading(req, { subject: `editions/${id}`, rows: found.lines.length, part })
  const maySeeAddresses = isAdministrator(req)
  const rows = found.lines.map(({ email, settledAt, ...line }) => ({
    ...line,
    address: email && !maySeeAddresses ? maskedAddress(email) : email,
    at: settledAt,
  }))
  return Response.json({ rows, page: found.page, pages: found.pages } satisfies RecipientsPage, {
    headers: privately,
  })
}

async function test(req: PayloadRequest, id: string): Promise<Response> {
  const asked = await localesAsked(req)
  if (!asked || !req.user) return refuse(req, 400, 'bad-request')
  const edition = await editionInHand(req.payload, id, systemClock)
  if (!asked.every((locale) => edition.contents[locale])) return refuse(req, 409, 'not-in-this-language')
  for (const locale of asked) {
    await queueTest(req.payload, {
      edition: id,
      bulletin: edition.bulletin,
      user: String(req.user.id),
      locale,
    })
  }
  return Response.json({ outcome: 'queued', locales: asked }, { status: 202, headers: privately })
}

async function localesAsked(req: PayloadRequest): Promise<Locale[] | null> {
  await addDataAndFileToRequest(req)
  const asked: unknown = req.data?.locales
  if (!Array.isArray(asked) || asked.length === 0 || !asked.every(isLocale)) return null
  return [...new Set(asked)]
}

async function send(req: PayloadRequest, id: string): Promise<Response> {
  const { outcome } = await startSending({ payload: req.payload, clock: systemClock, by: actorOf(req) }, id)
  const status = { started: 202, 'already-started': 200, 'not-ready': 200, unknown: 404 }[outcome]
  if (outcome === 'started')
    log.info({ edition: id, user: req.user?.id }, 'an edition was sent from the admin')
  return outcome === 'unknown'
    ? refuse(req, 404, 'unknown')
    : Response.json({ outcome } satisfies SendAnswer, { status, headers: privately })
}

async function copy(req: PayloadRequest, id: string): Promise<Response> {
  const made = await copyEdition(req.payload, id)
  return made ? Response.json(made, { status: 201, headers: privately }) : refuse(req, 404, 'unknown')
}

/** Nobody else gets through, and what goes wrong is said in the person's language. */
function forStaff(
  act: (req: PayloadRequest, id: string) => Promise<Response>,
  least: Role = 'author',
): PayloadHandler {
  return async (req) => {
    if (!req.user) return refuse(req, 401, 'sign-in')
    if (!hasRole(req, least)) return refuse(req, 403, 'not-allowed')
    try {
      return await act(req, String(req.routeParams?.id ?? ''))
    } catch (error) {
      if (error instanceof EditionNotFound) return refuse(req, 404, 'unknown')
      if (!(error instanceof RenderingFailed)) throw error
      log.error({ code: error.code, err: error }, 'an edition could not be rendered')
      return refuse(req, 500, error.code === 'renderer-missing' ? error.code : 'rendering-failed')
    }
  }
}
