import { env } from './env'
import { isSignature, sign } from './keys'
import { log } from './log'
import { ownAddress } from './own-address'

/**
 * Tells the web process that what the site shows has changed. Web and worker are two processes, and the command line a
 * third: all of them ask over HTTP, so publishing from any of them refreshes the pages. When web is away nothing is
 * lost: pages are made anew every five minutes in any case.
 */
export async function refreshSite(): Promise<void> {
  if (env().mode === 'build') return
  const at = Date.now().toString()
  try {
    await fetch(`${ownAddress()}/internal/refresh`, {
      method: 'POST',
      headers: { 'x-liaison-at': at, 'x-liaison-signature': sign('refresh', at).toString('base64url') },
      signal: AbortSignal.timeout(3000),
    })
  } catch (error) {
    log.debug({ code: (error as Error).name }, 'the site could not be told of a change')
  }
}

export function isRefreshRequest(headers: Headers, now: Date): boolean {
  const at = headers.get('x-liaison-at') ?? ''
  const isRecent = Math.abs(now.getTime() - Number(at)) < 60_000
  return (
    isRecent && isSignature('refresh', at, Buffer.from(headers.get('x-liaison-signature') ?? '', 'base64url'))
  )
}
