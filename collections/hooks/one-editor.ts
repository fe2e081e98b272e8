import {
  APIError,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload'
import { languageOf } from '../../src/language/locale'
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
  if (holder) req.context.heldAt = Date.now()
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
  const { heldAt } = req.context as { heldAt?: number }
  if (!id || heldAt === undefined || (await holderOf(req, collection.slug, id))) return result
  const holder = await holderSince(req, collection.slug, id, heldAt)
  if (holder) await hold(req, collection.slug, id, holder)
  return result
}

/** In a change of many at once, Payload names in English, by its number, each document that somebody holds. */
export const tellHeld: CollectionAfterOperationHook = ({ req, result }) => {
  const { errors = [] } = (result ?? {}) as { errors?: { message: string }[] }
  for (const error of errors) {
    if (error.message.includes('is currently locked')) error.message = wordsOf(req).heldAmong
  }
  return result
}

/** Gives a document to this person, whoever holds it; a save of the former holder that is under way does not take it back. */
export async function takeOver(req: PayloadRequest, collection: string, id: string): Promise<void> {
  const holder = String(req.user?.id)
  await remember(req, collection, id, 'took')
  await req.payload.db.deleteMany({
    collection: 'payload-locked-documents',
    where: heldDocument(collection, id),
  })
  await hold(req, collection, id, holder)
}

/** Frees what this person holds, and only that; a save of theirs that is under way does not hold it again. */
export async function letGo(req: PayloadRequest, collection: string, id: string): Promise<void> {
  const holder = await holderOf(req, collection, id)
  if (holder && holder !== req.user?.id) return
  await remember(req, collection, id, 'left')
  await req.payload.db.deleteMany({
    collection: 'payload-locked-documents',
    where: { and: [heldDocument(collection, id), { 'user.value': { equals: req.user?.id } }] },
  })
}

/** What a person did with a document; kept apart from the lock, of which Payload has no record during a save. */
type Move = { what: 'took' | 'left'; who: string; at: number }

const moveKey = (collection: string, id: string) => `holder/${collection}/${id}`

const remember = (req: PayloadRequest, collection: string, id: string, what: Move['what']) =>
  req.payload.kv.set(moveKey(collection, id), {
    what,
    who: String(req.user?.id),
    at: Date.now(),
  } satisfies Move)

/** Who holds the document that this person held at that time and has just saved. */
async function holderSince(
  req: PayloadRequest,
  collection: string,
  id: string,
  heldAt: number,
): Promise<string | null> {
  const me = String(req.user?.id)
  const move = await req.payload.kv.get<Move>(moveKey(collection, id))
  if (!move || move.at < heldAt) return me
  if (move.what === 'took') return move.who
  return move.who === me ? null : me
}

const hold = (req: PayloadRequest, collection: string, id: string, holder: string) =>
  req.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: collection, value: id },
      user: { relationTo: 'users', value: holder },
    },
    returning: false,
  })

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

const heldDocument = (collection: string, id: string): Where => ({
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
  return user?.name || wordsOf(req).someone
}

async function refusal(
  req: PayloadRequest,
  status: 409 | 423,
  why: 'locked' | 'stale',
  person: string,
): Promise<APIError> {
  return new APIError(wordsOf(req)[why](await colleagueName(req, person)), status, null, true)
}

const wordsOf = (req: PayloadRequest) => editingWords[languageOf(req)]
