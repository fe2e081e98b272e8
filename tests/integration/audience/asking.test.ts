import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordConsent } from '../../../src/audience/record-consent'
import { recordPurpose } from '../../../src/audience/record-purpose'
import { requestSubscription } from '../../../src/audience/request-subscription'
import { askRenewals } from '../../../src/upkeep/ask-renewals'
import { remindConfirmations } from '../../../src/upkeep/remind-confirmations'
import { checkedImport, run } from '../../support/imports'
import { builder } from '../bulletins/build-content'
import { type Audience, held, openAudience, setClock, settleNotices, someone } from './support'

let audience: Audience

beforeAll(async () => {
  audience = await openAudience()
})
afterAll(() => audience.close())

const day = 24
const kindsFor = async (email: string) => (await held(audience.payload, email)).notices

test('a mail that asks for a consent says what is asked and nothing else: no content, no picture, no word of who typed the address (C5)', async () => {
  const clock = setClock()
  const asked = { ...someone('demande@example.org'), firstName: 'Gagnez un prix' }
  await requestSubscription(audience.store(), { ...asked, bulletins: [audience.monthly.slug] }, clock)
  const id = (await held(audience.payload, asked.email)).subscriber?.id as string
  const given = {
    firstName: null,
    locale: 'fr',
    bulletin: audience.monthly.slug,
    proof: 'Appel noté',
  } as const
  const implied = await recordConsent(
    audience.store(),
    { ...given, email: 'tacite@example.org', source: 'phone', basis: 'inquiry', givenAt: clock() },
    clock,
  )
  const title = 'Lire en famille, chaque soir'
  await builder(audience.payload).factSheet({ title })

  const confirm = await audience.mailOf('confirm', id, clock)
  await settleNotices(audience.payload)
  clock.forward(4 * day)
  await remindConfirmations(audience.payload, clock())
  const reminder = await audience.mailOf('confirm-reminder', id, clock)
  clock.forward(156 * day)
  await askRenewals(audience.payload, clock())
  const renew = await audience.mailOf('renew', String(implied.subscriber), clock)

  const ways = { confirm: /\/[cu]\//, reminder: /\/[cu]\//, renew: /\/[ku]\// }
  for (const [name, mail] of Object.entries({ confirm, reminder, renew })) {
    const links = [...mail.html.matchAll(/href="(https?:[^"]+)"/g)].map(([, url]) => url ?? '')
    expect(links.length, name).toBeGreaterThan(1)
    expect(
      links.filter((url) => !ways[name as keyof typeof ways].test(url)),
      name,
    ).toEqual([])
    expect(mail.html, name).not.toMatch(/<img|background=|url\(/i)
    for (const part of [mail.subject, mail.html, mail.text]) {
      expect(part, name).not.toContain('Gagnez')
      expect(part, name).not.toContain(title)
    }
  }
})

test('only a form has somebody asked to confirm: neither the team, a list nor another consent does (C5)', async () => {
  const clock = setClock(new Date().toISOString())
  const given = { source: 'paper', proof: 'Carton', givenAt: clock() } as const
  await recordConsent(
    audience.store(),
    {
      ...given,
      email: 'carton@example.org',
      firstName: null,
      locale: 'fr',
      bulletin: audience.monthly.slug,
      basis: 'express',
    },
    clock,
  )
  await recordPurpose(
    audience.store(),
    { ...given, email: 'carton@example.org', purpose: 'invitations' },
    clock,
  )
  const list = await checkedImport(audience.payload, 'courriel\nliste@example.org\n', {
    bulletin: audience.monthly.id,
  })
  await run(audience.payload, list)

  expect((await held(audience.payload, 'liste@example.org')).subscriber).toMatchObject({ state: 'confirmed' })
  expect([await kindsFor('carton@example.org'), await kindsFor('liste@example.org')]).toEqual([[], []])
})

test('one request is asked about once and reminded of once (C5)', async () => {
  const clock = setClock()
  await requestSubscription(audience.store(), someone('une-fois@example.org'), clock)
  await settleNotices(audience.payload)
  for (let days = 0; days < 12; days++) {
    clock.forward(day)
    await remindConfirmations(audience.payload, clock())
    await settleNotices(audience.payload)
  }

  expect(await kindsFor('une-fois@example.org')).toEqual(['confirm', 'confirm-reminder'])
})
