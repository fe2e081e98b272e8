import { afterAll, beforeAll, expect, test } from 'vitest'
import { leastMs } from '../../../collections/hooks/sign-in'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'

let open: OpenPayload
let known: string
let callers = 0

beforeAll(async () => {
  open = await openPayload()
  const { id } = await signedIn(open.payload, 'author')
  known = (await open.payload.findByID({ collection: 'users', id, overrideAccess: true })).email
})
afterAll(() => open.close())

/** Each from another network: how many one of them may try is looked at elsewhere. */
async function asked(path: string, body: object) {
  const start = performance.now()
  const answer = await rest(open.payload, path, { method: 'POST', body, caller: `192.0.2.${++callers}` })
  return { ...answer, ms: performance.now() - start }
}

test('an unknown address, a wrong password and a locked account are refused in the same words, and none sooner', async () => {
  const password = 'pas-le-bon-mot-de-passe'
  const unknown = await asked('/users/login', { email: 'personne@example.org', password })
  const wrong = await Promise.all(
    Array.from({ length: 5 }, () => asked('/users/login', { email: known, password })),
  )
  const locked = await asked('/users/login', { email: known, password })

  for (const { status, json, ms } of [unknown, ...wrong, locked]) {
    expect({ status, json }).toEqual({
      status: 401,
      json: {
        errors: [
          {
            message: 'Adresse ou mot de passe inexact. Après cinq essais, un compte reste fermé dix minutes.',
          },
        ],
      },
    })
    // A timer may go off a millisecond before its time.
    expect(ms).toBeGreaterThan(leastMs - 5)
  }
})

test('a new password is asked for in the same words, and none sooner, whether there is an account or not', async () => {
  const forKnown = await asked('/users/forgot-password', { email: known })
  const forUnknown = await asked('/users/forgot-password', { email: 'personne@example.org' })

  expect(forKnown.status).toBe(200)
  expect([forUnknown.status, forUnknown.json]).toEqual([forKnown.status, forKnown.json])
  for (const { ms } of [forKnown, forUnknown]) expect(ms).toBeGreaterThan(leastMs - 5)
})
