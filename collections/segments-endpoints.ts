import { addDataAndFileToRequest, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { maskedAddress } from '../src/audience/masked-address'
import { languageOf } from '../src/language/locale'
import { segmentWords } from '../src/language/words/segments'
import { systemClock } from '../src/platform/clock'
import type { Question } from '../src/segments/question'
import { readConditions } from '../src/segments/segment'
import type { SegmentCount } from '../src/segments/segment-count'
import { segmentChoices } from '../src/segments/store-choices'
import { questionNow, segmentStore } from '../src/segments/store-segments'
import { hasRole, isAdministrator } from './access'
import { noteReading } from './hooks/reads'
import { refuse } from './refuse'

/**
 * `GET /api/segments/choices`: what conditions may name. `POST /api/segments/count` with `{ bulletin, conditions }`: how many
 * people that is now, and five of them; 422 says in words what is wrong. `POST /api/segments/estimate`, with the same:
 * `{ from, to }`, about how many, sooner; `null` where the count is as quick. All are for publishers, as segments are.
 */
export const segmentEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/choices', method: 'get', handler: forPublishers(choices) },
  { path: '/count', method: 'post', handler: forPublishers(withQuestion(count)) },
  { path: '/estimate', method: 'post', handler: forPublishers(withQuestion(estimate)) },
]

const privately = { headers: { 'Cache-Control': 'private, no-store' } }
const mostShown = 5

async function choices(req: PayloadRequest): Promise<Response> {
  return Response.json(await segmentChoices(req.payload, languageOf(req)), privately)
}

type Answer = (req: PayloadRequest, question: Question) => Promise<Response>

function withQuestion(answer: Answer): (req: PayloadRequest) => Promise<Response> {
  return async (req) => {
    await addDataAndFileToRequest(req)
    const words = segmentWords[languageOf(req)]
    const read = readConditions(req.data?.conditions)
    if ('fault' in read) return refuseConditions(read.fault, words.faults[read.fault])
    const bulletin = await bulletinAsked(req)
    if (!bulletin) return refuseConditions('no-bulletin', words.noBulletin)
    return answer(req, await questionNow(req.payload, { bulletin, ...read }, systemClock()))
  }
}

async function estimate(req: PayloadRequest, question: Question): Promise<Response> {
  return Response.json(await segmentStore(req.payload).estimate(question), privately)
}

async function count(req: PayloadRequest, question: Question): Promise<Response> {
  const store = segmentStore(req.payload)
  const sample = await store.page(question, mostShown)
  const people = await store.count(question, req.signal)
  const ids = sample.map(({ id }) => id)
  await noteReading(req, { subject: 'segments', rows: ids.length, ids })
  const maySeeAddresses = isAdministrator(req)
  return Response.json(
    {
      count: people,
      sample: sample.map(({ id, email, locale }) => ({
        id,
        address: maySeeAddresses ? email : maskedAddress(email),
        locale,
      })),
      isMasked: !maySeeAddresses,
    } satisfies SegmentCount,
    privately,
  )
}

async function bulletinAsked({ payload, data, user }: PayloadRequest): Promise<string | null> {
  const id: unknown = data?.bulletin
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return null
  const found = await payload.findByID({
    collection: 'bulletins',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  return found ? found.id : null
}

/** Nobody below gets through: a count tells who reads what, though it names no one. */
function forPublishers(answer: (req: PayloadRequest) => Promise<Response>): PayloadHandler {
  return async (req) => {
    if (!req.user) return refuse(req, 401, 'sign-in')
    if (!hasRole(req, 'publisher')) return refuse(req, 403, 'not-allowed')
    return answer(req)
  }
}

const refuseConditions = (code: string, message: string) =>
  Response.json({ errors: [{ code, message }] }, { status: 422, ...privately })
