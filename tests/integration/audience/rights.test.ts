import { afterAll, beforeAll, expect, test } from 'vitest'
import { askNewAddress } from '../../../src/audience/ask-new-address'
import { changeAddress } from '../../../src/audience/change-address'
import { confirmSubscription } from '../../../src/audience/confirm-subscription'
import { correctName } from '../../../src/audience/correct-name'
import { forgetPerson } from '../../../src/audience/forget-person'
import { noteDeparture } from '../../../src/audience/note-departure'
import { noticeMail } from '../../../src/audience/notice-mail'
import { requestSubscription } from '../../../src/audience/request-subscription'
import { sendRightsLink } from '../../../src/audience/send-rights-link'
import { audienceStore } from '../../../src/audience/store'
import { ownData } from '../../../src/audience/store-own-data'
import { suppressionHash } from '../../../src/audience/suppression'
import { undoLeaving } from '../../../src/audience/undo-leaving'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { unsubscribeFromEverything } from '../../../src/audience/unsubscribe-from-everything'
import { digestBook } from '../../../src/delivery/store-digests'
import { type LinkAct, signLink } from '../../../src/platform/links'
import { checkConsents } from '../../../src/register/store-consents'
import { type OpenPayload, openPayload } from '../../support/payload'
import { buildBulletin, held, type SetClock, setClock, settleNotices, someone } from './support'

let open: OpenPayload
let monthly: { id: string; slug: string }
let weekly: { id: string; slug: string }

beforeAll(async () => {
  open = await openPayload()
  monthly = await buildBulletin(open.payload, 'Mensuel')
  weekly = await buildBulletin(open.payload, 'Hebdo')
})
afterAll(() => open.close())

const store = () => audienceStore(open.payload)
const link = (act: LinkAct, subscriber: string, issuedAt: Date, bulletin = monthly.id) =>
  signLink(act, { subscriber, bulletin, locale: 'fr', issuedAt })
const tokenOf = (address: string | null) => address?.split('/').at(-1) ?? ''

async function subscribed(
  email: string,
  clock: SetClock,
  bulletins = [monthly.slug, weekly.slug],
): Promise<string> {
  await requestSubscription(store(), { ...someone(email), firstName: 'Ana', bulletins }, clock)
  const id = (await held(open.payload, email)).subscriber?.id as string
  clock.forward(1)
  await confirmSubscription(store(), link('confirm', id, clock()), clock)
  await settleNotices(open.payload)
  clock.forward(1)
  return id
}

