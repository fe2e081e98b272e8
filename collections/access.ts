import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'

/** Who may do what, checked on the server at every entry. A collection that names none of these is refused by a test. */
export const nobody: Access & FieldAccess = () => false

export const isStaff = (req: PayloadRequest): boolean => req.user?.collection === 'users'

export const isAdministrator = (req: PayloadRequest): boolean =>
  isStaff(req) && (req.user as { role?: string } | null)?.role === 'administrator'

export const staff: Access & FieldAccess = ({ req }) => isStaff(req)

export const administrators: Access & FieldAccess = ({ req }) => isAdministrator(req)

export const everyone: Access = () => true

/** Staff see every draft; everyone else what is published, and of events only the public ones. */
export const publishedOrStaff: Access = ({ req }) => isStaff(req) || { _status: { equals: 'published' } }

/** A content that bears a later day of publication waits for it. */
const shownToday = (): Where[] => [
  { _status: { equals: 'published' } },
  { publishedAt: { less_than_equal: new Date().toISOString() } },
]

export const publicContentOrStaff: Access = ({ req }) => isStaff(req) || { and: shownToday() }

export const publicEventsOrStaff: Access = ({ req }) =>
  isStaff(req) || { and: [...shownToday(), { visibility: { equals: 'public' } }] }

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
