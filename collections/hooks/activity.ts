import type { PayloadRequest } from 'payload'
import type { Activity } from '../../src/payload-types'

type Entry = {
  req: PayloadRequest
  collection: string
  doc: { id: string | number; title?: string | null; text?: string | null }
  action: Activity['action']
  comment?: string
}

/** Adds one line to the editorial log. */
export async function log({ req, collection, doc, action, comment }: Entry): Promise<void> {
  await req.payload.create({
    collection: 'activities',
    data: {
      document: { relationTo: collection, value: String(doc.id) } as Activity['document'],
      title: doc.title ?? doc.text ?? '',
      action,
      by: req.user?.id ? String(req.user.id) : null,
      ...(comment ? { comment } : {}),
    },
    overrideAccess: true,
  })
}
