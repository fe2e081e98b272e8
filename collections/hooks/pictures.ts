import type { CollectionAfterChangeHook } from 'payload'

/** A picture is public from the day a published content shows it; until then only staff can open it. */
export const showPictures: CollectionAfterChangeHook = async ({ doc, req }) => {
  const id = typeof doc.image === 'object' ? doc.image?.id : doc.image
  if (doc._status !== 'published' || !id) return
  await req.payload.update({
    collection: 'media',
    id,
    data: { isPublic: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
