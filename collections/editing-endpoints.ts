import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from './access'
import { colleagueName, holderOf, letGo, takeOver } from './hooks/one-editor'
import { refuse } from './refuse'

/**
 * `GET /api/<kind>/:id/editor`: who holds the document, `{ editor: { id, name } | null }`.
 * `POST /api/<kind>/:id/take-over`: the document is this person’s from now on; 403 to who may not write it.
 * `POST /api/<kind>/:id/leave`: the person has left the form; what they held is free.
 */
export function editingEndpoints(collection: string): Omit<Endpoint, 'root'>[] {
  return [
    { path: '/:id/editor', method: 'get', handler: (req) => tell(req, collection) },
    { path: '/:id/take-over', method: 'post', handler: (req) => take(req, collection) },
    { path: '/:id/leave', method: 'post', handler: (req) => leave(req, collection) },
  ]
}

const uncached = { headers: { 'Cache-Control': 'private, no-store' } }

async function tell(req: PayloadRequest, collection: string): Promise<Response> {
  if (!isStaff(req)) return refuse(req, 401, 'sign-in')
  const id = await holderOf(req, collection, String(req.routeParams?.id))
  return Response.json({ editor: id && { id, name: await colleagueName(req, id) } }, uncached)
}

async function take(req: PayloadRequest, collection: string): Promise<Response> {
  if (!isStaff(req)) return refuse(req, 401, 'sign-in')
  const id = String(req.routeParams?.id)
  if (!(await mayWrite(req, collection, id))) return refuse(req, 403, 'not-allowed')
  await takeOver(req, collection, id)
  return Response.json({}, uncached)
}

async function leave(req: PayloadRequest, collection: string): Promise<Response> {
  if (!isStaff(req)) return refuse(req, 401, 'sign-in')
  await letGo(req, collection, String(req.routeParams?.id))
  return Response.json({}, uncached)
}

async function mayWrite(req: PayloadRequest, collection: string, id: string): Promise<boolean> {
  const may = await req.payload.collections[collection as 'fact-sheets'].config.access.update({ req, id })
  if (typeof may === 'boolean') return may
  const { totalDocs } = await req.payload.count({
    collection: collection as 'fact-sheets',
    where: { and: [{ id: { equals: id } }, may] },
    overrideAccess: true,
  })
  return totalDocs > 0
}
