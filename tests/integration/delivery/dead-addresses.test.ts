import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { suppressionsOf } from '../../../src/audience/store-suppressions'
import { editionStatus } from '../../../src/delivery/edition-status'
import { makeBulletin, makeSubscribers, startEdition } from '../../support/editions'
import { type Conduct, type MailServer, startMailServer } from '../../support/mail-server'
import { type OpenPayload, openPayload } from '../../support/payload'
import { workUntil } from '../../support/worker'

let open: OpenPayload
let bulletin: string
let server: MailServer
let refused: Record<string, Conduct>

beforeAll(async () => {
  open = await openPayload()
})
afterAll(() => open.close())
beforeEach(async () => {
  refused = {}
  bulletin = await makeBulletin(open.payload)
  server = await startMailServer({ conduct: (to) => refused[to] ?? 'accept' })
})
afterEach(() => server.close())

async function send() {
  const edition = await startEdition(open.payload, bulletin)
  const status = async () => editionStatus(open.payload, edition)
  await workUntil(async () => (await status())?.state === 'sent', {
    payload: open.payload,
    smtpUrl: server.url,
  })
  return status()
}
const reasonsOf = (email: string) => suppressionsOf(open.payload, email)
const at = (code: number, text: string, moment: 'rcpt' | 'data' = 'rcpt'): Conduct => ({
  code,
  at: moment,
  text,
})

test('an address that the mail server says does not exist is suppressed, and the next edition leaves it alone', async () => {
  await makeSubscribers(open.payload, bulletin, [
    { email: 'dead@gone.example.org' },
    { email: 'fine@example.org' },
  ])
  refused = { 'dead@gone.example.org': at(550, '5.1.1 User unknown') }

  expect(await send()).toMatchObject({ failed: 1, accepted: 1 })
  expect(await reasonsOf('dead@gone.example.org')).toEqual(['bounce'])
  expect(await reasonsOf('fine@example.org')).toEqual([])

  expect(await send()).toMatchObject({ failed: 0, suppressed: 1, accepted: 1 })
})

test('a refusal for policy, for a full mailbox, for the message or for now suppresses nobody', async () => {
  refused = {
    'policy@one.example.org': at(550, '5.7.1 Client host blocked'),
    'full@two.example.org': at(552, '5.2.2 Mailbox full'),
    'content@three.example.org': at(550, '5.1.1 Message refused', 'data'),
  }
  await makeSubscribers(
    open.payload,
    bulletin,
    Object.keys(refused).map((email) => ({ email })),
  )

  expect(await send()).toMatchObject({ failed: 3 })

  for (const email of Object.keys(refused)) expect(await reasonsOf(email)).toEqual([])
})

test('a server that refuses everyone of its domain does not suppress its whole audience', async () => {
  const emails = Array.from({ length: 8 }, (_, one) => `person${one}@wall.example.org`)
  refused = Object.fromEntries(emails.map((email) => [email, at(550, '5.1.1 User unknown')]))
  await makeSubscribers(
    open.payload,
    bulletin,
    emails.map((email) => ({ email })),
  )

  expect(await send()).toMatchObject({ failed: 8 })

  const reasons = await Promise.all(emails.map(reasonsOf))
  expect(reasons.filter((one) => one.length > 0)).toHaveLength(3)
})
