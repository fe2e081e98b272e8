import type { PayloadRequest } from 'payload'
import { languageOf } from '../src/language/locale'
import { type AdminWords, adminWords } from '../src/language/words/admin'

/** The answer of our own endpoints to what they cannot do, in the person's language. */
export function refuse(req: PayloadRequest, status: number, code: keyof AdminWords['refusals']): Response {
  const message = adminWords[languageOf(req)].refusals[code]
  return Response.json(
    { errors: [{ code, message }] },
    { status, headers: { 'Cache-Control': 'private, no-store' } },
  )
}
