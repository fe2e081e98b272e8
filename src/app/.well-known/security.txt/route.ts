import { readSite } from '../../../knowledge/store-site'
import { systemClock } from '../../../platform/clock'
import { env } from '../../../platform/env'
import { securityFile } from '../../../syndication/security'
import { payload } from '../../payload'

// The build knows neither the site's address nor its contact: asked each time.
export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const { contactEmail } = await readSite(await payload(), 'fr')
  if (!contactEmail) return new Response('', { status: 404 })
  const body = securityFile({ contact: contactEmail, origin: env().publicUrl, now: systemClock() })
  return new Response(body, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
