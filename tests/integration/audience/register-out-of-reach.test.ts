import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { confirmSubscription } from '../../../src/audience/confirm-subscription'
import { requestSubscription } from '../../../src/audience/request-subscription'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { wholeSubscription } from '../../../src/platform/links'
import { type Audience, held, openAudience, setClock, someone } from './support'

let audience: Audience

beforeAll(async () => {
  audience = await openAudience()
})
afterAll(() => audience.close())

test.each([
  ['the bulletin of their link', (id: string, at: Date) => audience.link('unsubscribe', id, at)],
  ['everything', (id: string, at: Date) => audience.link('unsubscribe', id, at, wholeSubscription)],
])(
  'who left %s while the register was out of reach is recorded when they leave again',
  async (what, link) => {
    const clock = setClock()
    const email = `crash.${what.length}@example.org`
    const bulletins = what === 'everything' ? undefined : [audience.monthly.slug]
    const id = await audience.subscribed(email, clock, bulletins)
    const real = audience.store()
    const token = link(id, clock())
    const back = keepOutOfReach(audience.payload)
    await expect(unsubscribe(real, token, { method: 'link' }, clock)).rejects.toThrow('out of reach')
    back()
    expect((await held(audience.payload, email)).subscriber?.state).toBe('unsubscribed')

    await unsubscribe(real, token, { method: 'link' }, clock)
    await unsubscribe(real, token, { method: 'link' }, clock)

    const { acts } = await held(audience.payload, email)
    expect(acts.filter((act) => act === 'withdrawn by link')).toHaveLength(bulletins?.length ?? 2)
    expect(await real.lastConsent(id, audience.monthly.id)).toMatchObject({ act: 'withdrawn' })
  },
)

/** The end of the register cannot be read, so that nothing is added, until what is given back is called. */
function keepOutOfReach(payload: Payload): () => void {
  const find = payload.find.bind(payload)
  const spy = vi
    .spyOn(payload, 'find')
    .mockImplementation((asked) =>
      asked.collection === 'consents' && asked.select && 'seal' in asked.select
        ? Promise.reject(new Error('out of reach'))
        : find(asked),
    )
  return () => spy.mockRestore()
}

test('nobody is subscribed while the register is out of reach, and pressing again does it', async () => {
  const clock = setClock()
  await requestSubscription(audience.store(), someone('no-proof@example.org'), clock)
  const id = String((await held(audience.payload, 'no-proof@example.org')).subscriber?.id)
  const token = audience.link('confirm', id, clock())
  const back = keepOutOfReach(audience.payload)

  await expect(confirmSubscription(audience.store(), token, clock)).rejects.toThrow('out of reach')

  back()
  expect((await held(audience.payload, 'no-proof@example.org')).subscriber?.state).toBe('unconfirmed')
  expect(await confirmSubscription(audience.store(), token, clock)).toEqual({ outcome: 'confirmed' })
})
