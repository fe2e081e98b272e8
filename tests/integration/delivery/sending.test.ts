import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { asRecord } from '../../../src/audience/consent'
import { suppressionHash } from '../../../src/audience/suppression'
import { deliveriesOf, editionStatus } from '../../../src/delivery/edition-status'
import type { SendingStatus } from '../../../src/delivery/sending'
import { standingOf } from '../../../src/delivery/store-recipients'
import { isMongo, mongoCollection, runSql } from '../../../src/platform/store-raw'
import { appendConsents } from '../../../src/register/store-consents'
import { makeBulletin, makeSubscribers, startEdition } from '../../support/editions'
import { freePort } from '../../support/free-port'
import { type Conduct, type MailServer, startMailServer } from '../../support/mail-server'
import { type OpenPayload, openPayload } from '../../support/payload'
import { until } from '../../support/until'
import { startWorker, workUntil } from '../../support/worker'

let open: OpenPayload
let bulletin: string
let server: MailServer
let conduct: (to: string) => Conduct
let now: Date
const clock = () => now

beforeAll(async () => {
  open = await openPayload()
})
afterAll(() => open.close())

beforeEach(async () => {
  now = new Date()
  conduct = () => 'accept'
  bulletin = await makeBulletin(open.payload)
  server = await startMailServer({ conduct: (to) => conduct(to) })
})
afterEach(() => server.close())

const status = async (edition: string): Promise<SendingStatus> => {
  const found = await editionStatus(open.payload, edition)
  if (!found) throw new Error('no such edition')
  return found
}
const is = (edition: string, state: keyof SendingStatus, value: unknown) => async () =>
  (await status(edition))[state] === value
const work = (isDone: () => Promise<boolean>) =>
  workUntil(isDone, { payload: open.payload, clock, smtpUrl: server.url })
const linesOf = async (edition: string) => (await deliveriesOf(open.payload, edition)).lines

test('an edition reaches each confirmed subscriber once, in their language', async () => {
  await makeSubscribers(open.payload, bulletin, [
    { email: 'fr@example.org' },
    { email: 'en@example.org', locale: 'en' },
    { email: 'not-yet@example.org', state: 'unconfirmed' },
    { email: 'left@example.org', state: 'unsubscribed' },
  ])
  const edition = await startEdition(open.payload, bulletin, ['fr', 'en'])

  await work(is(edition, 'state', 'sent'))

  expect(server.received.map(({ to }) => to).sort()).toEqual(['en@example.org', 'fr@example.org'])
  expect(server.received.find(({ to }) => to === 'en@example.org')?.raw).toContain('Content-Language: en-CA')
  expect(await status(edition)).toMatchObject({ state: 'sent', planned: 2, accepted: 2, uncertain: 0 })
})

test('a pause keeps a person out of what leaves before its end, and of nothing after', async () => {
  const tomorrow = new Date(now.getTime() + 24 * 3600_000)
  const yesterday = new Date(now.getTime() - 24 * 3600_000)
  const [waiting = ''] = await makeSubscribers(open.payload, bulletin, [
    { email: 'soon@example.org' },
    { email: 'paused@example.org', pausedUntil: tomorrow },
    { email: 'back@example.org', pausedUntil: yesterday },
  ])
  const edition = await startEdition(open.payload, bulletin, ['fr'])
  await work(is(edition, 'state', 'sent'))

  expect(server.received.map(({ to }) => to).sort()).toEqual(['back@example.org', 'soon@example.org'])
  expect(await standingOf(open.payload, waiting, bulletin, now)).toMatchObject({ standing: 'may-receive' })
  const data = { pausedUntil: tomorrow.toISOString() }
  await open.payload.update({ collection: 'subscribers', id: waiting, data, overrideAccess: true })
  expect(await standingOf(open.payload, waiting, bulletin, now)).toEqual({
    standing: 'may-not',
    reason: 'paused',
  })
})

test('a subscriber whose language the edition lacks gets it in French', async () => {
  await makeSubscribers(open.payload, bulletin, [{ locale: 'en' }])
  const edition = await startEdition(open.payload, bulletin, ['fr'])

  await work(is(edition, 'state', 'sent'))

  expect(server.received[0]?.raw).toContain('Content-Language: fr-CA')
})

test('an edition without subscribers is sent to nobody and ends', async () => {
  const edition = await startEdition(open.payload, bulletin)

  await work(is(edition, 'state', 'sent'))

  expect(await status(edition)).toMatchObject({ planned: 0 })
  expect(server.received).toHaveLength(0)
})

test('a recipient put off (4xx) is tried again when the time has come, and accepted', async () => {
  await makeSubscribers(open.payload, bulletin, [{}, {}])
  const edition = await startEdition(open.payload, bulletin)
  conduct = () => ({ code: 451, at: 'rcpt' })
  await work(is(edition, 'deferred', 2))
  expect((await linesOf(edition))[0]).toMatchObject({ state: 'deferred', reason: 'refused-451', attempts: 1 })

  conduct = () => 'accept'
  now = new Date(now.getTime() + 61_000)
  await work(is(edition, 'state', 'sent'))

  expect(await status(edition)).toMatchObject({ accepted: 2, deferred: 0 })
  expect((await linesOf(edition))[0]).toMatchObject({ attempts: 2, reason: null })
})

