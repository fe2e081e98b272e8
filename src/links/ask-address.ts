import { lookup as resolveName } from 'node:dns/promises'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Outcome } from './outcome'
import { isPublicAddress } from './public-address'

export type Asking = {
  userAgent: string
  timeoutMs?: number
  /** Which addresses may be called; tests alone give another. */
  allows?: (address: string) => boolean
  /** Every address of a name; tests alone give another. */
  resolve?: (hostname: string) => Promise<{ address: string; family: number }[]>
}

const mostRedirects = 5
const redirects = new Set([301, 302, 303, 307, 308])
/** They answer, but not to programs: nothing is known of what a person sees. */
const closedToPrograms = new Set([401, 403, 407, 429, 451, 999])

/** Names set aside for examples and tests (RFC 2606, RFC 6761): never called. */
const reserved = /(^|\.)(example(\.(com|org|net|edu))?|test|invalid|localhost|local|internal|home\.arpa)$/i

/**
 * Asks an address whether it answers, without reading what it says. Each name is resolved once, its addresses are checked,
 * and the connection goes to the very address that was checked: a name that changes in between leads nowhere. Each
 * redirect is held to the same.
 */
export async function askAddress(url: string, asking: Asking): Promise<Outcome> {
  try {
    return await follow(new URL(url), 'HEAD', asking, 0)
  } catch (error) {
    return troubleOf(error)
  }
}

async function follow(url: URL, method: 'HEAD' | 'GET', asking: Asking, count: number): Promise<Outcome> {
  if (!/^https?:$/.test(url.protocol)) return { found: 'trouble', reason: 'bad-redirect' }
  if (reserved.test(url.hostname)) return { found: 'unchecked', reason: 'reserved-name' }
  const { status, location } = await ask(url, method, asking)
  if (redirects.has(status)) {
    if (count >= mostRedirects) return { found: 'trouble', reason: 'too-many-redirects' }
    if (!location || !URL.canParse(location, url)) return { found: 'trouble', reason: 'bad-redirect' }
    return follow(new URL(location, url), method, asking, count + 1)
  }
  if (status < 400) return { found: 'answers', reason: String(status) }
  // Many servers refuse HEAD, or answer it wrongly: a person would have used GET.
  if (method === 'HEAD') return follow(url, 'GET', asking, count)
  if (status === 404 || status === 410) return { found: 'gone', reason: String(status) }
  return { found: closedToPrograms.has(status) ? 'unchecked' : 'trouble', reason: String(status) }
}

class Refused extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

function ask(url: URL, method: string, asking: Asking): Promise<{ status: number; location?: string }> {
  const { userAgent, timeoutMs = 10_000, allows = isPublicAddress } = asking
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) && !allows(literal)) throw new Refused('private-address')
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        method,
        protocol: url.protocol,
        hostname: literal,
        port: url.port || undefined,
        path: url.pathname + url.search,
        headers: { 'User-Agent': userAgent, Accept: '*/*' },
        agent: false,
        lookup: checkedLookup(asking),
        signal: AbortSignal.timeout(timeoutMs),
        maxHeaderSize: 32_768,
      },
      (response: IncomingMessage) => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location })
        // The answer is in its first line: no body is read, however long.
        response.destroy()
      },
    )
    sent.once('error', reject)
    sent.end()
  })
}

function checkedLookup({ allows = isPublicAddress, resolve = resolveAll }: Asking): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses
        if (!first) return done(new Refused('unknown-name'), '', 4)
        if (!addresses.every(({ address }) => allows(address)))
          return done(new Refused('private-address'), '', 4)
        if (options.all) done(null, addresses)
        else done(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => done(error, '', 4),
    )
  }
}

const resolveAll = (hostname: string) => resolveName(hostname, { all: true })

function troubleOf(error: unknown): Outcome {
  const { code, name } = error as { code?: string; name?: string }
  if (code === 'private-address') return { found: 'unchecked', reason: code }
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ETIMEDOUT' || code === 'ABORT_ERR') {
    return { found: 'trouble', reason: 'timeout' }
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'unknown-name') {
    return { found: 'trouble', reason: 'unknown-name' }
  }
  const isCertificate = /CERT|SSL|TLS|SIGNATURE/.test(code ?? '')
  return { found: 'trouble', reason: isCertificate ? 'certificate' : 'no-answer' }
}
