import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { noticeMail } from '../../../src/audience/notice-mail'
import { openLink } from '../../../src/audience/open-link'
import {
  declineRenewal,
  renewableBulletins,
  renewalState,
  renewConsent,
} from '../../../src/audience/renew-consent'
import { audienceStore } from '../../../src/audience/store'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { noticePreparer } from '../../../src/delivery/prepare-notice'
import { standingOf } from '../../../src/delivery/store-recipients'
import { linkTo } from '../../../src/platform/links'
import { askRenewals } from '../../../src/upkeep/ask-renewals'
import { daysAfter } from '../../../src/upkeep/ending-consents'
import { endingConsents } from '../../../src/upkeep/store-ending'
import { countAll } from '../../support/count-all'
import { type OpenPayload, openPayload } from '../../support/payload'
import { buildBulletin, type SetClock, setClock } from '../audience/support'
import { implied, noticesOf } from './support'

let open: OpenPayload
let bulletin: { id: string; slug: string }
let clock: SetClock
let people = 0
const day = 24

beforeAll(async () => {
  open = await openPayload()
})
afterAll(() => open.close())
beforeEach(async () => {
  bulletin = await buildBulletin(open.payload)
  clock = setClock()
})

/** A consent from an inquiry ends six months after: on 22 May 2027, 181 days after the clock’s first day. */
const someone = (basis?: 'express') =>
  implied(
    open.payload,
    {
      email: `fin-${++people}@example.org`,
      bulletin: bulletin.slug,
      givenAt: clock(),
      ...(basis && { basis }),
    },
    clock,
  )
const token = (subscriber: string) =>
  linkTo('renew', { subscriber, bulletin: bulletin.id, locale: 'fr', issuedAt: clock() }).split('/k/')[1] ??
  ''
const change = (id: string, data: object) =>
  open.payload.update({ collection: 'subscribers', id, data, overrideAccess: true })

test('who follows on an implied consent is asked for an express one thirty days before it ends, exactly once (C6)', async () => {
  const id = await someone()

  clock.forward(150 * day)
  expect(await askRenewals(open.payload, clock())).toBe(0)
  clock.forward(2 * day)
  await Promise.all([askRenewals(open.payload, clock()), askRenewals(open.payload, clock())])
  clock.forward(day)
  await askRenewals(open.payload, clock())

  const notices = await noticesOf(open.payload, id, 'renew')
  expect(notices).toHaveLength(1)
  const notice = notices[0]
  if (!notice) throw new Error('no notice')
  const mail = await noticeMail(open.payload, { ...notice, kind: 'renew' }, clock)
  expect(mail).toMatchObject({ to: `fin-${people}@example.org` })
  expect('text' in mail && mail.text).toMatch(/22\u00a0mai\s2027/)
  expect('text' in mail && mail.text).toMatch(/\/k\/fr\./)
})