test('a recipient put off twelve times is given up', async () => {
  await makeSubscribers(open.payload, bulletin, [{}])
  const edition = await startEdition(open.payload, bulletin)
  conduct = () => ({ code: 451, at: 'data' })

  for (let attempt = 1; attempt < 12; attempt++) {
    await work(
      async () => (await linesOf(edition))[0]?.attempts === attempt && (await is(edition, 'deferred', 1)()),
    )
    now = new Date(now.getTime() + 9 * 60 * 60 * 1000)
  }
  await work(is(edition, 'state', 'sent'))

  expect(await status(edition)).toMatchObject({ failed: 1 })
})

test('recipients refused for good (5xx) have failed, and the others are served on the same connection', async () => {
  const refused = ['a@gone.example.org', 'b@gone.example.org', 'c@gone.example.org']
  await makeSubscribers(open.payload, bulletin, [...refused.map((email) => ({ email })), {}, {}, {}])
  const edition = await startEdition(open.payload, bulletin)
  conduct = (to) => (refused.includes(to) ? { code: 550, at: 'rcpt' } : 'accept')

  await workUntil(is(edition, 'state', 'sent'), {
    payload: open.payload,
    clock,
    smtpUrl: server.url,
    connections: 1,
  })

  expect(await status(edition)).toMatchObject({ failed: 3, accepted: 3 })
  expect(server.connections()).toBe(1)
  const failed = (await linesOf(edition)).filter(({ state }) => state === 'failed')
  expect(failed.map(({ email }) => email).sort()).toEqual(refused)
  for (const { reason, reply } of failed) {
    expect(reason).toBe('refused-550')
    expect(reply).not.toContain('someone@example.org')
  }
})

test('a connection lost after the message was given leaves a doubt, and no second message', async () => {
  await makeSubscribers(open.payload, bulletin, [{ email: 'doubt@example.org' }, {}, {}])
  const edition = await startEdition(open.payload, bulletin)
  conduct = (to) => (to === 'doubt@example.org' ? 'drop-after-data' : 'accept')
  await work(is(edition, 'state', 'sent'))

  conduct = () => 'accept'
  now = new Date(now.getTime() + 24 * 60 * 60 * 1000)
  const worker = startWorker({ payload: open.payload, clock, smtpUrl: server.url })
  await new Promise((resolve) => setTimeout(resolve, 2500))
  await worker.stop()

  expect(await status(edition)).toMatchObject({ state: 'sent', uncertain: 1, accepted: 2 })
  expect([...server.counts.values()]).toEqual([1, 1, 1])
})

test('a connection lost before the message was asked for is tried again', async () => {
  await makeSubscribers(open.payload, bulletin, [{}])
  const edition = await startEdition(open.payload, bulletin)
  conduct = () => 'drop-before-data'
  await work(is(edition, 'deferred', 1))
  expect((await linesOf(edition))[0]).toMatchObject({ reason: 'line-broke' })

  conduct = () => 'accept'
  now = new Date(now.getTime() + 10_000)
  await work(is(edition, 'state', 'sent'))

  expect(await status(edition)).toMatchObject({ accepted: 1, uncertain: 0 })
})

test('who leaves or is suppressed between planning and sending receives nothing (C12)', async () => {
  const [leaving, , elsewhere] = await makeSubscribers(open.payload, bulletin, [
    { email: 'leaving@example.org' },
    { email: 'suppressed@example.org' },
    { email: 'elsewhere@example.org' },
    { email: 'stays@example.org' },
  ])
  const edition = await startEdition(open.payload, bulletin)
  await workUntil(is(edition, 'pending', 4), { payload: open.payload, clock, smtpUrl: null })

  const update = (id: string | undefined, data: Record<string, unknown>) =>
    open.payload.update({ collection: 'subscribers', id: id ?? '', data, overrideAccess: true })
  await update(leaving, { state: 'unsubscribed' })
  await update(elsewhere, { bulletins: [] })
  await open.payload.create({
    collection: 'suppressions',
    overrideAccess: true,
    data: { hash: suppressionHash('Suppressed@example.org'), reason: 'manual', at: now.toISOString() },
  })
  await work(is(edition, 'state', 'sent'))

  expect(server.received.map(({ to }) => to)).toEqual(['stays@example.org'])
  const reasons = (await linesOf(edition))
    .filter(({ state }) => state === 'suppressed')
    .map(({ reason }) => reason)
  expect(reasons.sort()).toEqual(['left-bulletin', 'suppressed-address', 'unsubscribed'])
})

