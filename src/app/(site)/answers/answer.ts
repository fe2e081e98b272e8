import { isSignature, sign } from '../../../platform/keys'

/** What a form was sent with, to be shown again: text as typed, slugs of boxes ticked. */
export type Values = Record<string, string | string[]>

/** How a page must answer: what happened, and for a form that must be sent again, what was typed and what to mend. */
export type Answer = { outcome: string; values?: Values; errors?: Record<string, string> }

export const answerHeader = 'x-liaison-answer'

/**
 * An answer travels from our handler to our page inside this server, in a header: a page cannot otherwise show what
 * was sent without an address in a URL or a cookie. Signed for one path, so that nobody else can make a page say things.
 */
export function sealAnswer(path: string, answer: Answer): string {
  const content = Buffer.from(JSON.stringify(answer)).toString('base64url')
  return `${content}.${sign('answer', `${path}\n${content}`).toString('base64url')}`
}

export function openAnswer(path: string, sealed: string | null): Answer | null {
  const [content, signature] = sealed?.split('.') ?? []
  if (!content || !signature) return null
  if (!isSignature('answer', `${path}\n${content}`, Buffer.from(signature, 'base64url'))) return null
  return JSON.parse(Buffer.from(content, 'base64url').toString('utf8')) as Answer
}
