import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmSubscription } from '../../../src/audience/confirm-subscription'
import { requestSubscription } from '../../../src/audience/request-subscription'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { type Audience, held, openAudience, setClock, settleNotices, someone } from './support'

let audience: Audience

beforeAll(async () => {
  audience = await openAudience()
})
afterAll(() => audience.close())

const outOf = (text: string) => /\/u\/(\S+)/.exec(text)?.[1] ?? ''

test('a confirmation that nobody asked for lets its reader say so, and no stranger has them asked again for a year (C5, C9)', async () => {
  const clock = setClock()
  const email = 'victim@example.org'
  const ask = async () => {
    await requestSubscription(audience.store(), someone(email), clock)
    await settleNotices(audience.payload)
    return (await held(audience.payload, email)).notices.length
  }
  await ask()
  const id = (await held(audience.payload, email)).subscriber?.id as string
  const { text, html } = await audience.mailOf('confirm', id, clock)
  expect(text).toContain('Ce n’était pas moi')
  expect(html).toContain(outOf(text))
  clock.forward(1)

  expect(await unsubscribe(audience.store(), outOf(text), { method: 'link' }, clock)).toEqual({
    outcome: 'unsubscribed',
    stillFollowing: 0,
    undo: null,
  })

  expect((await held(audience.payload, email)).subscriber?.state).toBe('unsubscribed')
  expect(await confirmSubscription(audience.store(), audience.link('confirm', id, clock()), clock)).toEqual({
    outcome: 'unknown',
  })
  clock.forward(48)
  expect(await ask()).toBe(1)
  clock.forward(24 * 366)
  expect(await ask()).toBe(2)
})

test('who left what they had may ask to come back the next day: that was no refusal', async () => {
  const clock = setClock()
  const id = await audience.subscribed('comes.back@example.org', clock)
  await unsubscribe(
    audience.store(),
    audience.link('unsubscribe', id, clock(), 'all'),
    { method: 'link' },
    clock,
  )
  clock.forward(25)

  await requestSubscription(audience.store(), someone('comes.back@example.org'), clock)

  expect((await held(audience.payload, 'comes.back@example.org')).notices).toEqual(['confirm', 'confirm'])
})

test('the reminder to confirm offers the same way out', async () => {
  const clock = setClock()
  await requestSubscription(audience.store(), someone('reminded@example.org'), clock)
  const id = (await held(audience.payload, 'reminded@example.org')).subscriber?.id as string
  await audience.payload.create({
    collection: 'notices',
    data: {
      kind: 'confirm-reminder',
      subscriber: id,
      bulletin: audience.monthly.id,
      locale: 'en',
      state: 'pending',
    },
    overrideAccess: true,
  })

  const { text } = await audience.mailOf('confirm-reminder', id, clock)

  expect(text).toContain('do not write to me again')
  await unsubscribe(audience.store(), outOf(text), { method: 'link' }, clock)
  expect((await held(audience.payload, 'reminded@example.org')).subscriber?.state).toBe('unsubscribed')
})
