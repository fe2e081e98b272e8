import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { asRecord } from '../../../src/audience/consent'
import { suppressionHash } from '../../../src/audience/suppression'
import { roundAfter, roundBefore } from '../../../src/delivery/digest-rounds'
import { planDigests } from '../../../src/delivery/plan-digests'
import { digestBook, lastRound } from '../../../src/delivery/store-digests'
import { appendConsents } from '../../../src/register/store-consents'
import { areDigestsSettled, chooseFrequency, mailsOf, startNamed, statusOf } from '../../support/digests'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { type MailServer, startMailServer } from '../../support/mail-server'
import { type OpenPayload, openPayload } from '../../support/payload'
import { until } from '../../support/until'
import { startWorker, workUntil } from '../../support/worker'

let open: OpenPayload
let bulletin: string
let server: MailServer
let isRefused = false
let now: Date
const clock = () => now
const day = 24 * 3_600_000
let people = 0

/** Weeks later than in the test before: rounds are made once for the whole house. */
let monday = new Date('2026-06-09T12:00:00Z')

beforeAll(async () => {
  open = await openPayload()
})
afterAll(() => open.close())

beforeEach(async () => {
  monday = roundAfter('weekly', new Date(monday.getTime() + 5 * 7 * day)).at
  now = new Date(monday.getTime() - 4 * day)
  isRefused = false
  bulletin = await makeBulletin(open.payload)
  server = await startMailServer({ conduct: () => (isRefused ? { code: 451, at: 'rcpt' } : 'accept') })
})
afterEach(() => server.close())

const email = () => `reader-${++people}@example.org`
const subscribe = async (frequency: 'each' | 'weekly' | 'monthly', given: object = {}) => {
  const address = email()
  const [id = ''] = await makeSubscribers(open.payload, bulletin, [{ email: address, frequency, ...given }])
  return { id, email: address }
}
const start = (subject: string, of = bulletin) => startNamed(open.payload, of, subject, now)
const work = (isDone: () => Promise<boolean>) =>
  workUntil(isDone, { payload: open.payload, clock, smtpUrl: server.url })
const isSent = (edition: string) => async () => (await statusOf(open.payload, edition)).state === 'sent'
const send = async (subject: string, of = bulletin) => {
  const edition = await start(subject, of)
  await work(isSent(edition))
  return edition
}
/** The worker at a moment, until its rounds are made and every digest has ended. */
const workAt = async (moment: Date) => {
  now = moment
  await work(async () => (await areRoundsMade()) && (await areDigestsSettled(open.payload)))
}
const areRoundsMade = async () => {
  const made = await Promise.all(
    (['each', 'weekly', 'monthly'] as const).map(
      async (one) => (await lastRound(open.payload, one)) === roundBefore(one, now).period,
    ),
  )
  return made.every(Boolean)
}
const textsOf = async (to: string) => (await mailsOf(server, to)).map(({ text }) => text)
const update = (id: string, data: Record<string, unknown>) =>
  open.payload.update({ collection: 'subscribers', id, data, overrideAccess: true })

test('who chose a weekly digest gets one mail on Monday with both editions, and none of them again', async () => {
  const weekly = await subscribe('weekly')
  const each = await subscribe('each')
  const one = await send('Première')
  now = new Date(now.getTime() + 3_600_000)
  const two = await send('Deuxième')
  expect(await mailsOf(server, weekly.email)).toHaveLength(0)
  expect(await mailsOf(server, each.email)).toHaveLength(2)
  expect(await statusOf(open.payload, one)).toMatchObject({
    planned: 1,
    accepted: 1,
    digests: { waiting: 1, digested: 0, dropped: 0 },
  })

  await workAt(new Date(monday.getTime() - 60_000))
  expect(await mailsOf(server, weekly.email)).toHaveLength(0)
  await workAt(monday)
  await workAt(new Date(monday.getTime() + 7 * day))

  const [digest, ...others] = await mailsOf(server, weekly.email)
  expect(others).toEqual([])
  expect(digest?.text.indexOf('Première')).toBeGreaterThan(0)
  expect(digest?.text.indexOf('Deuxième')).toBeGreaterThan(digest?.text.indexOf('Première') ?? 0)
  expect(await mailsOf(server, each.email)).toHaveLength(2)
  expect((await statusOf(open.payload, two)).digests).toEqual({ waiting: 0, digested: 1, dropped: 0 })
})

