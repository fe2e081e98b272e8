import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { findShared } from '../../../../../knowledge/store-shared'
import { isLocale } from '../../../../../language/locale'
import { readShortCode } from '../../../../../sharing/share-code'
import { WhenMissing } from '../../../../../site/frame/when-missing'
import { headOfMissing } from '../../../../../site/head/head'
import { payload } from '../../../../payload'

export const dynamic = 'force-static'
export const revalidate = 300

type Props = { params: Promise<{ locale: string; code: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return headOfMissing((await params).locale)
}

/** A short link, `/s/<code>`: leads to its document, or says that there is none. */
export default async function ShortLink({ params }: Props) {
  const { locale, code } = await params
  const wanted = readShortCode(code)
  const path = wanted && isLocale(locale) ? await findShared(await payload(), { ...wanted, locale }) : null
  if (path) redirect(path)
  return (
    <WhenMissing isMissing>
      <Missing />
    </WhenMissing>
  )
}

function Missing(): never {
  notFound()
}
