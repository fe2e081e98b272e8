import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { correctName } from '../../../src/audience/correct-name'
import { ownDataAsCsv } from '../../../src/audience/own-data'
import { recordPurpose } from '../../../src/audience/record-purpose'
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
  // Of the form the store gives, and nobody's.
  const nobody = id.replace(/[0-9a-f]/g, '0')
  expect(await ownData(audience.payload, nobody, 'fr', clock())).toBeNull()
})

const moment = z.iso.datetime().nullable()
/** `liaison-own-data-1`, closed: whatever else came in, such as what would be guessed of somebody, would not hold to it. */
const ownDataFile = z.strictObject({
  format: z.literal('liaison-own-data-1'),
  exportedAt: z.iso.datetime(),
  person: z.strictObject({
    email: z.email(),
    typedEmail: z.string().nullable(),
    newEmail: z.string().nullable(),
    firstName: z.string().nullable(),
    language: z.enum(['fr', 'en']),
    organisation: z.string().nullable(),
    state: z.enum(['unconfirmed', 'confirmed', 'unsubscribed']),
    source: z.string(),
    requestedAt: moment,
    confirmedAt: moment,
    unsubscribedAt: moment,
  }),
  choices: z.strictObject({
    bulletins: z.array(z.string()),
    themes: z.array(z.string()),
    audiences: z.array(z.string()),
    territories: z.array(z.string()),
    frequency: z.enum(['each', 'weekly', 'monthly']),
    pausedUntil: moment,
  }),
  consents: z.array(
    z.strictObject({
      at: z.iso.datetime(),
      act: z.string(),
      purpose: z.enum(['bulletin', 'invitations', 'directory', 'statistics']),
      basis: z.enum(['express', 'implied']),
      expiresAt: moment,
      bulletin: z.string().nullable(),
      method: z.string(),
      source: z.string().nullable(),
      proof: z.string().nullable(),
      language: z.enum(['fr', 'en']),
      text: z.string().min(1),
      textVersion: z.string().min(1),
    }),
  ),
  messages: z.array(
    z.strictObject({ at: moment, kind: z.string(), subject: z.string().nullable(), state: z.string() }),
  ),
})

test('what a person takes away, in both formats, is what they gave, chose and agreed to, and nothing inferred (P13)', async () => {
  const clock = setClock()
  const id = await audience.subscribed('emporte@example.org', clock)
  const given = { email: 'emporte@example.org', source: 'paper', proof: 'Carton 12' } as const
  await recordPurpose(audience.store(), { ...given, purpose: 'invitations', givenAt: clock() }, clock)
  const data = await ownData(audience.payload, id, 'fr', clock())
  if (!data) throw new Error('nobody')

  const file = ownDataFile.parse(JSON.parse(JSON.stringify(data)))
  const rows = parse(ownDataAsCsv(data, 'fr'), { bom: true, columns: true, delimiter: ';' }) as Record<
    string,
    string
  >[]

  expect(file.consents.length).toBeGreaterThan(3)
  expect(Object.keys(rows[0] ?? {})).toEqual(['part', 'at', 'name', 'value'])
  const names = (part: RegExp) => [
    ...new Set(rows.filter((row) => part.test(row.part ?? '')).map((row) => row.name)),
  ]
  expect(names(/^person$/)).toEqual(Object.keys(file.person))
  // A list without anything in it has no line.
  expect(names(/^choices$/)).toEqual(['bulletins', 'frequency', 'pausedUntil'])
  expect(names(/^consent /)).toEqual(Object.keys(file.consents[0] ?? {}).filter((name) => name !== 'at'))
  expect(names(/^message /)).toEqual(['kind', 'subject', 'state'])
})
