import { afterAll, beforeAll, expect, test } from 'vitest'
import { askNewAddress } from '../../../src/audience/ask-new-address'
import { changeAddress } from '../../../src/audience/change-address'
import { forgetPerson } from '../../../src/audience/forget-person'
import { openLink } from '../../../src/audience/open-link'
import type { AudienceStore } from '../../../src/audience/store'
import { suppressionHash } from '../../../src/audience/suppression'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { unsubscribeFromEverything } from '../../../src/audience/unsubscribe-from-everything'
import { standingOf } from '../../../src/delivery/store-recipients'
import { checkConsents } from '../../../src/register/store-consents'
import { consentsAt } from '../../support/consents'
import { type Audience, held, openAudience, type SetClock, setClock, settleNotices } from './support'

let audience: Audience

beforeAll(async () => {
  audience = await openAudience()
})
afterAll(() => audience.close())

test('an address changes once the new one confirms, and the old one is told (P12)', async () => {
  const clock = setClock()
  const id = await audience.subscribed('old@example.org', clock)

  expect(
    await askNewAddress(audience.store(), audience.link('rights', id, clock()), 'New.One@Example.org', clock),
  ).toEqual({
    outcome: 'address-asked',
  })
  expect((await held(audience.payload, 'old@example.org')).subscriber).toMatchObject({
    id,
    newEmail: 'New.One@Example.org',
  })
  const mail = await audience.mailOf('new-address', id, clock)
  expect(mail.to).toBe('new.one@example.org')
  expect(mail.html).not.toMatch(/old@example|Ana/)
  const token = /\/a\/(\S+)/.exec(mail.text)?.[1] ?? ''
  expect(token).not.toContain('example')
  const answers = await Promise.all([1, 2].map(() => changeAddress(audience.store(), token, clock)))

  expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['address-changed', 'already-changed'])
  const { subscriber, acts } = await held(audience.payload, 'new.one@example.org')
  expect(subscriber).toMatchObject({
    id,
    state: 'confirmed',
    newEmail: null,
    typedEmail: 'New.One@Example.org',
  })
  expect(acts.filter((act) => act === 'changed by link')).toHaveLength(1)
  const { docs } = await audience.payload.find({
    collection: 'consents',
    where: { and: [{ subscriber: { equals: id } }, { source: { equals: 'address' } }] },
    overrideAccess: true,
  })
  expect(docs.map(({ act }) => act)).toEqual(['confirmed', 'confirmed'])
  const told = await audience.mailOf('address-changed', id, clock)
  expect(told.to).toBe('old@example.org')
  expect(told.text).toContain('n…@example.org')
  expect(told.text).not.toMatch(/\/[cpurab]\//)
})

test('a link to a new address is bound to both: another wish, or a day, ends it', async () => {
  const clock = setClock()
  const id = await audience.subscribed('bound@example.org', clock)
  const ask = async (email: string) => {
    await askNewAddress(audience.store(), audience.link('rights', id, clock()), email, clock)
    const { text } = await audience.mailOf('new-address', id, clock)
    await settleNotices(audience.payload)
    return /\/a\/(\S+)/.exec(text)?.[1] ?? ''
  }
  const first = await ask('one@example.org')
  clock.forward(1)
  const second = await ask('two@example.org')

  expect(await changeAddress(audience.store(), first, clock)).toEqual({ outcome: 'unknown' })
  clock.forward(25)
  expect(await changeAddress(audience.store(), second, clock)).toEqual({ outcome: 'unknown' })
  expect((await held(audience.payload, 'bound@example.org')).subscriber?.id).toBe(id)
})

test('who had left and moves has left at the new address too', async () => {
  const clock = setClock()
  const id = await audience.subscribed('left.old@example.org', clock)
  await unsubscribeFromEverything(audience.store(), audience.link('preferences', id, clock()), clock)
  await askNewAddress(audience.store(), audience.link('rights', id, clock()), 'left.new@example.org', clock)
  const { text } = await audience.mailOf('new-address', id, clock)

  const answer = await changeAddress(audience.store(), /\/a\/(\S+)/.exec(text)?.[1] ?? '', clock)

  expect(answer).toEqual({ outcome: 'address-changed' })
  expect(await audience.store().suppressionsOf('left.new@example.org')).toEqual(['unsubscribed'])
  expect((await held(audience.payload, 'left.new@example.org')).subscriber?.state).toBe('unsubscribed')
})

test('an address that is suppressed or somebody else’s gets no mail, and the answer is the same', async () => {
  const clock = setClock()
  const id = await audience.subscribed('asker@example.org', clock)
  await audience.subscribed('taken@example.org', clock)
  await audience.payload.create({
    collection: 'suppressions',
    data: { email: 'refuses@example.org', reason: 'complaint', hash: '', at: '' },
    overrideAccess: true,
  })

  for (const email of ['taken@example.org', 'refuses@example.org']) {
    expect(await askNewAddress(audience.store(), audience.link('rights', id, clock()), email, clock)).toEqual(
      {
        outcome: 'address-asked',
      },
    )
  }

  const { subscriber, notices } = await held(audience.payload, 'asker@example.org')
  expect(subscriber?.newEmail ?? null).toBeNull()
  expect(notices).toEqual(['confirm'])
})

