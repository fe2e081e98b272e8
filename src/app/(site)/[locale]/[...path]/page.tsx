import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { headOfMissing } from '../../../../site/head/head'

// Kept, though the masthead beside it, which matches any address, hides `generateStaticParams` from Next here: a page
// made at each request would answer 404 without its words (site/when-missing.tsx).
export const dynamic = 'force-static'
export const revalidate = 300

export function generateStaticParams() {
  return []
}

export async function generateMetadata({
  params,
}: {
  params: Promise<{ locale: string }>
}): Promise<Metadata> {
  return headOfMissing((await params).locale)
}

/** Any other address: answered inside the layout, in the language of the address. */
export default function NowherePage() {
  notFound()
}
