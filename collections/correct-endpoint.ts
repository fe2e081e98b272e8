import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { correctSubscriber } from '../src/audience/correct-subscriber'
import { audienceStore } from '../src/audience/store'
import { languageOf } from '../src/language/locale'
import { correctionWords } from '../src/language/words/correction'
import { systemClock } from '../src/platform/clock'
import { isAdministrator } from './access'
import { noteBy } from './hooks/audit'
import { refuse } from './refuse'

const documentId = z.string().regex(/^[\w-]{1,64}$/)
const ids = z.array(documentId).max(1000)
const correction = z.strictObject({
  reason: z.string().max(500),
  firstName: z
    .string()
    .max(80)
    .nullable()
    .transform((name) => name?.trim() || null)
    .optional(),
  locale: z.enum(['fr', 'en']).optional(),
  themes: ids.optional(),
  audiences: ids.optional(),
  territories: ids.optional(),
  organisation: documentId.nullable().optional(),
  leaves: ids.optional(),
  email: z.string().max(400).optional(),
})

const statuses: Record<string, number> = { unknown: 404, unchanged: 409 }

/**
 * `POST /api/subscribers/:id/correct { reason, … }`: what is named is put right, by an administrator; `{ changed }`, or 422 with what
 * to mend. The audit log names the fields, never what they hold.
 */
export async function correct(req: PayloadRequest): Promise<Response> {
  if (!req.user) return refuse(req, 401, 'sign-in')
  if (!isAdministrator(req)) return refuse(req, 403, 'not-allowed')
  await addDataAndFileToRequest(req)
  const { outcomes: words, names, gone } = correctionWords[languageOf(req)]
  const asked = correction.safeParse(req.data)
  if (!asked.success) {
    const isReason = asked.error.issues.some(({ path }) => path[0] === 'reason')
    return answer(422, isReason ? 'reason-missing' : 'bad-request', words)
  }
  const id = String(req.routeParams?.id)
  const corrected = await correctSubscriber(audienceStore(req.payload), id, asked.data, systemClock)
  if (corrected.outcome === 'gone') {
    const message = gone(corrected.gone.map((name) => names[name]).join(', '))
    return answer(422, 'gone', { gone: message })
  }
  if (corrected.outcome !== 'corrected') {
    return answer(statuses[corrected.outcome] ?? 422, corrected.outcome, words)
  }
  const { changed } = corrected
  await noteBy(req, 'subscriber-corrected', `subscribers/${id}`, {
    changed,
    reason: asked.data.reason.trim(),
  })
  return Response.json({ changed }, { headers: privately })
}

const privately = { 'Cache-Control': 'private, no-store' }

function answer<Code extends string>(status: number, code: Code, words: Record<Code, string>): Response {
  return Response.json({ errors: [{ code, message: words[code] }] }, { status, headers: privately })
}
