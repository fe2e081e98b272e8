import {
  APIError,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload'
import { editingWords } from '../../src/language/words/editing'
import { isStaff } from '../access'

/** How long after the last keystroke a document still belongs to the person who typed it, in seconds. */
export const holdSeconds = 300

type Args = { id?: string; data?: { updatedAt?: unknown } }

/**
 * Refuses what would erase a colleague’s work: 423 while somebody else holds the document, 409 when somebody else has
 * saved it since the form was read. The form sends back the `updatedAt` it was given; a request that sends none is
 * taken at its word.
 */
export const keepOthersWork: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { id, data } = args as Args
  if ((operation !== 'update' && operation !== 'delete') || !id || !isStaff(req) || req.payloadAPI !== 'REST')
    return
  const holder = await holderOf(req, collection.slug, id)
  if (holder && holder !== req.user?.id) throw await refusal(req, 423, 'locked', holder)
  req.context.holdsDocument = holder !== null
  if (typeof data?.updatedAt !== 'string') return
  const latest = await req.payload.findByID({
    collection: collection.slug as 'fact-sheets',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    showHiddenFields: true,
    trash: true,
    select: { updatedAt: true, editedBy: true },
  })
  const author = latest?.editedBy ? String(latest.editedBy) : null
  if (latest && author && author !== req.user?.id && latest.updatedAt > data.updatedAt) {
    throw await refusal(req, 409, 'stale', author)
  }
}

/** Payload frees a document at each save: autosave would leave it to anybody between two keystrokes. */
export const keepHold: CollectionAfterOperationHook = async ({ args, collection, req, result }) => {
  const { id } = args as Args
  if (!id || !req.context.holdsDocument || (await holderOf(req, collection.slug, id))) return result
  await req.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: collection.slug, value: id },
      user: { relationTo: 'users', value: req.user?.id },
    },
    returning: false,
  })
  return result
}

/** The person who holds a document now, by the lock that Payload’s form writes; null when it is free. */
export async function holderOf(req: PayloadRequest, collection: string, id: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    where: {
      and: [
        heldDocument(collection, id),
        { updatedAt: { greater_than: new Date(Date.now() - holdSeconds * 1000).toISOString() } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ? String(docs[0].user.value) : null
}

export const heldDocument = (collection: string, id: string): Where => ({
  and: [{ 'document.relationTo': { equals: collection } }, { 'document.value': { equals: id } }],
})

/** How a colleague is named to another; staff do not read each other’s accounts. */
export async function colleagueName(req: PayloadRequest, id: string): Promise<string> {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    select: { name: true },
  })
  return user?.name || editingWords[req.i18n.language === 'en' ? 'en' : 'fr'].someone
}

async function refusal(
  req: PayloadRequest,
  status: 409 | 423,
  why: 'locked' | 'stale',
  person: string,
): Promise<APIError> {
  const say = editingWords[req.i18n.language === 'en' ? 'en' : 'fr'][why]
  return new APIError(say(await colleagueName(req, person)), status, null, true)
}