async function mailOf(kind: string, subscriber: string, clock: SetClock) {
  const { docs } = await open.payload.find({
    collection: 'notices',
    where: { kind: { equals: kind }, subscriber: { equals: subscriber } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  })
  const mail = await noticeMail(open.payload, docs[0] as Parameters<typeof noticeMail>[1], clock)
  if ('suppressed' in mail) throw new Error(mail.suppressed)
  return mail
}

test('a leave is taken back within half an hour, with what was left and nothing else, and is recorded once (P15)', async () => {
  const clock = setClock()
  const id = await subscribed('back@example.org', clock)
  const first = await unsubscribe(store(), link('unsubscribe', id, clock()), { method: 'link' }, clock)
  clock.forward(0.25)
  await unsubscribe(store(), link('unsubscribe', id, clock(), weekly.id), { method: 'link' }, clock)
  const token = tokenOf(first.outcome === 'unsubscribed' ? first.undo : null)

  const answers = await Promise.all([1, 2].map(() => undoLeaving(store(), token, clock)))

  expect(answers).toEqual([{ outcome: 'undone' }, { outcome: 'undone' }])
  const { subscriber, acts } = await held(open.payload, 'back@example.org')
  expect(subscriber).toMatchObject({ state: 'confirmed', bulletins: [monthly.id], unsubscribedAt: null })
  expect(acts.filter((act) => act === 'confirmed by link')).toHaveLength(3)
})

test('leaving everything is taken back whole, and not after half an hour', async () => {
  const clock = setClock()
  const id = await subscribed('whole@example.org', clock)
  const left = await unsubscribeFromEverything(store(), link('preferences', id, clock()), clock)
  const token = tokenOf(left.outcome === 'unsubscribed' ? left.undo : null)

  expect(await store().suppressionsOf('whole@example.org')).toEqual(['unsubscribed'])
  expect(await undoLeaving(store(), token, clock)).toEqual({ outcome: 'undone' })
  expect(await store().suppressionsOf('whole@example.org')).toEqual([])
  const { subscriber } = await held(open.payload, 'whole@example.org')
  expect([...(subscriber?.bulletins ?? [])].sort()).toEqual([monthly.id, weekly.id].sort())

  clock.forward(1)
  await unsubscribeFromEverything(store(), link('preferences', id, clock()), clock)
  const late = link('undo', id, clock())
  clock.forward(0.51)
  expect(await undoLeaving(store(), late, clock)).toEqual({ outcome: 'unknown' })
  // Leaving again, now that it is too late, offers nothing to take back.
  const again = await unsubscribe(store(), link('unsubscribe', id, clock()), { method: 'link' }, clock)
  expect(again).toMatchObject({ outcome: 'unsubscribed', undo: null })
  expect((await held(open.payload, 'whole@example.org')).subscriber?.state).toBe('unsubscribed')
})

test('a link that takes back a leave gives nothing to who never confirmed', async () => {
  const clock = setClock()
  await requestSubscription(store(), someone('never@example.org'), clock)
  const id = (await held(open.payload, 'never@example.org')).subscriber?.id as string
  await unsubscribe(store(), link('unsubscribe', id, clock()), { method: 'link' }, clock)

  expect(await undoLeaving(store(), link('undo', id, clock()), clock)).toEqual({ outcome: 'unknown' })
})

test('a reason is kept once a departure, the last one chosen, beside no name', async () => {
  const clock = setClock()
  const id = await subscribed('why@example.org', clock)
  const left = await unsubscribe(store(), link('unsubscribe', id, clock()), { method: 'link' }, clock)
  const token = tokenOf(left.outcome === 'unsubscribed' ? left.undo : null)

  expect(await noteDeparture(store(), token, 'too-many', clock)).toEqual({ outcome: 'thanked' })
  expect(await noteDeparture(store(), token, 'new-role', clock)).toEqual({ outcome: 'thanked' })

  const { docs } = await open.payload.find({
    collection: 'departures',
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  })
  expect(docs).toHaveLength(1)
  expect(docs[0]).toMatchObject({ reason: 'new-role', bulletin: monthly.id, at: '2026-11-22T12:00:00.000Z' })
  expect(JSON.stringify(docs[0])).not.toContain(id)
  expect(await noteDeparture(store(), `${token}x`, 'other', clock)).toEqual({ outcome: 'unknown' })
})

test('the link to one’s data goes to the mailbox, lasts half an hour and is mailed once in 15 minutes (P12)', async () => {
  const clock = setClock()
  const id = await subscribed('mine@example.org', clock)
  const ask = async () => {
    const answer = await sendRightsLink(store(), link('preferences', id, clock()), clock)
    await settleNotices(open.payload)
    return [answer.outcome, (await held(open.payload, 'mine@example.org')).notices.length - 1]
  }

  expect(await ask()).toEqual(['rights-asked', 1])
  clock.forward(0.2)
  expect(await ask()).toEqual(['rights-asked', 1])
  clock.forward(0.1)
  expect(await ask()).toEqual(['rights-asked', 2])
  const mail = await mailOf('rights', id, clock)
  expect(mail.to).toBe('mine@example.org')
  const token = /\/r\/(\S+)/.exec(mail.text)?.[1] ?? ''
  expect(await correctName(store(), token, 'Anaïs', clock)).toEqual({ outcome: 'name-saved' })
  clock.forward(0.51)
  expect(await correctName(store(), token, 'Autre', clock)).toEqual({ outcome: 'expired' })
  // A preferences link, which a forwarded mail holds, opens none of it.
  expect(await correctName(store(), link('preferences', id, clock()), 'Autre', clock)).toEqual({
    outcome: 'unknown',
  })
  expect((await held(open.payload, 'mine@example.org')).subscriber?.firstName).toBe('Anaïs')
})

test('those who left may still ask for their data', async () => {
  const clock = setClock()
  const id = await subscribed('gone@example.org', clock)
  await unsubscribeFromEverything(store(), link('preferences', id, clock()), clock)

  await sendRightsLink(store(), link('preferences', id, clock()), clock)

  expect((await mailOf('rights', id, clock)).subject).toContain('Votre lien vers vos renseignements')
})

test('an address changes once the new one confirms, and the old one is told (P12)', async () => {
  const clock = setClock()
  const id = await subscribed('old@example.org', clock)

  expect(await askNewAddress(store(), link('rights', id, clock()), 'New.One@Example.org', clock)).toEqual({
    outcome: 'address-asked',
  })
  expect((await held(open.payload, 'old@example.org')).subscriber).toMatchObject({
    id,
    newEmail: 'new.one@example.org',
  })
  const mail = await mailOf('new-address', id, clock)
  expect(mail.to).toBe('new.one@example.org')
  expect(mail.html).not.toMatch(/old@example|Ana/)
  const token = /\/a\/(\S+)/.exec(mail.text)?.[1] ?? ''
  expect(token).not.toContain('example')
  const answers = await Promise.all([1, 2].map(() => changeAddress(store(), token, clock)))

  expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['address-changed', 'already-changed'])
  const { subscriber, acts } = await held(open.payload, 'new.one@example.org')
  expect(subscriber).toMatchObject({ id, state: 'confirmed', newEmail: null })
  expect(acts.filter((act) => act === 'changed by link')).toHaveLength(1)
  const told = await mailOf('address-changed', id, clock)
  expect(told.to).toBe('old@example.org')
  expect(told.text).toContain('n…@example.org')
  expect(told.text).not.toMatch(/\/[cpurab]\//)
})

test('a link to a new address is bound to both: another wish, or a day, ends it', async () => {
  const clock = setClock()
  const id = await subscribed('bound@example.org', clock)
  const ask = async (email: string) => {
    await askNewAddress(store(), link('rights', id, clock()), email, clock)
    const { text } = await mailOf('new-address', id, clock)
    await settleNotices(open.payload)
    return /\/a\/(\S+)/.exec(text)?.[1] ?? ''
  }
  const first = await ask('one@example.org')
  clock.forward(1)
  const second = await ask('two@example.org')

  expect(await changeAddress(store(), first, clock)).toEqual({ outcome: 'unknown' })
  clock.forward(25)
  expect(await changeAddress(store(), second, clock)).toEqual({ outcome: 'unknown' })
  expect((await held(open.payload, 'bound@example.org')).subscriber?.id).toBe(id)
})

test('who had left and moves has left at the new address too', async () => {
  const clock = setClock()
  const id = await subscribed('left.old@example.org', clock)
  await unsubscribeFromEverything(store(), link('preferences', id, clock()), clock)
  await askNewAddress(store(), link('rights', id, clock()), 'left.new@example.org', clock)
  const { text } = await mailOf('new-address', id, clock)

  const answer = await changeAddress(store(), /\/a\/(\S+)/.exec(text)?.[1] ?? '', clock)

  expect(answer).toEqual({ outcome: 'address-changed' })
  expect(await store().suppressionsOf('left.new@example.org')).toEqual(['unsubscribed'])
  expect((await held(open.payload, 'left.new@example.org')).subscriber?.state).toBe('unsubscribed')
})

test('an address that is suppressed or somebody else’s gets no mail, and the answer is the same', async () => {
  const clock = setClock()
  const id = await subscribed('asker@example.org', clock)
  await subscribed('taken@example.org', clock)
  await open.payload.create({
    collection: 'suppressions',
    data: { email: 'refuses@example.org', reason: 'complaint', hash: '', at: '' },
    overrideAccess: true,
  })

  for (const email of ['taken@example.org', 'refuses@example.org']) {
    expect(await askNewAddress(store(), link('rights', id, clock()), email, clock)).toEqual({
      outcome: 'address-asked',
    })
  }

  const { subscriber, notices } = await held(open.payload, 'asker@example.org')
  expect(subscriber?.newEmail ?? null).toBeNull()
  expect(notices).toEqual(['confirm'])
})

test('an address that somebody took since it was asked changes nothing', async () => {
  const clock = setClock()
  const id = await subscribed('slow@example.org', clock)
  await askNewAddress(store(), link('rights', id, clock()), 'quick@example.org', clock)
  const { text } = await mailOf('new-address', id, clock)
  await subscribed('quick@example.org', setClock())

  expect(await changeAddress(store(), /\/a\/(\S+)/.exec(text)?.[1] ?? '', clock)).toEqual({
    outcome: 'unknown',
  })
  expect(await store().moveTo(id, 'quick@example.org')).toBe(false)
  expect((await held(open.payload, 'slow@example.org')).subscriber?.id).toBe(id)
})

test('what a person takes away holds what they gave, chose and agreed to, and what was sent (C4)', async () => {
  const clock = setClock()
  const id = await subscribed('take@example.org', clock)

  const data = await ownData(open.payload, id, 'fr', clock())

  expect(data).toMatchObject({
    format: 'liaison-own-data-1',
    person: { email: 'take@example.org', firstName: 'Ana', language: 'fr', state: 'confirmed' },
    choices: { bulletins: ['Mensuel', 'Hebdo'], frequency: 'each', pausedUntil: null },
  })
  expect(data?.consents.map(({ act, bulletin }) => `${act} ${bulletin}`)).toEqual([
    'requested Mensuel',
    'requested Hebdo',
    'confirmed Mensuel',
    'confirmed Hebdo',
  ])
  expect(data?.consents[0]?.text).toContain('J’accepte de recevoir ces envois')
  expect(data?.messages).toMatchObject([{ kind: 'confirm', state: 'accepted' }])
  expect(
    await ownData(
      open.payload,
      id.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      'fr',
      clock(),
    ),
  ).toBeNull()
})

test('to be forgotten leaves no address, keeps the register whole and the counts true (P14)', async () => {
  const clock = setClock()
  const id = await subscribed('forget.me@example.org', clock)
  const other = await subscribed('stays@example.org', clock)
  const edition = await open.payload.create({
    collection: 'editions',
    locale: 'fr',
    overrideAccess: true,
    data: { bulletin: monthly.id, subject: 'Un objet', state: 'draft' },
  })
  const third = await subscribed('forget.too@example.org', clock)
  for (const subscriber of [id, other, third]) {
    await open.payload.create({
      collection: 'deliveries',
      overrideAccess: true,
      data: { edition: edition.id, subscriber, locale: 'fr', state: 'accepted' },
    })
  }
  for (const subscriber of [id, third]) {
    await open.payload.create({
      collection: 'digests',
      overrideAccess: true,
      data: {
        subscriber,
        period: 'weekly/2026-11-23',
        frequency: 'weekly',
        upTo: clock().toISOString(),
        locale: 'fr',
        state: 'accepted',
      },
    })
  }
  const later = await open.payload.create({
    collection: 'editions',
    locale: 'fr',
    overrideAccess: true,
    data: { bulletin: monthly.id, subject: 'Un autre objet', state: 'draft' },
  })
  await open.payload.create({
    collection: 'deliveries',
    overrideAccess: true,
    data: { edition: later.id, subscriber: id, locale: 'fr', state: 'waiting' },
  })
  const token = link('rights', id, clock())

  const answers = await Promise.all([1, 2].map(() => forgetPerson(store(), token, clock)))
  await forgetPerson(store(), link('rights', third, clock()), clock)

  expect(answers).toEqual([{ outcome: 'forgotten' }, { outcome: 'forgotten' }])
  expect(await forgetPerson(store(), token, clock)).toEqual({ outcome: 'forgotten' })
  const everything = await Promise.all(
    (
      ['subscribers', 'consents', 'deliveries', 'digests', 'notices', 'suppressions', 'departures'] as const
    ).map((collection) =>
      open.payload.find({
        collection,
        pagination: false,
        depth: 0,
        showHiddenFields: true,
        overrideAccess: true,
      }),
    ),
  )
  expect(JSON.stringify(everything)).not.toMatch(/forget\.(me|too)@/)
  expect(JSON.stringify(everything)).not.toContain(id)
  const hash = suppressionHash('forget.me@example.org')
  const kept = await open.payload.find({
    collection: 'consents',
    where: { addressHash: { equals: hash } },
    sort: 'sequence',
    depth: 0,
    overrideAccess: true,
  })
  expect(kept.docs.map(({ act, subscriber }) => [act, subscriber ?? null])).toEqual(
    ['requested', 'requested', 'confirmed', 'confirmed', 'withdrawn', 'withdrawn', 'erased'].map((act) => [
      act,
      null,
    ]),
  )
  expect(await checkConsents(open.payload)).toMatchObject({ broken: [] })
  const { totalDocs } = await open.payload.count({
    collection: 'deliveries',
    where: { edition: { equals: edition.id }, state: { equals: 'accepted' } },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(3)
  expect(await digestBook(open.payload).counts(later.id)).toEqual({ waiting: 0, digested: 0, dropped: 1 })
  const suppressed = await open.payload.find({
    collection: 'suppressions',
    where: { hash: { equals: hash } },
    overrideAccess: true,
  })
  expect(suppressed.docs).toMatchObject([{ reason: 'erased' }])
  expect((await held(open.payload, 'stays@example.org')).subscriber?.id).toBe(other)
})

test('an erasure that stopped in the middle is ended by asking again (P14)', async () => {
  const clock = setClock()
  const id = await subscribed('halfway@example.org', clock)
  const token = link('rights', id, clock())
  const broken = {
    ...store(),
    erase: async () => {
      throw new Error('the power went out')
    },
  }

  await expect(forgetPerson(broken, token, clock)).rejects.toThrow('power')
  expect((await held(open.payload, 'halfway@example.org')).subscriber?.state).toBe('unsubscribed')
  expect(await forgetPerson(store(), token, clock)).toEqual({ outcome: 'forgotten' })
  expect((await held(open.payload, 'halfway@example.org')).subscriber).toBeNull()
})
