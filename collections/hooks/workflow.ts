import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { isAtLeast, type Role, type Stage } from '../../src/knowledge/workflow'
import { languageOf } from '../../src/language/locale'
import { isStaff } from '../access'
import { log } from './activity'

const refusals = {
  publish: {
    fr: 'Seules les personnes qui publient peuvent mettre un contenu en ligne ou l’en retirer. Soumettez-le à la révision.',
    en: 'Only publishers can put a content online or take it off. Submit it for review.',
  },
  inReview: {
    fr: 'Ce contenu est en révision ou approuvé : reprenez-le en rédaction avant de le modifier.',
    en: 'This content is in review or approved: take it back before changing it.',
  },
  archived: {
    fr: 'Ce contenu est archivé : rouvrez-le avant de le modifier.',
    en: 'This content is archived: reopen it before changing it.',
  },
}

/** Whether a save goes to a draft version alone, which no reader sees. Payload tells it here, and not to later hooks. */
export const rememberDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return
  const { draft, autosave } = args as { draft?: boolean; autosave?: boolean }
  req.context.isDraftSave = Boolean(draft || autosave)
  req.context.isAutosave = Boolean(autosave)
}

/**
 * Keeps each role to its powers on every way in: form, REST, bulk, duplicate, restored version, scheduled publication.
 * What has no user is the system itself: the command line and the sample content.
 */
export const guardWorkflow: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (context.workflow) return data
  if (!isStaff(req)) return data._status === 'published' ? { ...data, stage: 'approved' } : data
  const role = (req.user as { role?: Role } | null)?.role ?? 'author'
  const isPublisher = isAtLeast(role, 'publisher')
  const wasShown = !context.isDraftSave && (await isShown(req, collection.slug, originalDoc?.id))
  const willShow = !context.isDraftSave && data._status === 'published'
  if (!isPublisher && (wasShown || willShow)) throw refusal(req, 'publish')

  const stage: Stage = originalDoc?.stage ?? 'draft'
  const isNew = operation === 'create'
  if (!isNew && !willShow && stage === 'archived') throw refusal(req, 'archived')
  const isUnderWay = stage === 'in-review' || (stage === 'approved' && originalDoc?._status !== 'published')
  if (!isNew && role === 'author' && isUnderWay) throw refusal(req, 'inReview')

  return {
    ...data,
    stage: willShow ? 'approved' : isNew || originalDoc?._status === 'published' ? 'draft' : stage,
    createdBy: isNew ? req.user?.id : (originalDoc?.createdBy ?? null),
    ...(req.payloadAPI === 'REST' ? { editedBy: req.user?.id } : {}),
  }
}

/** Writes down what a save did to what readers see. */
export const logPublication: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (!isStaff(req) || context.workflow) return
  const entry = { req, collection: collection.slug, doc }
  if (operation === 'create') await log({ ...entry, action: 'created' })
  if (context.isDraftSave) return
  if (doc._status === 'published') await log({ ...entry, action: 'published' })
  else if (previousDoc?._status === 'published') await log({ ...entry, action: 'unpublished' })
}

async function isShown(req: PayloadRequest, collection: string, id: unknown): Promise<boolean> {
  if (!id) return false
  const { totalDocs } = await req.payload.count({
    collection: collection as 'fact-sheets',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    overrideAccess: true,
  })
  return totalDocs > 0
}

function refusal(req: PayloadRequest, why: keyof typeof refusals): APIError {
  return new APIError(refusals[why][languageOf(req)], 403, null, true)
}
