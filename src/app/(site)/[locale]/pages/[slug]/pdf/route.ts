import { answerPageSheet } from '../../../../../answer-page'

// Kept and made anew like the pages: see the layout.
export const dynamic = 'force-static'
export const revalidate = 300

type Context = { params: Promise<{ locale: string; slug: string }> }

export function generateStaticParams() {
  return []
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerPageSheet(await params)
}
