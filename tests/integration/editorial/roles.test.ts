import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload

beforeAll(async () => {
  open = await openPayload()
})
afterAll(() => open.close())

const operations = ['create', 'read', 'update', 'trash', 'delete', 'readVersions', 'admin', 'unlock'] as const
const people = ['nobody', 'author', 'editor', 'publisher', 'administrator'] as const

/** One letter for each operation: what is allowed (capital), for some documents (small), or refused (dot). */
async function powers(slug: string, who: (typeof people)[number]): Promise<string> {
  const { config } = open.payload.collections[slug as 'users']
  const user = who === 'nobody' ? null : { id: 'me', collection: 'users', role: who }
  const req = {
    user,
    payload: open.payload,
    context: {},
    headers: new Headers(),
  } as unknown as PayloadRequest
  const letters = await Promise.all(
    operations.map(async (operation) => {
      const access = config.access[operation === 'trash' ? 'delete' : operation]
      const data = operation === 'trash' ? { deletedAt: 'now' } : {}
      const answer = await access?.({ req, data, id: 'other' } as never)
      const letter = operation === 'readVersions' ? 'v' : (operation[0] ?? '')
      if (!answer) return '.'
      return answer === true ? letter.toUpperCase() : letter
    }),
  )
  return letters.join('')
}

test('each role has its powers over each collection, and no other (P18)', async () => {
  const matrix: Record<string, string> = {}
  for (const { slug } of open.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))) {
    matrix[slug] = (await Promise.all(people.map((who) => powers(slug, who)))).join(' ')
  }

  expect(matrix).toMatchInlineSnapshot(`
    {
      "access-requests": "........ ........ ........ ........ CRU...A.",
      "activities": "........ .R....A. .R....A. .R....A. .R....A.",
      "audiences": ".R...... .R....A. CRU...A. CRU...A. CRUTD.A.",
      "audit": "........ ........ ........ ........ .R....A.",
      "axes": ".R...... .R....A. CRU...A. CRU...A. CRUTD.A.",
      "bulletins": "........ .R....A. .R....A. CRU...A. CRUTD.A.",
      "consents": "........ ........ ........ ........ .R....A.",
      "deliveries": "........ ........ ........ ........ .R....A.",
      "departures": "........ ........ ........ ........ .R....A.",
      "digests": "........ ........ ........ ........ .R....A.",
      "editions": "........ .R....A. CRUtd.A. CRUtd.A. CRUtd.A.",
      "event-series": ".R...... .R....A. CRU...A. CRU...A. CRUTD.A.",
      "events": ".r...... CRut.VA. CRUt.VA. CRUT.VA. CRUTDVA.",
      "fact-sheets": ".r...... CRut.VA. CRUt.VA. CRUT.VA. CRUTDVA.",
      "factors": ".R...... .R....A. CRU...A. CRU...A. CRUTD.A.",
      "imports": "........ ........ ........ ........ .R....A.",
      "incidents": "........ ........ ........ ........ CRUTD.A.",
      "initiatives": ".r...... CRut.VA. CRUt.VA. CRUT.VA. CRUTDVA.",
      "key-messages": ".r...... CRut.VA. CRUt.VA. CRUT.VA. CRUTDVA.",
      "life-phases": ".R...... .R....A. CRU...A. CRU...A. CRUTD.A.",
      "limits": "........ ........ ........ ........ ........",
      "links": "........ .R....A. .R....A. .R....A. .R....A.",
      "media": ".r...... CRU...A. CRU...A. CRU...A. CRUTD.A.",
      "notices": "........ ........ ........ ........ .R....A.",
      "organisations": ".R...... .R....A. CRU...A. CRU...A. CRUTD.A.",
      "pages": ".r...... CRut.VA. CRUt.VA. CRUT.VA. CRUTDVA.",
      "policy-versions": "........ ........ ........ ........ .R....A.",
      "research": ".r...... CRut.VA. CRUt.VA. CRUT.VA. CRUTDVA.",
      "retention-runs": "........ ........ ........ ........ .R....A.",
      "sections": ".r...... CRut.VA. CRUt.VA. CRUT.VA. CRUTDVA.",
      "segments": "........ ........ ........ CRU...A. CRUTD.A.",
      "snapshots": "........ .R....A. .R....A. .R....A. .R....A.",
      "subscribers": "........ ........ ........ ........ .R....A.",
      "suppressions": "........ ........ ........ ........ CR....A.",
      "territories": ".R...... .R....A. CRU...A. CRU...A. CRUTD.A.",
      "themes": ".R...... .R....A. CRU...A. CRU...A. CRUTD.A.",
      "transitions": ".R...... .R....A. CRU...A. CRU...A. CRUTD.A.",
      "users": "........ .r....A. .r....A. .r....A. CRUTD.AU",
    }
  `)
})
