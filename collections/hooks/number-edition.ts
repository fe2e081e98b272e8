import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { slugify } from '../../src/language/slugify'

/** Gives an edition its number in its bulletin, once, and its address in the archive, which follows its subject until it is sent. */
export const numberEdition: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'create') {
    const isRenamed = req.locale === 'fr' && data.subject && data.subject !== originalDoc.subject
    return isRenamed
      ? { ...data, slug: await freeSlug(req, originalDoc.number, data.subject, originalDoc.id) }
      : data
  }
  const last = await req.payload.find({
    collection: 'editions',
    where: { bulletin: { equals: typeof data.bulletin === 'object' ? data.bulletin?.id : data.bulletin } },
    sort: '-number',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const number = ((last.docs[0]?.number as number | undefined) ?? 0) + 1
  return { ...data, number, slug: await freeSlug(req, number, data.subject ?? '') }
}

/** Two bulletins may have the same number and the same subject: a link in a mail must lead to its own edition. */
async function freeSlug(req: PayloadRequest, number: number, subject: string, own?: string): Promise<string> {
  const wanted = `${number}-${slugify(subject)}`.replace(/-$/, '')
  for (let count = 1; ; count++) {
    const slug = count === 1 ? wanted : `${wanted}-${count}`
    const { totalDocs } = await req.payload.count({
      collection: 'editions',
      where: { and: [{ slug: { equals: slug } }, ...(own ? [{ id: { not_equals: own } }] : [])] },
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) return slug
  }
}
