import { handleEndpoints } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { makeBulletin } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload

beforeAll(async () => {
  open = await openPayload()
})
afterAll(() => open.close())
afterEach(() => vi.useRealTimers())

const ours = () => open.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
const required = ['admin', 'create', 'read', 'readVersions', 'update', 'delete', 'unlock'] as const

test('every collection says who may do what, for each of the seven operations', async () => {
  const { defaultAccess } = await import('../../support/default-access')

  const silent = ours().flatMap(({ slug, access }) =>
    required
      .filter((name) => !access[name] || access[name] === defaultAccess)
      .map((name) => `${slug}.${name}`),
  )

  expect(silent).toEqual([])
})

test('there is one kind of account, and subscribers are not it', () => {
  expect(
    ours()
      .filter(({ auth }) => auth)
      .map(({ slug }) => slug),
  ).toEqual(['users'])
})

test('the configuration keeps the doors that Payload leaves open shut', () => {
  const { csrf, cors, graphQL, telemetry, jobs, admin, auth } = open.payload.config

  expect(csrf).toContain('http://localhost:3999')
  expect(cors).toEqual([])
  expect(graphQL.disable).toBe(true)
  expect(telemetry).toBe(false)
  expect(jobs.access?.run?.({} as never)).toBe(false)
  expect(admin.avatar).toBe('default')
  expect(auth.jwtOrder).toEqual(['cookie'])
})

test('nobody without an account reads what is not published', async () => {
  const { payload } = open
  for (const status of ['draft', 'published'] as const) {
    await payload.create({
      collection: 'research',
      data: { title: `Essai ${status}`, lead: 'Une phrase.', kind: 'study', _status: status },
      draft: status === 'draft',
      overrideAccess: true,
    })
  }

  const { docs } = await payload.find({ collection: 'research', overrideAccess: false })

  expect(docs.map(({ title }) => title)).toEqual(['Essai published'])
})

test('internal events stay internal even when published', async () => {
  const { payload } = open
  const when = { startsAt: '2027-02-10T14:00:00.000Z', endsAt: '2027-02-10T16:00:00.000Z' }
  for (const visibility of ['internal', 'public'] as const) {
    await payload.create({
      collection: 'events',
      data: {
        title: visibility,
        lead: 'Une phrase.',
        kind: 'meeting',
        visibility,
        ...when,
        _status: 'published',
      },
      overrideAccess: true,
    })
  }

  const { docs } = await payload.find({ collection: 'events', overrideAccess: false })

  expect(docs.map(({ title }) => title)).toEqual(['public'])
})

test.each([
  'subscribers',
  'consents',
  'deliveries',
  'digests',
  'notices',
  'suppressions',
  'departures',
  'imports',
  'incidents',
  'access-requests',
  'retention-runs',
  'policy-versions',
  'audit',
  'snapshots',
  'editions',
  'bulletins',
  'users',
] as const)('%s answer nothing to someone who is not signed in', async (collection) => {
  await expect(open.payload.find({ collection, overrideAccess: false })).rejects.toThrow(/autorisé/)
})

test('an editor cannot read the subscribers (P18)', async () => {
  const user = await open.payload.create({
    collection: 'users',
    data: {
      name: 'Rédaction',
      email: 'redaction@example.org',
      password: 'un-mot-de-passe-long',
      role: 'editor',
    },
    overrideAccess: true,
  })

  await expect(
    open.payload.find({
      collection: 'subscribers',
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    }),
  ).rejects.toThrow(/autorisé/)
})

test('a password of fewer than twelve characters is refused', async () => {
  await expect(
    open.payload.create({
      collection: 'users',
      data: { name: 'Court', email: 'court@example.org', password: 'court', role: 'editor' },
      overrideAccess: true,
    }),
  ).rejects.toThrow(/password|mot de passe/i)
})

/** What the admin's own pages do: JSON, from the site's own origin. */
async function post(path: string, body: object, cookie = ''): Promise<Response> {
  const headers = { Cookie: cookie, Origin: 'http://localhost:3999', 'Content-Type': 'application/json' }
  const request = new Request(`http://localhost:3999${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  return handleEndpoints({ config: open.payload.config, request })
}

test.each(['', '?locale=xx'])(
  'what is written over REST without a language of ours (%s) is French',
  async (query) => {
    const { payload } = open
    const account = { email: `rest${query.length}@example.org`, password: 'une-longue-phrase-de-passe' }
    await payload.create({
      collection: 'users',
      data: { ...account, name: 'Rédaction', role: 'editor' },
      overrideAccess: true,
    })
    const signedIn = await post('/api/users/login', account)
    const cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0]

    const response = await post(
      `/api/themes${query}`,
      { name: 'Un thème', slug: `un-theme-${query.length}` },
      cookie,
    )

    expect(response.status).toBe(201)
    const { doc } = (await response.json()) as { doc: { id: string; name: string } }
    const saved = await payload.findByID({
      collection: 'themes',
      id: doc.id,
      locale: 'fr',
      overrideAccess: true,
    })
    expect([doc.name, saved.name]).toEqual(['Un thème', 'Un thème'])
  },
)

test('a content that bears a later day of publication waits for it', async () => {
  const { payload } = open
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  const data = { title: 'Demain', lead: 'Une phrase.', kind: 'study', _status: 'published' } as const
  await payload.create({
    collection: 'research',
    data: { ...data, publishedAt: tomorrow },
    overrideAccess: true,
  })
  const isTomorrow = { title: { equals: 'Demain' } }

  const { docs } = await payload.find({ collection: 'research', where: isTomorrow, overrideAccess: false })

  expect(docs).toEqual([])
  expect((await payload.count({ collection: 'research', where: isTomorrow })).totalDocs).toBe(1)
})

test('nothing is published in English alone', async () => {
  const english = open.payload.create({
    collection: 'research',
    data: { title: 'English only', lead: 'A sentence.', kind: 'study', _status: 'published' },
    locale: 'en',
    overrideAccess: true,
  })

  await expect(english).rejects.toMatchObject({ data: { errors: [{ path: 'title' }, { path: 'lead' }] } })
})

test('a bulletin that someone follows is not deleted', async () => {
  const { payload } = open
  const bulletin = await makeBulletin(payload)
  await payload.create({
    collection: 'subscribers',
    data: {
      email: 'abonnee@example.org',
      locale: 'fr',
      state: 'confirmed',
      frequency: 'each',
      source: 'form',
      bulletins: [bulletin],
    },
    overrideAccess: true,
  })

  await expect(
    payload.delete({ collection: 'bulletins', id: bulletin, overrideAccess: true }),
  ).rejects.toMatchObject({ status: 409 })
})

test('ten wrong passwords from one place are enough; right ones cost nothing', async () => {
  const account = { email: 'connexion@example.org', password: 'une-longue-phrase-de-passe' }
  await open.payload.create({
    collection: 'users',
    data: { ...account, name: 'Connexion', role: 'editor' },
    overrideAccess: true,
  })
  const signIn = async (email: string, password: string) =>
    (await post('/api/users/login', { email, password })).status
  const wrong = (tries: number) => signIn(`inconnu${tries}@example.org`, 'non')
  for (let tries = 0; tries < 12; tries++) expect(await signIn(account.email, account.password)).toBe(200)

  // Quarters of an hour are the clock's own, and the next one counts anew: none begins meanwhile.
  vi.useFakeTimers({ toFake: ['Date'] })
  const ten = await Promise.all(Array.from({ length: 10 }, (_, tries) => wrong(tries)))
  const eleventh = await wrong(10)

  expect([...ten, eleventh]).toEqual([...Array<number>(10).fill(401), 429])
})