test('the register has the last word: an implied consent that has ended, or none at all, lets nothing leave (C6, P6)', async () => {
  const people = ['ends@example.org', 'holds@example.org', 'taken-back@example.org', 'without@example.org']
  const [ends, holds, takenBack] = await makeSubscribers(
    open.payload,
    bulletin,
    people.map((email) => ({ email })),
  )
  await forgetConsents()
  const implied = (subscriber: string | undefined, expiresAt: string | null, act = 'recorded' as const) => ({
    ...asRecord({
      person: { id: subscriber ?? '', email: 'x@example.org' },
      bulletin,
      act,
      method: 'staff',
      locale: 'fr',
      shown: { text: 'Demande au téléphone', version: '1', hash: 'a'.repeat(64) },
      at: now,
    }),
    basis: 'implied' as const,
    impliedKind: 'inquiry' as const,
    expiresAt,
  })
  const [aMonth, aYear] = [30, 365].map((days) => new Date(now.getTime() + days * 86_400_000).toISOString())
  await appendConsents(open.payload, [
    implied(ends, aMonth ?? null),
    implied(holds, aYear ?? null),
    implied(takenBack, aYear ?? null),
    { ...implied(takenBack, null), act: 'withdrawn' },
  ])
  now = new Date(now.getTime() + 60 * 86_400_000)
  const edition = await startEdition(open.payload, bulletin, ['fr'], now)

  await work(is(edition, 'state', 'sent'))

  expect(server.received.map(({ to }) => to)).toEqual(['holds@example.org'])
  expect(await status(edition)).toMatchObject({ planned: 4, accepted: 1, suppressed: 3 })
  expect((await linesOf(edition)).filter(({ reason }) => reason === 'no-consent')).toHaveLength(3)
})

test('with the mail server away the edition waits, says so, and goes on when it returns', async () => {
  await server.close()
  const port = await freePort()
  await makeSubscribers(open.payload, bulletin, [{}, {}])
  const edition = await startEdition(open.payload, bulletin)
  const worker = startWorker({ payload: open.payload, clock, smtpUrl: `smtp://127.0.0.1:${port}` })
  const mail = async () => await open.payload.kv.get<{ mail: string; mailError: string | null }>('worker')
  await until(is(edition, 'planned', 2))
  await until(async () => (await mail())?.mailError?.includes('ECONNREFUSED') ?? false)
  expect(await mail()).toMatchObject({ mail: 'away' })
  expect(await status(edition)).toMatchObject({ state: 'sending', pending: 2, deferred: 0 })

  server = await startMailServer({ port })
  await until(is(edition, 'state', 'sent'))
  await until(async () => (await mail())?.mail === 'ready')
  await worker.stop()

  expect(await status(edition)).toMatchObject({ accepted: 2 })
  expect((await linesOf(edition)).map(({ attempts }) => attempts)).toEqual([1, 1])
})

test('with mail off an edition is planned and waits, and the worker says that mail is off', async () => {
  await makeSubscribers(open.payload, bulletin, [{}])
  const edition = await startEdition(open.payload, bulletin)

  await workUntil(is(edition, 'pending', 1), { payload: open.payload, clock, smtpUrl: null })

  expect(await open.payload.kv.get('worker')).toMatchObject({ mail: 'off' })
  await work(is(edition, 'state', 'sent'))
})

test('a worker that stops gives back what it had only claimed, and another goes on', async () => {
  await makeSubscribers(
    open.payload,
    bulletin,
    Array.from({ length: 20 }, () => ({})),
  )
  const edition = await startEdition(open.payload, bulletin)
  const slow = { payload: open.payload, clock, smtpUrl: server.url, connections: 1, rate: 20 }
  await workUntil(async () => server.received.length >= 5, slow)
  const halfway = await status(edition)
  expect(halfway).toMatchObject({ claimed: 0, submitting: 0, uncertain: 0, state: 'sending' })
  expect(halfway.pending).toBeGreaterThan(0)

  await work(is(edition, 'state', 'sent'))

  expect(await status(edition)).toMatchObject({ accepted: 20 })
  expect([...server.counts.values()].every((count) => count === 1)).toBe(true)
})

test('two workers at once send each message once', async () => {
  await makeSubscribers(
    open.payload,
    bulletin,
    Array.from({ length: 40 }, () => ({})),
  )
  const edition = await startEdition(open.payload, bulletin)

  const other = startWorker({ payload: open.payload, clock, smtpUrl: server.url })
  await work(is(edition, 'state', 'sent'))
  await other.stop()

  expect(await status(edition)).toMatchObject({ accepted: 40, planned: 40 })
  expect([...server.counts.values()].every((count) => count === 1)).toBe(true)
  expect(server.counts.size).toBe(40)
})

test('messages leave no faster than asked', async () => {
  await makeSubscribers(
    open.payload,
    bulletin,
    Array.from({ length: 10 }, () => ({})),
  )
  const edition = await startEdition(open.payload, bulletin)
  const begin = Date.now()

  await workUntil(is(edition, 'accepted', 10), { payload: open.payload, clock, smtpUrl: server.url, rate: 5 })

  expect(Date.now() - begin).toBeGreaterThan(1700)
})

/** Beside Payload, which refuses it. */
async function forgetConsents(): Promise<void> {
  if (isMongo(open.payload)) await mongoCollection(open.payload, 'consents').deleteMany({})
  else await runSql(open.payload, 'DELETE FROM consents', [])
}
