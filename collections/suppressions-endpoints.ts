import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { languageOf } from '../src/language/locale'
import { suppressionWords } from '../src/language/words/suppressions'
import { isAdministrator } from './access'
import { noteBy } from './hooks/audit'
import { refuse } from './refuse'

/** Entered by staff, or told by a mail server: what staff may take back. The rest is the person's word. */
const ours: readonly string[] = ['bounce', 'manual']

/** `POST /api/suppressions/:id/lift { "reason" }`: an address is put back in use, by an administrator who says why. */
export async function liftSuppression(req: PayloadRequest): Promise<Response> {
  if (!req.user) return refuse(req, 401, 'sign-in')
  if (!isAdministrator(req)) return refuse(req, 403, 'not-allowed')
  await addDataAndFileToRequest(req)
  const words = suppressionWords[languageOf(req)]
  const which = { collection: 'suppressions', id: String(req.routeParams?.id), overrideAccess: true } as const
  const row = await req.payload.findByID({ ...which, disableErrors: true, depth: 0 })
  if (!row) return answer(404, words.unknown)
  if (!ours.includes(row.reason))
    return answer(409, row.reason === 'complaint' ? words.complaint : words.notOurs)
  const reason = typeof req.data?.reason === 'string' ? req.data.reason.trim() : ''
  if (reason.length < 3 || reason.length > 300) return answer(400, words.reasonNeeded)
  await noteBy(req, 'suppression-lifted', `suppressions/${row.id}`, {
    was: row.reason,
    since: row.at,
    reason,
  })
  await req.payload.delete(which)
  return Response.json({}, { headers: privately })
}

const privately = { 'Cache-Control': 'private, no-store' }
const answer = (status: number, message: string) =>
  Response.json({ errors: [{ message }] }, { status, headers: privately })
