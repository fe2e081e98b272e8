import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Act, acts, actsFor, isAct, type Role, type Stage } from '../src/knowledge/workflow'
import { isStaff } from './access'
import { log } from './hooks/activity'
import { refuse } from './refuse'

const body = z.object({ act: z.string(), comment: z.string().trim().max(2000).optional() })

/**
 * `GET /api/<kind>/:id/workflow`: where the content is, what the person may do next, and what was done.
 * `POST` with `{ act, comment? }`: does it. The stage changes here and nowhere else.
 */
export function workflowEndpoints(collection: string): Omit<Endpoint, 'root'>[] {
  return [
    { path: '/:id/workflow', method: 'get', handler: (req) => answer(req, collection) },
    { path: '/:id/workflow', method: 'post', handler: (req) => perform(req, collection) },
  ]
}

type Doc = {
  id: string
  title?: string | null
  text?: string | null
  stage?: Stage | null
  createdBy?: string | { id: string } | null
  _status?: 'draft' | 'published' | null
}

async function perform(req: PayloadRequest, collection: string): Promise<Response> {
  const doc = await find(req, collection)
  if (doc instanceof Response) return doc
  const given = body.safeParse(await req.json?.().catch(() => null))
  if (!given.success || !isAct(given.data.act)) return refuse(req, 400, 'bad-request')
  const { act, comment } = { ...given.data, act: given.data.act as Act }
  if (!nextFor(req, doc).includes(act)) return refuse(req, 409, 'not-now')
  if (act === 'return' && !comment) return refuse(req, 400, 'comment-missing')

  await req.payload.update({
    collection: collection as 'fact-sheets',
    id: doc.id,
    data: { stage: acts[act].to, ...(act === 'archive' ? { _status: 'draft' } : {}) },
    // Archiving takes the content off the site; every other act changes what only staff see.
    draft: act !== 'archive',
    overrideAccess: true,
    context: { workflow: true },
    user: req.user,
  })
  await log({ req, collection, doc, action: acts[act].logged, ...(comment ? { comment } : {}) })
  return answer(req, collection)
}

async function answer(req: PayloadRequest, collection: string): Promise<Response> {
  const doc = await find(req, collection)
  if (doc instanceof Response) return doc
  const { docs } = await req.payload.find({
    collection: 'activities',
    where: {
      and: [{ 'document.value': { equals: doc.id } }, { 'document.relationTo': { equals: collection } }],
    },
    sort: '-createdAt',
    limit: 30,
    depth: 1,
    overrideAccess: true,
  })
  const history = docs.map(({ action, comment, createdAt, by }) => ({
    action,
    comment: comment ?? null,
    at: createdAt,
    by: typeof by === 'object' ? (by?.name ?? null) : null,
  }))
  const stage = doc.stage ?? 'draft'
  return Response.json(
    { stage, isPublished: doc._status === 'published', acts: nextFor(req, doc), history },
    { headers: { 'Cache-Control': 'private, no-store' } },
  )
}

async function find(req: PayloadRequest, collection: string): Promise<Doc | Response> {
  if (!req.user) return refuse(req, 401, 'sign-in')
  if (!isStaff(req)) return refuse(req, 403, 'not-allowed')
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { equals: req.routeParams?.id } },
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  return (docs[0] as Doc | undefined) ?? refuse(req, 404, 'unknown')
}

function nextFor(req: PayloadRequest, doc: Doc): Act[] {
  const owner = typeof doc.createdBy === 'object' ? doc.createdBy?.id : doc.createdBy
  const role = (req.user as { role?: Role } | null)?.role ?? 'author'
  return actsFor({ role, stage: doc.stage ?? 'draft', isOwn: owner === req.user?.id })
}