test('consents of one person that end together are asked about in one mail, each with its day, and answered one by one (C6)', async () => {
  const [other, later] = [
    await buildBulletin(open.payload, 'Hebdo'),
    await buildBulletin(open.payload, 'Plus tard'),
  ]
  const email = `plusieurs-${++people}@example.org`
  const given = { email, givenAt: clock(), bulletin: bulletin.slug }
  const id = await implied(open.payload, given, clock)
  clock.forward(day)
  await implied(open.payload, { ...given, bulletin: other.slug, givenAt: clock() }, clock)
  await implied(open.payload, { ...given, bulletin: later.slug, basis: 'business' }, clock)
  const express = await buildBulletin(open.payload, 'Exprès')
  await implied(open.payload, { ...given, bulletin: express.slug, basis: 'express' }, clock)

  clock.forward(159 * day)
  await Promise.all([askRenewals(open.payload, clock()), askRenewals(open.payload, clock())])
  clock.forward(2)
  await askRenewals(open.payload, clock())

  const notices = await noticesOf(open.payload, id, 'renew')
  expect(notices.map(({ state }) => state).sort()).toEqual(['pending', 'suppressed'])
  const row = { id: String(notices.find(({ state }) => state === 'pending')?.id), attempts: 0 }
  const about = { locale: 'fr', edition: null, subscriber: id } as const
  const prepared = await noticePreparer(open.payload, clock)({ ...row, ...about })
  if (prepared.outcome !== 'ready') throw new Error(JSON.stringify(prepared))
  const { text = '' } = await simpleParser(prepared.message.raw)
  expect(text).toMatch(/«\u00a0Bulletin de liaison\u00a0», jusqu’au 22\u00a0mai\s2027/)
  expect(text).toMatch(/«\u00a0Hebdo\u00a0», jusqu’au 23\u00a0mai\s2027/)
  expect(text).not.toMatch(/Plus tard|Exprès/)

  const store = audienceStore(open.payload)
  const answer = /\/k\/(\S+)/.exec(text)?.[1] ?? ''
  const left = async () => {
    const opened = await openLink(store, 'renew', answer, clock)
    return opened.outcome === 'open' ? (await renewableBulletins(store, opened)).map(({ slug }) => slug) : []
  }
  expect(await left()).toEqual([bulletin.slug, other.slug])
  expect(await renewConsent(store, answer, clock, { bulletin: other.slug })).toEqual({ outcome: 'renewed' })
  expect(await store.lastConsent(id, other.id)).toMatchObject({ basis: 'express', expiresAt: null })
  expect(await store.lastConsent(id, bulletin.id)).toMatchObject({ basis: 'implied' })
  expect(await declineRenewal(store, answer, clock, bulletin.slug)).toMatchObject({ stillFollowing: 3 })
  expect(await left()).toEqual([])
  expect(await renewalState(store, answer, clock)).toEqual({ outcome: 'already-renewed' })
  expect(await renewConsent(store, answer, clock, { bulletin: express.slug })).toEqual({
    outcome: 'already-renewed',
  })
  expect(await renewConsent(store, answer, clock)).toEqual({ outcome: 'unknown' })
  expect(await declineRenewal(store, answer, clock)).toEqual({ outcome: 'unknown' })
})

test('the mail that asks to renew a consent carries the one-click way out (C15)', async () => {
  const id = await someone()
  clock.forward(160 * day)
  await askRenewals(open.payload, clock())
  const [notice] = await noticesOf(open.payload, id, 'renew')
  const row = { id: String(notice?.id), attempts: 0, locale: 'fr', edition: null, subscriber: id } as const

  const prepared = await noticePreparer(open.payload, clock)(row)

  const raw = prepared.outcome === 'ready' ? prepared.message.raw.toString().replace(/\r\n[ \t]+/g, ' ') : ''
  expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const left = /^List-Unsubscribe: <\S+\/u\/(\S+)>/m.exec(raw)?.[1] ?? ''
  await unsubscribe(audienceStore(open.payload), left, { method: 'one-click' }, clock)
  expect(await audienceStore(open.payload).subscriber(id)).toMatchObject({
    state: 'unsubscribed',
    bulletins: [],
  })
})

test('a mail that asks is queued once even after its row no longer says for whom', async () => {
  const id = await someone()
  clock.forward(160 * day)
  await askRenewals(open.payload, clock())
  const [notice] = await noticesOf(open.payload, id, 'renew')

  await open.payload.update({
    collection: 'notices',
    id: String(notice?.id),
    data: { subscriber: null },
    overrideAccess: true,
  })

  expect(await askRenewals(open.payload, clock())).toBe(0)
})

test('nobody is asked who left, is suppressed, is on pause, said yes already, or whose consent has ended', async () => {
  const store = audienceStore(open.payload)
  const [left, suppressed, paused, express, ended] = [
    await someone(),
    await someone(),
    await someone(),
    await someone('express'),
    await someone(),
  ]
  await change(left, { state: 'unsubscribed', bulletins: [] })
  await store.suppress((await store.subscriber(suppressed))?.email ?? '', 'bounce', clock())
  await change(paused, { pausedUntil: daysAfter(clock(), 200).toISOString() })

  clock.forward(160 * day)
  await askRenewals(open.payload, clock())
  for (const id of [left, suppressed, paused, express])
    expect(await noticesOf(open.payload, id, 'renew')).toEqual([])

  clock.forward(60 * day)
  const before = (await noticesOf(open.payload, ended, 'renew')).length
  await askRenewals(open.payload, clock())
  expect((await noticesOf(open.payload, ended, 'renew')).length).toBe(before)
  expect(await noticesOf(open.payload, paused, 'renew')).toEqual([])
})

