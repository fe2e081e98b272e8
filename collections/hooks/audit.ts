import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import type { AuditAction } from '../../src/register/audit-record'
import { note } from '../../src/register/store-audit'

/** Who asks: their address, or `cli` where there is no account, on the machine itself. */
export const actorOf = ({ user }: Pick<PayloadRequest, 'user'>): string =>
  user && 'email' in user && typeof user.email === 'string' ? user.email : 'cli'

/** For a collection that holds settings, such as bulletins. */
export const noteSettings: CollectionAfterChangeHook = ({ req, collection, doc, previousDoc }) =>
  noteChange(req, `${collection.slug}/${doc.id}`, doc, previousDoc)

export const noteRemovedSettings: CollectionAfterDeleteHook = ({ req, collection, doc }) =>
  noteBy(req, 'settings-removed', `${collection.slug}/${doc.id}`, { name: doc.slug ?? doc.name })

export const noteGlobal: GlobalAfterChangeHook = ({ req, global, doc, previousDoc }) =>
  noteChange(req, global.slug, doc, previousDoc)

async function noteChange(req: PayloadRequest, subject: string, doc: Row, previous: Row): Promise<void> {
  const changed = namesChanged(doc, previous)
  if (changed.length > 0) await noteBy(req, 'settings-changed', subject, { changed })
}

/** A line of the audit log in the name of who asks. */
export const noteBy = (
  req: PayloadRequest,
  action: AuditAction,
  subject?: string,
  details?: object,
): Promise<void> =>
  note(req.payload, { action, actor: actorOf(req), ...(subject && { subject }), ...(details && { details }) })

type Row = Record<string, unknown> | undefined

const silent = ['id', 'createdAt', 'updatedAt', 'sessions', 'password', 'globalType']

/** Which fields differ: names alone, since what they hold may be about people. */
export function namesChanged(doc: Row, previous: Row): string[] {
  return Object.keys(doc ?? {}).filter(
    (name) => !silent.includes(name) && JSON.stringify(doc?.[name]) !== JSON.stringify(previous?.[name]),
  )
}
