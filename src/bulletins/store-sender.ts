import type { Payload } from 'payload'
import { env } from '../platform/env'
import { senderDomains } from './sender-domain'

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
