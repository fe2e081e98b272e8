import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import type { NoticeRow } from './store-notices'

type Reviewed = { title: string; reviewOn: string | null; author: string | null }

/** The content a notice is about, in its latest draft; null when it is gone or archived. */
export async function findReviewed(
  payload: Payload,
  { collection, id }: NonNullable<NoticeRow['document']>,
  locale: Locale,
): Promise<Reviewed | null> {
  const found = await payload.findByID({
    collection: collection as 'fact-sheets',
    id,
    draft: true,
    depth: 0,
    locale,
    fallbackLocale: 'fr',
    disableErrors: true,
    overrideAccess: true,
  })
  if (!found || found.stage === 'archived') return null
  const { title, reviewOn, createdBy } = found
  return { title: title ?? '—', reviewOn: reviewOn ?? null, author: createdBy ? String(createdBy) : null }
}
