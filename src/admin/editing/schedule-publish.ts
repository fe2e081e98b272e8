import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { hasRole } from '../../../collections/access'
import { languageOf } from '../../language/locale'
import { adminWords } from '../../language/words/admin'
import { scheduleWords } from '../../language/words/schedule'

type Asked = Parameters<typeof schedulePublishHandler>[0]
type Told = Awaited<ReturnType<typeof schedulePublishHandler>>

/**
 * Stands before Payload’s own, which refuses nothing: publishers alone schedule and cancel, and nothing is to be withdrawn
 * that is not online, nor will be by then. A refusal is `{ error }`, in the person’s language.
 */
export async function schedulePublish(asked: Asked): Promise<Told> {
  const { req, deleteID } = asked
  const language = languageOf(req)
  if (!hasRole(req, 'publisher')) return { error: adminWords[language].refusals['not-allowed'] }
  if (deleteID) return cancel(req, deleteID)
  if (await withdrawsNothing(asked)) return { error: scheduleWords[language].nothingToWithdraw }
  return schedulePublishHandler(asked)
}

/** Payload’s own goes on to queue a job for no document. */
async function cancel(req: PayloadRequest, id: string | number): Promise<Told> {
  await req.payload.delete({
    collection: 'payload-jobs',
    where: { and: [{ id: { equals: id } }, { taskSlug: { equals: 'schedulePublish' } }] },
    overrideAccess: true,
  })
  return { message: req.t('general:success') }
}

async function withdrawsNothing({ type, doc, date, req }: Asked): Promise<boolean> {
  if (type !== 'unpublish' || !doc) return false
  const online = await req.payload.count({
    collection: doc.relationTo as CollectionSlug,
    where: { and: [{ id: { equals: doc.value } }, { _status: { equals: 'published' } }] },
    overrideAccess: true,
  })
  if (online.totalDocs > 0) return false
  const coming = await req.payload.count({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { completedAt: { exists: false } },
        { waitUntil: { less_than: new Date(date ?? 0).toISOString() } },
        { 'input.doc.relationTo': { equals: doc.relationTo } },
        { 'input.doc.value': { equals: String(doc.value) } },
        { 'input.type': { equals: 'publish' } },
      ],
    },
    overrideAccess: true,
  })
  return coming.totalDocs === 0
}
