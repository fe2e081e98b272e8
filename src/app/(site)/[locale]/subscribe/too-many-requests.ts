import type { Values } from '../../answers/answer'
import { pageAnswer } from '../../answers/page-answer'

/** The page of a form, asked too often; what was typed is still in it. */
export function tooManyRequests(path: string, seconds: number, values: Values): Promise<Response> {
  return pageAnswer(
    path,
    { outcome: 'too-many', values: { ...values, seconds: String(seconds) } },
    { status: 429, headers: { 'Retry-After': String(seconds) } },
  )
}
