import { answerFeed } from '../../../../answer-feed'

// Kept and made anew like the pages: see the layout.
export const dynamic = 'force-static'
export const revalidate = 300

type Context = { params: Promise<{ locale: string; kind: string }> }

export function generateStaticParams() {
  return []
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerFeed(await params, 'feed.json')
}
