import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { headOfMissing } from '../../../../site/head'

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
