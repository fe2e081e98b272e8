import { afterAll, beforeAll, expect, test } from 'vitest'
import { askNewAddress } from '../../../src/audience/ask-new-address'
import { changeAddress } from '../../../src/audience/change-address'
import { unsubscribeFromEverything } from '../../../src/audience/unsubscribe-from-everything'
import { type Audience, held, openAudience, setClock, settleNotices } from './support'

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
    newEmail: 'new.one@example.org',
  })
  const mail = await audience.mailOf('new-address', id, clock)
  expect(mail.to).toBe('new.one@example.org')
  expect(mail.html).not.toMatch(/old@example|Ana/)
  const token = /\/a\/(\S+)/.exec(mail.text)?.[1] ?? ''
  expect(token).not.toContain('example')
  const answers = await Promise.all([1, 2].map(() => changeAddress(audience.store(), token, clock)))

  expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['address-changed', 'already-changed'])
  const { subscriber, acts } = await held(audience.payload, 'new.one@example.org')
  expect(subscriber).toMatchObject({ id, state: 'confirmed', newEmail: null })
  expect(acts.filter((act) => act === 'changed by link')).toHaveLength(1)
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
  expect(await audience.store().moveTo(id, 'quick@example.org')).toBe(false)
  expect((await held(audience.payload, 'slow@example.org')).subscriber?.id).toBe(id)
})
