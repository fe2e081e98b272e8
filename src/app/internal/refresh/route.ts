import { revalidatePath } from 'next/cache'
import { isRefreshRequest } from '../../../platform/refresh-site'
import { expireLibrary } from '../../library'

/** Relations show on both ends, lists and feeds everywhere: everything is made anew, page by page, as it is asked for. */
export async function POST(request: Request): Promise<Response> {
  if (!isRefreshRequest(request.headers, new Date())) return new Response(null, { status: 404 })
  expireLibrary()
  revalidatePath('/', 'layout')
  return new Response(null, { status: 204 })
}
