import { env } from '../../platform/env'
import { robotsFile } from '../../syndication/robots'

// The build does not know the site's address: asked each time.
export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(robotsFile(env().publicUrl), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
