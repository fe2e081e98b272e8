import { env, isLoopback } from '../../../platform/env'
import { cutText } from '../../../platform/sound-text'

const mostBytes = 64 * 1024

/** What was sent, as JSON; `null` when it is none, or far too long. */
export async function jsonOf(request: Request): Promise<unknown> {
  const body = await bytesOf(request)
  try {
    return body ? JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) : null
  } catch {
    return null
  }
}

/** The fields of a form, urlencoded or multipart; anything else, or far too long, is a form without fields. */
export async function formOf(request: Request): Promise<FormData> {
  const body = await bytesOf(request)
  if (!body) return new FormData()
  try {
    const type = request.headers.get('content-type') ?? ''
    return await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch {
    return new FormData()
  }
}

async function bytesOf(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > mostBytes) {
      await reader?.cancel()
      return null
    }
    parts.push(part.value)
  }
  return new Uint8Array(Buffer.concat(parts))
}

/** A text field as typed, within reason. */
export function typed(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? cutText(value, 400) : ''
}

/** Whether the field that nobody sees was filled in. A robot is answered as anyone is, and nothing is done. */
export const isRobot = (form: FormData): boolean => typed(form, 'details') !== ''

/** The slugs of the boxes ticked. */
export function ticked(form: FormData, name: string): string[] {
  const slugs = form
    .getAll(name)
    .filter((value) => typeof value === 'string' && /^[a-z0-9-]{1,100}$/.test(value))
  return [...new Set(slugs as string[])].slice(0, 60)
}

/**
 * The digests of the texts that a page showed. `null` where none are told at all: a program that shows no page acts by the link
 * alone.
 */
export const textsShown = (form: FormData): string[] | null =>
  form.has('text') ? ticked(form, 'text') : null

/**
 * Whether a form was sent from somebody else's page. A browser names the page's origin; on pages that send no referrer
 * it says `null` (Fetch, "append a request Origin header"), and `Sec-Fetch-Site` then tells.
 */
export function isFromElsewhere(request: Request): boolean {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  if (origin === null) return false
  if (origin === 'null') return site !== null && site !== 'same-origin' && site !== 'none'
  return !isOurs(origin)
}

/** Whether a form was sent from our site, from one of `sites` (origins), or by no browser. */
export function isFromOneOf(request: Request, sites: string[]): boolean {
  return sites.includes(request.headers.get('origin') ?? '') || !isFromElsewhere(request)
}

/** On one's own machine `localhost` and `127.0.0.1` are the same place. */
function isOurs(origin: string): boolean {
  const ours = new URL(env().publicUrl)
  if (origin === ours.origin) return true
  if (!URL.canParse(origin) || !isLoopback(ours.hostname)) return false
  const { protocol, hostname, port } = new URL(origin)
  return isLoopback(hostname) && protocol === ours.protocol && port === ours.port
}
