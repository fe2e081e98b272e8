import { answerTermFeed } from '../../../../../answer-term-feed'

// Kept and made anew like the pages: see the layout.
export const dynamic = 'force-static'
export const revalidate = 300

type Context = { params: Promise<{ locale: string; kind: string; slug: string }> }

export function generateStaticParams() {
  return []
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerTermFeed(await params, 'feed.xml')
}
