import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { isAtLeast, type Role } from '../src/knowledge/workflow'

/** Who may do what, checked on the server at every entry. A collection that names none of these is refused by a test. */
export const nobody: Access & FieldAccess = () => false

export const isStaff = (req: PayloadRequest): boolean => req.user?.collection === 'users'

export const isAdministrator = (req: PayloadRequest): boolean =>
  isStaff(req) && (req.user as { role?: string } | null)?.role === 'administrator'

export const hasRole = (req: PayloadRequest, least: Role): boolean =>
  isStaff(req) && isAtLeast((req.user as { role?: string } | null)?.role, least)

/** Those of this role, and of every role above it. */
export const editors: Access & FieldAccess = ({ req }) => hasRole(req, 'editor')
export const publishers: Access & FieldAccess = ({ req }) => hasRole(req, 'publisher')

export const staff: Access & FieldAccess = ({ req }) => isStaff(req)

export const administrators: Access & FieldAccess = ({ req }) => isAdministrator(req)

export const everyone: Access = () => true

/** Staff see every draft; everyone else what is published, and of events only the public ones. */
export const publishedOrStaff: Access = ({ req }) => isStaff(req) || { _status: { equals: 'published' } }

/**
 * A content that bears a later day of publication waits for it. In English, REST answers a visitor what the English site
 * shows; the site itself also reads the others, to offer the French page.
 */
const shownToday = (req: PayloadRequest): Where[] => [
  { _status: { equals: 'published' } },
  { publishedAt: { less_than_equal: new Date().toISOString() } },
  ...(req.payloadAPI === 'REST' && req.locale === 'en' ? [{ englishReady: { equals: true } }] : []),
]

export const publicContentOrStaff: Access = ({ req }) => isStaff(req) || { and: shownToday(req) }

export const publicEventsOrStaff: Access = ({ req }) =>
  isStaff(req) || { and: [...shownToday(req), { visibility: { equals: 'public' } }] }

/** What only the system writes, and staff read. */
export const readOnlyForStaff = {
  read: staff,
  create: nobody,
  update: nobody,
  delete: nobody,
  admin: ({ req }: { req: PayloadRequest }) => isStaff(req),
  unlock: nobody,
  readVersions: nobody,
}

/** What administrators alone may see: it holds people's addresses. */
export const readOnlyForAdministrators = {
  ...readOnlyForStaff,
  read: administrators,
  admin: ({ req }: { req: PayloadRequest }) => isAdministrator(req),
}

/** Saving what readers see is for publishers; Payload asks the same question before it offers its button. */
const isKeptFrom = (req: PayloadRequest, data: { _status?: unknown } | undefined): boolean =>
  data?._status === 'published' && !hasRole(req, 'publisher')

export const writers: Access = ({ req, data }) => isStaff(req) && !isKeptFrom(req, data)

/** Authors write their own contents; editors and those above, everyone's. What stage allows it is in hooks/workflow.ts. */
export const ownContentOrEditors: Access = ({ req, data }) => {
  if (isKeptFrom(req, data)) return false
  return hasRole(req, 'editor') || (isStaff(req) && { createdBy: { equals: req.user?.id } })
}

/**
 * The trash takes what was never shown: an author's own, anything for an editor. What readers see goes there with a
 * publisher's hand, and only administrators empty it.
 */
export const trash: Access = ({ req, data }) => {
  if (!data?.deletedAt) return isAdministrator(req)
  if (hasRole(req, 'publisher')) return true
  const isUnseen: Where = { _status: { not_equals: 'published' } }
  if (hasRole(req, 'editor')) return isUnseen
  return isStaff(req) && { and: [isUnseen, { createdBy: { equals: req.user?.id } }] }
}
