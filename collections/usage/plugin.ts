import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type Endpoint,
  type PayloadRequest,
  type Plugin,
} from 'payload'
import { z } from 'zod'
import { languageOf } from '../../src/language/locale'
import { usageInWords, usageWords } from '../../src/language/words/usage'
import { refreshSite } from '../../src/platform/refresh-site'
import { hasRole, isStaff } from '../access'
import { noteBy } from '../hooks/audit'
import { refuse } from '../refuse'
import { findUsage } from './find-usage'
import { moveLinks } from './move-links'
import { referencesTo } from './references'

/**
 * Nothing that is used is deleted, on any way in: the refusal says by what. Every form says what uses its document, and
 * the form of a term, an organisation or a file moves these links to another.
 *
 * `GET /api/<slug>/:id/usage` → `{ users, canMove }`, null where nothing can point · `POST` the same with `{ to }` → `{ moved, held, kept }`.
 */
export const usage: Plugin = (config) => ({ ...config, collections: config.collections?.map(watched) })

function watched(collection: CollectionConfig): CollectionConfig {
  if (collection.auth || collection.lockDocuments === false) return collection
  const { slug, hooks, endpoints, fields } = collection
  const mayMove = Boolean(collection.custom?.linksMayMove)
  const ours: Omit<Endpoint, 'root'>[] = [
    { path: '/:id/usage', method: 'get', handler: (req) => tell(req, slug, mayMove) },
    ...(mayMove
      ? [{ path: '/:id/usage', method: 'post' as const, handler: (req: PayloadRequest) => move(req, slug) }]
      : []),
  ]
  return {
    ...collection,
    hooks: { ...hooks, beforeDelete: [...(hooks?.beforeDelete ?? []), keepWhatIsUsed] },
    endpoints: [...ours, ...(endpoints || [])],
    fields: [
      ...fields,
      {
        name: 'usedBy',
        type: 'ui',
        admin: { components: { Field: '/src/admin/editing/used-by#UsedBy' } },
      },
    ],
  }
}

const keepWhatIsUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  // Without a person it is the system itself, which takes back what it had half written.
  if (!isStaff(req)) return
  const users = await findUsage(req, collection.slug, String(id))
  if (users.length === 0) return
  const language = languageOf(req)
  throw new APIError(usageWords[language].refused(usageInWords(users, language)), 409, null, true)
}

const uncached = { headers: { 'Cache-Control': 'private, no-store' } }

async function tell(req: PayloadRequest, slug: string, isMovable: boolean): Promise<Response> {
  if (!isStaff(req)) return refuse(req, 401, 'sign-in')
  if (referencesTo(req.payload.config, slug).length === 0) return Response.json(null, uncached)
  const users = await findUsage(req, slug, String(req.routeParams?.id))
  return Response.json({ users, canMove: isMovable && hasRole(req, 'editor') }, uncached)
}

const body = z.object({ to: z.string().min(1) })

async function move(req: PayloadRequest, slug: string): Promise<Response> {
  if (!isStaff(req)) return refuse(req, 401, 'sign-in')
  if (!hasRole(req, 'editor')) return refuse(req, 403, 'not-allowed')
  const given = body.safeParse(await req.json?.().catch(() => null))
  const from = String(req.routeParams?.id)
  if (!given.success || given.data.to === from) return refuse(req, 400, 'bad-request')
  const { totalDocs } = await req.payload.count({
    collection: slug as 'themes',
    where: { id: { in: [from, given.data.to] } },
    overrideAccess: false,
    user: req.user,
  })
  if (totalDocs < 2) return refuse(req, 404, 'unknown')
  const done = await moveLinks({ req, slug, from, to: given.data.to })
  if (done.moved > 0) {
    await noteBy(req, 'links-moved', `${slug}/${from}`, { to: given.data.to, ...done })
    await refreshSite()
  }
  return Response.json(done, uncached)
}
