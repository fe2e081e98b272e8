import { handleEndpoints, type Payload } from 'payload'

const origin = 'http://localhost:3999'

type Asked = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  body?: object
  cookie?: string
  /** The network it comes from: so many sign-ins are taken from each. */
  caller?: string
}

/** A REST request as the admin makes it, from the site's own origin, through every check of the real entry. */
export async function rest(
  payload: Payload,
  path: string,
  { method = 'GET', body, cookie = '', caller }: Asked = {},
): Promise<{ status: number; json: Answer }> {
  const request = new Request(`${origin}/api${path}`, {
    method,
    headers: {
      Cookie: cookie,
      Origin: origin,
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...(caller ? { 'X-Forwarded-For': caller } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const response = await handleEndpoints({ config: payload.config, request })
  return { status: response.status, json: (await response.json()) as Answer }
}

// biome-ignore lint/suspicious/noExplicitAny: whatever the server answers
type Answer = any

const password = 'une-longue-phrase-de-passe'
let count = 0

/** A member of staff who has signed in: the cookie, and the id. */
export async function signedIn(payload: Payload, role: string): Promise<{ cookie: string; id: string }> {
  const email = `${role}-${++count}@example.org`
  const { id } = await payload.create({
    collection: 'users',
    data: { email, password, name: role, role: role as 'author' },
    overrideAccess: true,
  })
  const request = new Request(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const response = await handleEndpoints({ config: payload.config, request })
  return { cookie: response.headers.get('Set-Cookie')?.split(';')[0] ?? '', id: String(id) }
}
