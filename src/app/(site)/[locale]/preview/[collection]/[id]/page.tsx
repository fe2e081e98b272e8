import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import type { Addressed } from '../../../../../../knowledge/store-address'
import type { Draft } from '../../../../../../knowledge/store-drafts'
import { readDraft } from '../../../../../../knowledge/store-drafts'
import { isLocale, type Locale } from '../../../../../../language/locale'
import { isKind, previewPath } from '../../../../../../language/routes'
import { previewWords } from '../../../../../../language/words/preview'
import { systemClock } from '../../../../../../platform/clock'
import { env } from '../../../../../../platform/env'
import { DocumentArticle } from '../../../../../../site/document/document-article'
import { DraftBand } from '../../../../../../site/document/draft-band'
import { LongPageArticle } from '../../../../../../site/document/long-page-article'
import { SectionArticle } from '../../../../../../site/document/section-article'
import { siteIdentity } from '../../../../../../site/head/identity'
import { payload } from '../../../../../payload'
import { staffHere } from '../../../../../staff'

// Made at each request, for one person, and kept nowhere (docs/decisions/013).
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string; collection: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return {
    title: previewWords[isLocale(locale) ? locale : 'fr'].title,
    robots: { index: false, follow: false },
  }
}

export default async function DraftPage({ params }: Props) {
  const { locale, collection, id } = await params
  if (!isLocale(locale) || !isAddressed(collection) || !/^[\w-]{1,64}$/.test(id)) notFound()
  const user = await staffHere()
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(previewPath(locale, collection, id))}`)
  const draft = await readDraft(await payload(), { collection, id, locale, user, now: systemClock() })
  if (!draft) notFound()
  return (
    <>
      <DraftBand
        locale={locale}
        form={`/admin/collections/${collection}/${id}?locale=${locale}`}
        publicPath={draft.publicPath}
      />
      <Drafted draft={draft} locale={locale} />
    </>
  )
}

async function Drafted({ draft, locale }: { draft: Draft; locale: Locale }) {
  if (draft.is === 'page') return <LongPageArticle page={draft.page} locale={locale} isDraft />
  if (draft.is === 'section') return <SectionArticle section={draft.section} locale={locale} />
  const site = await siteIdentity(locale)
  return <DocumentArticle document={draft.document} alike={[]} site={site} origin={env().publicUrl} isDraft />
}

function isAddressed(collection: string): collection is Addressed {
  return isKind(collection) || collection === 'pages' || collection === 'sections'
}