test('an address that somebody took since it was asked changes nothing', async () => {
  const clock = setClock()
  const id = await audience.subscribed('slow@example.org', clock)
  await askNewAddress(audience.store(), audience.link('rights', id, clock()), 'quick@example.org', clock)
  const { text } = await audience.mailOf('new-address', id, clock)
  // Once the day is over: an address is asked to answer once a day, for whatever reason.
  const nextDay = setClock()
  nextDay.forward(30)
  await audience.subscribed('quick@example.org', nextDay)

  expect(await changeAddress(audience.store(), /\/a\/(\S+)/.exec(text)?.[1] ?? '', clock)).toEqual({
    outcome: 'unknown',
  })
  expect(await audience.store().moveTo({ id, email: 'slow@example.org' }, 'quick@example.org')).toBe(false)
  expect((await held(audience.payload, 'slow@example.org')).subscriber?.id).toBe(id)
})

/** Someone who asked for a new address, with the link its mailbox got. */
async function movingFrom(email: string, to: string, clock: SetClock) {
  const id = await audience.subscribed(email, clock)
  await askNewAddress(audience.store(), audience.link('rights', id, clock()), to, clock)
  const { text } = await audience.mailOf('new-address', id, clock)
  return { id, token: /\/a\/(\S+)/.exec(text)?.[1] ?? '' }
}

const standing = (id: string, clock: SetClock) =>
  standingOf(audience.payload, id, String(audience.monthly.id), clock())

test('an address that somebody takes while it is being changed is not theirs, and the register says so', async () => {
  const clock = setClock()
  const { id, token } = await movingFrom('beaten@example.org', 'raced@example.org', clock)
  const store = audience.store()
  let other = ''
  const racing: AudienceStore = {
    ...store,
    async moveTo(...asked) {
      const nextDay = setClock()
      nextDay.forward(30)
      other = await audience.subscribed('raced@example.org', nextDay)
      return store.moveTo(...asked)
    },
  }

  expect(await changeAddress(racing, token, clock)).toEqual({ outcome: 'unknown' })

  expect(await standing(id, clock)).toEqual({ standing: 'may-receive', email: 'beaten@example.org' })
  expect((await held(audience.payload, 'beaten@example.org')).acts).not.toContain('changed by link')
  const there = await consentsAt(audience.payload, 'raced@example.org')
  const isOf = (who: string) => there.filter(({ subscriber }) => subscriber === who).map(({ act }) => act)
  expect(isOf(other)).toEqual(['requested', 'requested', 'confirmed', 'confirmed'])
  expect(isOf(id)).toEqual(['confirmed', 'confirmed'])
  expect(there.slice(-2).map(({ act, subscriber }) => [act, subscriber ?? null])).toEqual([
    ['undone', null],
    ['undone', null],
  ])
  const last = await store.lastConsent(id, String(audience.monthly.id))
  expect(last).toMatchObject({ act: 'confirmed', addressHash: suppressionHash('beaten@example.org') })
  expect((await checkConsents(audience.payload)).broken).toEqual([])
})

test('a change of address that is cut short before the address loses nobody, and pressing again makes it', async () => {
  const clock = setClock()
  const { id, token } = await movingFrom('cut.old@example.org', 'cut.new@example.org', clock)
  const crash = async () => {
    throw new Error('power cut')
  }

  await expect(changeAddress({ ...audience.store(), moveTo: crash }, token, clock)).rejects.toThrow(
    'power cut',
  )

  expect(await standing(id, clock)).toEqual({ standing: 'may-receive', email: 'cut.old@example.org' })
  expect(await changeAddress(audience.store(), token, clock)).toEqual({ outcome: 'address-changed' })
  expect(await standing(id, clock)).toEqual({ standing: 'may-receive', email: 'cut.new@example.org' })
})

test('whoever is written to at a new address has agreed there, wherever the change was cut short', async () => {
  const clock = setClock()
  const { id, token } = await movingFrom('half.old@example.org', 'half.new@example.org', clock)
  const store = audience.store()
  const cut: AudienceStore = {
    ...store,
    async moveTo(...asked) {
      await store.moveTo(...asked)
      throw new Error('power cut')
    },
  }

  await expect(changeAddress(cut, token, clock)).rejects.toThrow('power cut')

  expect(await standing(id, clock)).toEqual({ standing: 'may-receive', email: 'half.new@example.org' })
  expect(await store.lastConsent(id, String(audience.monthly.id))).toMatchObject({
    act: 'confirmed',
    addressHash: suppressionHash('half.new@example.org'),
  })
})

