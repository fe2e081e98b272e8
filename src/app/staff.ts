import 'server-only'
import { headers } from 'next/headers'
import type { TypedUser } from 'payload'
import { payload } from './payload'

/** The member of staff who asks, as Payload knows them by their session; `null` for everyone else. */
export async function staffHere(): Promise<TypedUser | null> {
  const { user } = await (await payload()).auth({ headers: await headers() })
  return user?.collection === 'users' ? user : null
}
