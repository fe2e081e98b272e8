import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { isLocale } from '../../../../../language/locale'
import { isKind } from '../../../../../language/routes'
import { env } from '../../../../../platform/env'
import { shareImageAlt, shareImageSize } from '../../../../../print/draw-share-image'
import { oembedPath } from '../../../../../sharing/oembed'
import { takenPaths } from '../../../../../sharing/taken-paths'
import { alikeTo } from '../../../../../site/document/alike'
import { DocumentArticle } from '../../../../../site/document/document-article'
import { dublinCoreOf } from '../../../../../site/document/dublin-core'
import { findPage } from '../../../../../site/find-page'
import { headOf, headOfMissing } from '../../../../../site/head/head'
import { siteIdentity } from '../../../../../site/head/identity'
import { JsonLd } from '../../../../../site/head/json-ld'
import { describeDocument } from '../../../../../site/head/structured-data'

export const revalidate = 300

type Props = { params: Promise<{ locale: string; kind: string; slug: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, kind, slug } = await params
  if (!isLocale(locale) || !isKind(kind)) return headOfMissing(locale)
  const found = await findPage(locale, kind, slug)
  if (found.outcome !== 'found') return headOfMissing(locale, found.outcome === 'other-language-only')
  const { title, lead, path, otherLanguagePath, publishedAt, updatedAt } = found.document
  const image = {
    url: takenPaths(found.document).image,
    ...shareImageSize,
    type: 'image/png',
    alt: shareImageAlt(found.document, await siteIdentity(locale)),
  }
  const head = headOf({ locale, title, description: lead, path, otherLanguagePath, type: 'article' })
  return {
    ...head,
    other: dublinCoreOf(found.document, await siteIdentity(locale), env().publicUrl),
    openGraph: {
      ...head.openGraph,
      type: 'article',
      publishedTime: publishedAt,
      modifiedTime: updatedAt,
      images: [image],
    },
    twitter: { card: 'summary_large_image', images: [image] },
    alternates: {
      ...head.alternates,
      types: { 'application/json+oembed': [{ url: oembedPath(env().publicUrl + path), title }] },
    },
  }
}

export default async function DocumentPage({ params }: Props) {
  const { locale, kind, slug } = await params
  if (!isLocale(locale) || !isKind(kind)) notFound()
  const found = await findPage(locale, kind, slug)
  if (found.outcome === 'moved') permanentRedirect(found.path)
  if (found.outcome !== 'found') notFound()
  const [site, alike] = await Promise.all([siteIdentity(locale), alikeTo(found.document)])
  return (
    <>
      <JsonLd data={describeDocument(found.document, site, env().publicUrl)} />
      <DocumentArticle document={found.document} alike={alike} site={site} origin={env().publicUrl} />
    </>
  )
}