test('a digest carries every header of a bulletin, in both parts, and its button leaves the bulletin', async () => {
  const { id, email } = await subscribe('weekly')
  await send('Une seule')
  await workAt(monday)

  const [mail] = await mailsOf(server, email)
  expect(mail?.header('list-unsubscribe')).toMatch(/<http:\/\/localhost:3999\/u\/[^>]+>/)
  expect(mail?.header('list-unsubscribe-post')).toContain('List-Unsubscribe=One-Click')
  expect(mail?.header('list-id')).toContain('<le-bulletin.localhost>')
  expect(mail?.header('feedback-id')).toContain(':digest:liaison')
  for (const part of [mail?.text, mail?.html]) {
    expect(part).toContain('1, rue de l’Essai')
    expect(part).toContain('Instance régionale d’essai')
    expect(part).toContain('http://localhost:3999/p/')
    expect(part).toContain(`http://localhost:3999/u/fr.${id}.${bulletin}.`)
    expect(part).not.toContain('liaison.invalid')
  }
})

test('a week without an edition, nothing is sent', async () => {
  const { email } = await subscribe('weekly')

  await workAt(monday)

  expect(await mailsOf(server, email)).toEqual([])
})

test('who chose a monthly digest waits for the first of the month', async () => {
  const { email } = await subscribe('monthly')
  await send('Du mois')

  await workAt(monday)
  expect(await mailsOf(server, email)).toEqual([])
  await workAt(roundAfter('monthly', now).at)

  expect(await textsOf(email)).toEqual([expect.stringContaining('Du mois')])
})

test('from a weekly digest to each edition: what was put aside comes the next morning, the rest as it comes out', async () => {
  const { id, email } = await subscribe('weekly')
  await send('Mise de côté')
  await chooseFrequency(open.payload, id, 'each')
  await send('Dès sa parution')
  expect(await mailsOf(server, email)).toHaveLength(1)

  await workAt(new Date(now.getTime() + day))
  await workAt(monday)

  const texts = await textsOf(email)
  expect(texts).toHaveLength(2)
  expect(texts[1]).toContain('Mise de côté')
  expect(texts[1]).not.toContain('Dès sa parution')
})

test('from each edition to a weekly digest: what was received is not repeated', async () => {
  const { id, email } = await subscribe('each')
  await send('Reçue')
  await chooseFrequency(open.payload, id, 'weekly')
  await send('À venir')

  await workAt(monday)

  const texts = await textsOf(email)
  expect(texts).toHaveLength(2)
  expect(texts[1]).toContain('À venir')
  expect(texts[1]).not.toContain('Reçue')
})

test('who follows several bulletins gets one digest of them all, whose button leaves them all', async () => {
  const { id, email } = await subscribe('weekly')
  const other = await makeBulletin(open.payload)
  await update(id, { bulletins: [bulletin, other] })
  await appendConsents(open.payload, [
    asRecord({
      person: { id, email },
      bulletin: other,
      act: 'confirmed',
      method: 'link',
      locale: 'fr',
      shown: { text: 'Oui', version: '1', hash: 'a'.repeat(64) },
      at: new Date('2026-01-01T12:00:00Z'),
    }),
  ])
  await send('De l’un')
  await send('De l’autre', other)

  await workAt(monday)

  const [mail, ...more] = await mailsOf(server, email)
  expect(more).toEqual([])
  expect(mail?.text).toContain('De l’un')
  expect(mail?.text).toContain('De l’autre')
  expect(mail?.header('list-unsubscribe')).toContain(`/u/fr.${id}.all.`)
})

test('who left, was suppressed or whose consent ended between an edition and the digest receives nothing', async () => {
  const left = await subscribe('weekly')
  const elsewhere = await subscribe('weekly')
  const suppressed = await subscribe('weekly')
  const ended = await subscribe('weekly')
  const stays = await subscribe('weekly')
  const edition = await send('Trop tard')
  await update(left.id, { state: 'unsubscribed' })
  await update(elsewhere.id, { bulletins: [] })
  await open.payload.create({
    collection: 'suppressions',
    overrideAccess: true,
    data: { hash: suppressionHash(suppressed.email), reason: 'manual', at: now.toISOString() },
  })
  await appendConsents(open.payload, [
    asRecord({
      person: ended,
      bulletin,
      act: 'withdrawn',
      method: 'link',
      locale: 'fr',
      shown: { text: 'Non', version: '1', hash: 'a'.repeat(64) },
      at: now,
    }),
  ])

  await workAt(monday)

  expect(server.received.map(({ to }) => to)).toEqual([stays.email])
  expect((await statusOf(open.payload, edition)).digests).toEqual({ waiting: 0, digested: 1, dropped: 4 })
})

