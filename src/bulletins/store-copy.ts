import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import type { Edition } from '../payload-types'
import { type Aim, isForSegment } from './edition-segment'

type Items = NonNullable<NonNullable<Edition['sections']>[number]['items']>

/** What editors wrote in an edition, in one language. */
export type EditionText = Aim & {
  inArchive: boolean
  subject: string | null
  preheader: string | null
  opening: Edition['opening']
  sections: { heading: string | null; items: Items }[]
}

export async function readEditionText(
  payload: Payload,
  id: string,
  locale: Locale,
): Promise<EditionText | null> {
  const edition = await payload.findByID({
    collection: 'editions',
    id,
    locale,
    fallbackLocale: false,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!edition) return null
  return {
    bulletin: typeof edition.bulletin === 'string' ? edition.bulletin : edition.bulletin.id,
    goesTo: isForSegment(edition) ? 'segment' : 'everyone',
    inArchive: edition.inArchive ?? false,
    segment: typeof edition.segment === 'object' ? (edition.segment?.id ?? null) : (edition.segment ?? null),
    subject: edition.subject ?? null,
    preheader: edition.preheader ?? null,
    opening: edition.opening ?? null,
    sections: (edition.sections ?? []).map(({ heading, items }) => ({
      heading: heading ?? null,
      items: items ?? [],
    })),
  }
}

/** A new draft, in French. */
export async function createEdition(payload: Payload, text: EditionText): Promise<Edition> {
  return payload.create({
    collection: 'editions',
    data: { ...text, state: 'draft' },
    locale: 'fr',
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
  })
}

/** The same rows in the other language: only what is written differs from one to the other. */
export async function writeEnglish(payload: Payload, created: Edition, text: EditionText): Promise<void> {
  const { subject, preheader, opening } = text
  await payload.update({
    collection: 'editions',
    id: created.id,
    data: {
      subject,
      preheader,
      opening,
      sections: (created.sections ?? []).map((section, index) => ({
        ...section,
        heading: text.sections[index]?.heading ?? null,
      })),
    },
    locale: 'en',
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
  })
}