test('so many are asked in an hour, and the others in the next', async () => {
  await Promise.all([someone(), someone(), someone()])
  clock.forward(160 * day)

  const first = await askRenewals(open.payload, clock(), 2)
  const second = await askRenewals(open.payload, clock(), 100)

  expect([first, second >= 1]).toEqual([2, true])
  expect(await askRenewals(open.payload, clock())).toBe(0)
})

test('saying yes is an express consent in the register: the bulletin goes on after the day it would have ended', async () => {
  const id = await someone()
  const store = audienceStore(open.payload)
  clock.forward(160 * day)

  expect(await renewalState(store, token(id), clock)).toEqual({ outcome: 'renewable' })
  expect(await store.lastConsent(id, bulletin.id)).toMatchObject({ basis: 'implied' })
  expect(await renewConsent(store, token(id), clock)).toEqual({ outcome: 'renewed' })
  expect(await renewConsent(store, token(id), clock)).toEqual({ outcome: 'already-renewed' })

  expect(await store.lastConsent(id, bulletin.id)).toMatchObject({
    act: 'confirmed',
    method: 'link',
    basis: 'express',
    expiresAt: null,
  })
  clock.forward(400 * day)
  expect((await standingOf(open.payload, id, bulletin.id, clock())).standing).toBe('may-receive')
})

test('the same mail lets its reader say no: they leave at once, and yes no longer brings them back', async () => {
  const id = await someone()
  const store = audienceStore(open.payload)
  clock.forward(160 * day)

  expect(await declineRenewal(store, token(id), clock)).toMatchObject({ outcome: 'unsubscribed' })

  expect(await store.subscriber(id)).toMatchObject({ state: 'unsubscribed', bulletins: [] })
  expect(await renewConsent(store, token(id), clock)).toEqual({ outcome: 'unknown' })
  expect((await store.lastConsent(id, bulletin.id))?.act).toBe('withdrawn')
})

test('who says yes as their record is erased is not told that it stands, and the register gets no line', async () => {
  const id = await someone()
  const link = token(id)
  const store = audienceStore(open.payload)
  const before = await countAll(open.payload, 'consents')
  const meanwhile = {
    ...store,
    changeSubscriber: async (...change: Parameters<typeof store.changeSubscriber>) => {
      await store.erase(id)
      return store.changeSubscriber(...change)
    },
  }

  const answer = await renewConsent(meanwhile, link, clock)

  expect(answer).toEqual({ outcome: 'unknown' })
  expect(await countAll(open.payload, 'consents')).toBe(before)
})

test('a mail that waited leaves to nobody who has answered or paused meanwhile', async () => {
  const id = await someone()
  clock.forward(160 * day)
  await askRenewals(open.payload, clock())
  const [notice] = await noticesOf(open.payload, id, 'renew')
  if (!notice) throw new Error('no notice')
  const compose = () => noticeMail(open.payload, { ...notice, kind: 'renew' }, clock)

  await change(id, { pausedUntil: daysAfter(clock(), 5).toISOString() })
  expect(await compose()).toEqual({ suppressed: 'consent-not-ending' })
  await change(id, { pausedUntil: null })
  expect(await compose()).toHaveProperty('subject')
  await renewConsent(audienceStore(open.payload), token(id), clock)
  expect(await compose()).toEqual({ suppressed: 'consent-not-ending' })
})

test('staff see sixty days ahead how many consents end, the first of them first, page by page (C6)', async () => {
  const start = clock()
  const ids = [await someone(), await someone(), await someone()]
  const span = { after: daysAfter(start, 125), until: daysAfter(start, 185) }
  const ending = endingConsents(open.payload)
  const mine = (list: { subscriber: string }[]) => list.map(({ subscriber }) => subscriber)

  const all = await ending.page(span, 500)
  expect(mine(all).filter((id) => ids.includes(id))).toEqual(ids)
  expect(await ending.count(span, 10_000)).toBe(all.length)
  expect(await ending.count(span, 2)).toBe(2)
  const first = await ending.page(span, 2)
  const rest = await ending.page(span, 500, first.at(-1))
  expect([...mine(first), ...mine(rest)]).toEqual(mine(all))
  expect(all.at(-1)).toMatchObject({ bulletin: bulletin.id, kind: 'inquiry', locale: 'fr' })
})
