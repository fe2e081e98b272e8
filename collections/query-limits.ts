import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { isStaff } from './access'

const most = 100

type Query = { limit?: unknown; pagination?: boolean; trash?: boolean }

/** Over REST nobody asks for everything at once: `limit=0` and `pagination=false` would answer with every row. */
export const limitQueries: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI !== 'REST') return args
  const query = args as Query
  if (query.pagination === false && !isStaff(req)) throw new APIError('pagination=false is not allowed', 400)
  const asked = Number(query.limit ?? 10)
  const limit = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, most) : most
  return { ...args, limit, trash: isStaff(req) && query.trash }
}
