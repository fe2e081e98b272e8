import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import type { SampleBulletin, SampleEdition, SampleFiles } from './files'
import type { Contents } from './load-contents'

/** The sample publication and its first edition, composed from the contents. */
export async function loadBulletin(payload: Payload, files: SampleFiles, contents: Contents) {
  const sample = files.read<SampleBulletin>('bulletin.json')
  const bulletin = (await bulletinBySlug(payload, sample.slug)) ?? (await createBulletin(payload, sample))
  const { docs } = await payload.find({
    collection: 'editions',
    where: { bulletin: { equals: bulletin } },
    sort: 'number',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const edition = docs[0]
    ? String(docs[0].id)
    : await createEdition(payload, bulletin, files.read<SampleEdition>('edition.json'), contents)
  return { bulletin, edition }
}

async function bulletinBySlug(payload: Payload, slug: string): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'bulletins',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] && String(docs[0].id)
}

async function createBulletin(payload: Payload, sample: SampleBulletin): Promise<string> {
  const words = (locale: Locale) => ({
    name: sample.name[locale],
    senderName: sample.senderName[locale],
    onBehalfOf: sample.onBehalfOf[locale],
    purpose: sample.purpose[locale],
  })
  const { slug, senderEmail, replyTo, postalAddress, contact, languages } = sample
  const common = { collection: 'bulletins', overrideAccess: true, context: { quiet: true } } as const
  const { id } = await payload.create({
    ...common,
    locale: 'fr',
    data: { slug, senderEmail, replyTo, postalAddress, contact, languages, ...words('fr') },
  })
  await payload.update({ ...common, id, locale: 'en', data: words('en') })
  return String(id)
}

async function createEdition(payload: Payload, bulletin: string, sample: SampleEdition, contents: Contents) {
  const editorConfig = await editorConfigFactory.default({ config: payload.config })
  const words = (locale: Locale) => ({
    subject: sample.subject[locale],
    preheader: sample.preheader[locale],
    opening: convertMarkdownToLexical({ editorConfig, markdown: sample.opening[locale] }) as never,
  })
  const sections = (locale: Locale) =>
    sample.sections.map(({ heading, items }) => ({
      heading: heading[locale],
      items: items.flatMap(({ kind, slug }) => {
        const value = contents[kind].get(slug)
        return value ? [{ relationTo: kind, value }] : []
      }),
    }))

  const french = await payload.create({
    collection: 'editions',
    locale: 'fr',
    overrideAccess: true,
    data: { bulletin, ...words('fr'), sections: sections('fr'), state: 'draft' },
  })
  await payload.update({
    collection: 'editions',
    id: french.id,
    locale: 'en',
    overrideAccess: true,
    data: {
      ...words('en'),
      sections: sections('en').map((section, index) => ({ ...section, id: french.sections?.[index]?.id })),
    },
  })
  return String(french.id)
}
