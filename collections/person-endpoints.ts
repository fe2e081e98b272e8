import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { forgetForPerson } from '../src/audience/forget-person'
import { ownDataAsCsv } from '../src/audience/own-data'
import { audienceStore } from '../src/audience/store'
import { ownData } from '../src/audience/store-own-data'
import { languageOf } from '../src/language/locale'
import { personWords } from '../src/language/words/person'
import { systemClock } from '../src/platform/clock'
import { isAdministrator } from './access'
import { noteBy } from './hooks/audit'
import { refuse } from './refuse'

const privately = { 'Cache-Control': 'private, no-store' }
const types = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' }

/**
 * `GET /api/subscribers/:id/own-data?format=json|csv`: what we hold of one person, in their language, as they would download it
 * themselves. Noted in the audit log before it leaves.
 */
export async function exportPerson(req: PayloadRequest): Promise<Response> {
  if (!req.user) return refuse(req, 401, 'sign-in')
  if (!isAdministrator(req)) return refuse(req, 403, 'not-allowed')
  const id = String(req.routeParams?.id)
  const format = req.query?.format === 'csv' ? 'csv' : 'json'
  const person = await audienceStore(req.payload).subscriber(id)
  const data = person && (await ownData(req.payload, id, person.locale, systemClock()))
  if (!data) return refuse(req, 404, 'unknown')
  await noteBy(req, 'person-exported', `subscribers/${id}`, { format })
  const name = personWords[languageOf(req)].fileName
  return new Response(
    format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : ownDataAsCsv(data, languageOf(req)),
    {
      headers: {
        ...privately,
        'Content-Type': types[format],
        'Content-Disposition': `attachment; filename="liaison-${name}.${format}"`,
      },
    },
  )
}

const erasure = z.strictObject({ reason: z.string().max(300), email: z.string().max(400) })
const statuses: Record<string, number> = { unknown: 404 }

/**
 * `POST /api/subscribers/:id/erase { reason, email }`: erases a person who asked for it, by an administrator who says why and writes
 * their address once more; `{}`, or 422 with what to mend. It cannot be undone.
 */
export async function erasePerson(req: PayloadRequest): Promise<Response> {
  if (!req.user) return refuse(req, 401, 'sign-in')
  if (!isAdministrator(req)) return refuse(req, 403, 'not-allowed')
  await addDataAndFileToRequest(req)
  const words = personWords[languageOf(req)].outcomes
  const answer = (status: number, code: keyof typeof words) =>
    Response.json({ errors: [{ code, message: words[code] }] }, { status, headers: privately })
  const asked = erasure.safeParse(req.data)
  if (!asked.success) {
    const isReason = asked.error.issues.some(({ path }) => path[0] === 'reason')
    return answer(422, isReason ? 'reason-missing' : 'bad-request')
  }
  const id = String(req.routeParams?.id)
  const { outcome } = await forgetForPerson(audienceStore(req.payload), id, asked.data, systemClock)
  if (outcome !== 'forgotten') return answer(statuses[outcome] ?? 422, outcome)
  await noteBy(req, 'person-erased', `subscribers/${id}`, { reason: asked.data.reason.trim() })
  return Response.json({}, { headers: privately })
}
