import { notFound } from 'next/navigation'

export const revalidate = 300

export function generateStaticParams() {
  return []
}

/** Any other address: answered inside the layout, in the language of the address. */
export default function NowherePage() {
  notFound()
}
