import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { languageOf } from '../../src/language/locale'
import { segmentWords } from '../../src/language/words/segments'

/** A segment that an edition goes to stays with its bulletin. */
export const keepBulletinOfSegment: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !data.bulletin || String(data.bulletin) === String(originalDoc.bulletin))
    return data
  const { totalDocs } = await req.payload.count({
    collection: 'editions',
    where: { segment: { equals: originalDoc.id } },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) return data
  const words = segmentWords[languageOf(req)].asTarget
  throw new APIError(words.kept, 409, null, true)
}
