import { afterAll, beforeAll, expect, test } from 'vitest'
import { correctName } from '../../../src/audience/correct-name'
import { sendRightsLink } from '../../../src/audience/send-rights-link'
import { ownData } from '../../../src/audience/store-own-data'
import { unsubscribeFromEverything } from '../../../src/audience/unsubscribe-from-everything'
import { type Audience, held, openAudience, setClock, settleNotices } from './support'

let audience: Audience

beforeAll(async () => {
  audience = await openAudience()
})
afterAll(() => audience.close())

test('the link to one’s data goes to the mailbox, lasts half an hour and is mailed once in 15 minutes (P12)', async () => {
  const clock = setClock()
  const id = await audience.subscribed('mine@example.org', clock)
  const ask = async () => {
    const answer = await sendRightsLink(audience.store(), audience.link('preferences', id, clock()), clock)
    await settleNotices(audience.payload)
    return [answer.outcome, (await held(audience.payload, 'mine@example.org')).notices.length - 1]
  }

  expect(await ask()).toEqual(['rights-asked', 1])
  clock.forward(0.2)
  expect(await ask()).toEqual(['rights-asked', 1])
  clock.forward(0.1)
  expect(await ask()).toEqual(['rights-asked', 2])
  const mail = await audience.mailOf('rights', id, clock)
  expect(mail.to).toBe('mine@example.org')
  const token = /\/r\/(\S+)/.exec(mail.text)?.[1] ?? ''
  expect(await correctName(audience.store(), token, 'Anaïs', clock)).toEqual({ outcome: 'name-saved' })
  clock.forward(0.51)
  expect(await correctName(audience.store(), token, 'Autre', clock)).toEqual({ outcome: 'expired' })
  // A preferences link, which a forwarded mail holds, opens none of it.
  expect(
    await correctName(audience.store(), audience.link('preferences', id, clock()), 'Autre', clock),
  ).toEqual({
    outcome: 'unknown',
  })
  expect((await held(audience.payload, 'mine@example.org')).subscriber?.firstName).toBe('Anaïs')
})

test('those who left may still ask for their data', async () => {
  const clock = setClock()
  const id = await audience.subscribed('gone@example.org', clock)
  await unsubscribeFromEverything(audience.store(), audience.link('preferences', id, clock()), clock)

  await sendRightsLink(audience.store(), audience.link('preferences', id, clock()), clock)

  expect((await audience.mailOf('rights', id, clock)).subject).toContain('Votre lien vers vos renseignements')
})

test('what a person takes away holds what they gave, chose and agreed to, and what was sent (C4)', async () => {
  const clock = setClock()
  const id = await audience.subscribed('take@example.org', clock)

  const data = await ownData(audience.payload, id, 'fr', clock())

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
      audience.payload,
      id.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      'fr',
      clock(),
    ),
  ).toBeNull()
})