test('who mistyped their new address asks for the right one at once, and that one alone can answer', async () => {
  const clock = setClock()
  const id = await audience.subscribed('hasty@example.org', clock)
  const ask = async (email: string) => {
    await askNewAddress(audience.store(), audience.link('rights', id, clock()), email, clock)
    const { to, text } = await audience.mailOf('new-address', id, clock)
    return { to, token: /\/a\/(\S+)/.exec(text)?.[1] ?? '' }
  }
  const wrong = await ask('hasty.nwe@example.org')
  clock.forward(0.01)
  const right = await ask('hasty.new@example.org')

  expect([wrong.to, right.to]).toEqual(['hasty.nwe@example.org', 'hasty.new@example.org'])
  expect(await changeAddress(audience.store(), wrong.token, clock)).toEqual({ outcome: 'unknown' })
  expect(await changeAddress(audience.store(), right.token, clock)).toEqual({ outcome: 'address-changed' })
})

test('once an address has changed, the link mailed to the former one shows and erases nothing any more', async () => {
  const clock = setClock()
  const id = await audience.subscribed('former@example.org', clock)
  const former = audience.link('rights', id, clock())
  clock.forward(0.1)
  await moves(id, 'present@example.org', clock)

  expect(await openLink(audience.store(), 'rights', former, clock)).toMatchObject({ outcome: 'expired' })
  expect(await forgetPerson(audience.store(), former, clock)).toEqual({ outcome: 'expired' })
  clock.forward(0.1)
  const present = audience.link('rights', id, clock())
  expect(await openLink(audience.store(), 'rights', present, clock)).toMatchObject({ outcome: 'open' })
})

test.each(['confirm', 'preferences', 'renew', 'undo'] as const)(
  'once an address has changed, a “%s” link mailed to the former one agrees to nothing in the name of the new one',
  async (act) => {
    const clock = setClock()
    const id = await audience.subscribed(`${act}.former@example.org`, clock)
    const former = audience.link(act, id, clock())
    const leave = audience.link('unsubscribe', id, clock())
    clock.forward(0.1)
    await moves(id, `${act}.present@example.org`, clock)

    expect(await openLink(audience.store(), act, former, clock)).toMatchObject({ outcome: 'expired' })
    expect(await unsubscribe(audience.store(), leave, { method: 'link' }, clock)).toMatchObject({
      outcome: 'unsubscribed',
    })
  },
)

test('a link mailed to the new address in the very second of the change opens', async () => {
  const clock = setClock('2026-11-22T14:00:12.300Z')
  const id = await audience.subscribed('swift@example.org', clock)
  await moves(id, 'swifter@example.org', clock)

  const link = audience.link('rights', id, clock())
  expect(await openLink(audience.store(), 'rights', link, clock)).toMatchObject({ outcome: 'open' })
})

async function moves(id: string, email: string, clock: SetClock) {
  await askNewAddress(audience.store(), audience.link('rights', id, clock()), email, clock)
  const { to, text } = await audience.mailOf('new-address', id, clock)
  return { to, ...(await changeAddress(audience.store(), /\/a\/(\S+)/.exec(text)?.[1] ?? '', clock)) }
}

test.each([
  ['bounce', 'that bounced is left behind', []],
  ['complaint', 'that complained goes along', ['complaint']],
  ['manual', 'that staff suppressed at their word goes along', ['manual']],
] as const)('a %s: what suppressed an old address %s', async (reason, _, expected) => {
  const clock = setClock()
  const id = await audience.subscribed(`${reason}.old@example.org`, clock)
  await audience.store().suppress(`${reason}.old@example.org`, reason, clock())

  expect(await moves(id, `${reason}.new@example.org`, clock)).toMatchObject({ outcome: 'address-changed' })

  expect(await audience.store().suppressionsOf(`${reason}.new@example.org`)).toEqual(expected)
  expect(await audience.store().suppressionsOf(`${reason}.old@example.org`)).toEqual([reason])
})

test('a new address with accents is kept as typed, and written to in the form that mail servers read', async () => {
  const clock = setClock()
  const id = await audience.subscribed('accents@example.org', clock)

  expect(await moves(id, 'Ana@École.example.org', clock)).toEqual({
    to: 'ana@xn--cole-9oa.example.org',
    outcome: 'address-changed',
  })

  expect((await held(audience.payload, 'ana@xn--cole-9oa.example.org')).subscriber).toMatchObject({
    id,
    typedEmail: 'Ana@École.example.org',
  })
})

test('an old address leads to who moved from it, by its digest in the register alone', async () => {
  const clock = setClock()
  const id = await audience.subscribed('parti@example.org', clock)
  await moves(id, 'arrive@example.org', clock)

  const { docs } = await audience.payload.find({
    collection: 'consents',
    where: { addressHash: { equals: suppressionHash('parti@example.org') }, act: { equals: 'changed' } },
    depth: 0,
    overrideAccess: true,
  })

  expect(docs.map(({ subscriber }) => subscriber)).toEqual([id])
  expect((await held(audience.payload, 'parti@example.org')).subscriber).toBeNull()
})
