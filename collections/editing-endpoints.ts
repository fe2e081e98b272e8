import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from './access'
import { colleagueName, heldDocument, holderOf } from './hooks/one-editor'
import { refuse } from './refuse'

/**
 * `GET /api/<kind>/:id/editor`: who holds the document, `{ editor: { id, name } | null }`.
 * `POST /api/<kind>/:id/leave`: the person has left the form; what they held is free.
 */
export function editingEndpoints(collection: string): Omit<Endpoint, 'root'>[] {
  return [
    { path: '/:id/editor', method: 'get', handler: (req) => tell(req, collection) },
    { path: '/:id/leave', method: 'post', handler: (req) => leave(req, collection) },
  ]
}

const uncached = { headers: { 'Cache-Control': 'private, no-store' } }

async function tell(req: PayloadRequest, collection: string): Promise<Response> {
  if (!isStaff(req)) return refuse(req, 401, 'sign-in')
  const id = await holderOf(req, collection, String(req.routeParams?.id))
  return Response.json({ editor: id && { id, name: await colleagueName(req, id) } }, uncached)
}

async function leave(req: PayloadRequest, collection: string): Promise<Response> {
  if (!isStaff(req)) return refuse(req, 401, 'sign-in')
  await req.payload.db.deleteMany({
    collection: 'payload-locked-documents',
    where: {
      and: [
        heldDocument(collection, String(req.routeParams?.id)),
        { 'user.value': { equals: req.user?.id } },
      ],
    },
  })
  return Response.json({}, uncached)
}
