import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSending } from '../../../src/delivery/start-sending'
import { makeBulletin, makeDraft } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'
import { siteSettings } from '../../support/site-settings'

let open: OpenPayload
let administrator: string
let publisher: string

beforeAll(async () => {
  open = await openPayload()
  administrator = (await signedIn(open.payload, 'administrator')).cookie
  publisher = (await signedIn(open.payload, 'publisher')).cookie
})
afterAll(() => open.close())

const allow = (senderDomains: string[], cookie = administrator) =>
  rest(open.payload, '/globals/site?locale=fr', {
    method: 'POST',
    cookie,
    body: { ...siteSettings, senderDomains },
  })

test('only administrators say which domains bulletins are sent from, and visitors do not read them', async () => {
  expect((await allow(['example.org'], publisher)).status).toBe(403)
  expect((await allow(['https://example.org/'])).status).toBe(400)
  expect((await allow([' @Example.ORG ', 'example.org'])).json.result.senderDomains).toEqual(['example.org'])
  expect((await rest(open.payload, '/globals/site')).json).not.toHaveProperty('senderDomains')
})

test('a sender of another domain is refused in words, when a bulletin is saved and before it is sent (C14)', async () => {
  await allow([])
  const bulletin = await makeBulletin(open.payload, { senderEmail: 'instance@boite.example.net' })
  const edition = await makeDraft(open.payload, bulletin)
  await allow(['example.org'])
  const save = (senderEmail: string) =>
    rest(open.payload, `/bulletins/${bulletin}?locale=fr`, {
      method: 'PATCH',
      cookie: publisher,
      body: { senderEmail },
    })

  const refused = await save('instance@boite.example.net')
  const sending = await startSending({ payload: open.payload, clock: () => new Date() }, edition)

  expect(refused.status).toBe(400)
  expect(JSON.stringify(refused.json)).toContain('n’est pas d’un domaine permis (example.org)')
  expect(sending).toMatchObject({ outcome: 'not-ready' })
  expect('problems' in sending && sending.problems.map(({ code }) => code)).toContain('sender-elsewhere')
  expect((await save('pas une adresse')).status).toBe(400)
  expect((await save('bulletin@example.org')).status).toBe(200)
  const after = await startSending({ payload: open.payload, clock: () => new Date() }, edition)
  expect('problems' in after ? after.problems.map(({ code }) => code) : []).not.toContain('sender-elsewhere')
})
