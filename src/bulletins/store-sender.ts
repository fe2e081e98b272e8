import type { Payload } from 'payload'
import { env, isLoopback } from '../platform/env'

/** The domains that bulletins may be sent from, as the settings are now; `null`: any. */
export async function readSenderDomains(payload: Payload): Promise<string[] | null> {
  const site = await payload.findGlobal({
    slug: 'site',
    depth: 0,
    overrideAccess: true,
    select: { senderDomains: true },
  })
  return senderDomains(site.senderDomains ?? [], env().publicUrl)
}

/**
 * Those that the site names (LAW C14), or else the one it is read at. `null` on one’s own machine, where no domain is
 * known and nothing is held back.
 */
export function senderDomains(named: string[], publicUrl: string): string[] | null {
  if (named.length > 0) return named
  const { hostname } = new URL(publicUrl)
  if (isLoopback(hostname)) return null
  return [...new Set([hostname.replace(/^www\./, ''), hostname])]
}