test('a pause keeps what was put aside, and it comes in the digest after it', async () => {
  const { id, email } = await subscribe('weekly')
  await send('Avant la pause')
  await update(id, { pausedUntil: new Date(monday.getTime() + 3 * day).toISOString() })

  await workAt(monday)
  expect(await mailsOf(server, email)).toEqual([])
  await workAt(new Date(monday.getTime() + 7 * day))

  expect(await textsOf(email)).toEqual([expect.stringContaining('Avant la pause')])
})

test('a pause that begins once the digest is made holds it until its end', async () => {
  const { id, email } = await subscribe('weekly')
  await send('Retenue')
  now = monday
  await planDigests(open.payload, clock)
  await update(id, { pausedUntil: new Date(monday.getTime() + 3 * 3_600_000).toISOString() })

  await workAt(monday)
  expect(await mailsOf(server, email)).toEqual([])
  now = new Date(monday.getTime() + 4 * 3_600_000)
  await work(async () => (await mailsOf(server, email)).length === 1)

  expect(await textsOf(email)).toEqual([expect.stringContaining('Retenue')])
})

test('two workers at once, and one started again, send each digest once', async () => {
  const readers = await Promise.all(Array.from({ length: 30 }, () => subscribe('weekly')))
  await send('Pour trente')
  now = monday

  const given = { payload: open.payload, clock, smtpUrl: server.url }
  const other = startWorker(given)
  await workUntil(async () => server.received.length >= 5, { ...given, connections: 1 })
  await until(async () => server.received.length >= 30)
  await until(() => areDigestsSettled(open.payload))
  await other.stop()
  await workAt(new Date(monday.getTime() + day))

  expect(server.received.map(({ to }) => to).sort()).toEqual(readers.map((one) => one.email).sort())
})

test('a round stopped in the middle is made again without a second digest for anyone', async () => {
  const first = await subscribe('weekly')
  const second = await subscribe('weekly')
  const edition = await send('Interrompue')
  now = monday
  await digestBook(open.payload).plan(roundBefore('weekly', monday), [{ id: first.id, locale: 'fr' }], now)

  await Promise.all([planDigests(open.payload, clock), planDigests(open.payload, clock)])
  await workAt(monday)

  expect(server.received.map(({ to }) => to).sort()).toEqual([first.email, second.email].sort())
  expect((await statusOf(open.payload, edition)).digests).toMatchObject({ waiting: 0, digested: 2 })
})

test('a digest put off by the server is tried again as the same mail, without what came out since', async () => {
  const { email } = await subscribe('weekly')
  await send('La première')
  isRefused = true
  await workAt(monday)
  expect(await mailsOf(server, email)).toEqual([])

  isRefused = false
  now = new Date(monday.getTime() + 2 * 60_000)
  const edition = await start('La suivante')
  await work(isSent(edition))
  await work(async () => (await mailsOf(server, email)).length === 1)

  const [text] = await textsOf(email)
  expect(text).toContain('La première')
  expect(text).not.toContain('La suivante')
  expect((await statusOf(open.payload, edition)).digests.waiting).toBe(1)
})

test('a worker that was away on Monday sends the digest on its return, with all that waited', async () => {
  const { email } = await subscribe('weekly')
  await send('Avant')
  now = new Date(now.getTime() + 7 * day)
  const edition = await start('Pendant')
  await open.payload.kv.clear()
  now = new Date(monday.getTime() + 8 * day)

  await work(isSent(edition))
  await workAt(now)

  // « Pendant » was planned on the return, after the round.
  expect(await textsOf(email)).toEqual([expect.stringContaining('Avant')])
  await workAt(new Date(monday.getTime() + 14 * day))
  expect((await textsOf(email))[1]).toContain('Pendant')
})
