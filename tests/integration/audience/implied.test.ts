import { afterAll, beforeAll, expect, test } from 'vitest'
import { askNewAddress } from '../../../src/audience/ask-new-address'
import { changeAddress } from '../../../src/audience/change-address'
import { changePreferences } from '../../../src/audience/change-preferences'
import { recordConsent } from '../../../src/audience/record-consent'
import { declineRenewal } from '../../../src/audience/renew-consent'
import { undoing, undoLeaving } from '../../../src/audience/undo-leaving'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { standingOf } from '../../../src/delivery/store-recipients'
import { type Audience, held, openAudience, type SetClock, setClock } from './support'

let audience: Audience

beforeAll(async () => {
  audience = await openAudience()
})
afterAll(() => audience.close())

const day = 24
const endOfInquiry = '2027-05-22T14:00:00.000Z'

/** Someone who asked a question on 22 November 2026: six months, until 22 May 2027. */
async function implied(email: string, clock: SetClock, bulletin = audience.monthly.slug): Promise<string> {
  const { subscriber } = await recordConsent(
    audience.store(),
    {
      email,
      firstName: null,
      locale: 'fr',
      bulletin,
      source: 'phone',
      basis: 'inquiry',
      proof: 'Appel noté',
      givenAt: clock(),
    },
    clock,
  )
  clock.forward(day)
  return String(subscriber)
}
const last = (id: string) => audience.store().lastConsent(id, audience.monthly.id)
const tokenOf = (address: string | null) => address?.split('/').at(-1) ?? ''

async function leave(id: string, clock: SetClock): Promise<string> {
  const left = await unsubscribe(
    audience.store(),
    audience.link('unsubscribe', id, clock()),
    { method: 'link' },
    clock,
  )
  return tokenOf(left.outcome === 'unsubscribed' ? left.undo : null)
}

async function move(id: string, email: string, clock: SetClock) {
  await askNewAddress(audience.store(), audience.link('rights', id, clock()), email, clock)
  const { text } = await audience.mailOf('new-address', id, clock)
  return changeAddress(audience.store(), /\/a\/(\S+)/.exec(text)?.[1] ?? '', clock)
}

test('leaving and taking it back leaves an implied consent as it was: its basis, its kind, its end (C6)', async () => {
  const clock = setClock()
  const id = await implied('annule@example.org', clock)

  expect(await undoLeaving(audience.store(), await leave(id, clock), clock)).toEqual({ outcome: 'undone' })

  expect(await last(id)).toMatchObject({
    act: 'confirmed',
    basis: 'implied',
    impliedKind: 'inquiry',
    expiresAt: endOfInquiry,
    proof: '2026-11-22 — Appel noté',
  })
  clock.forward(200 * day)
  expect((await standingOf(audience.payload, id, audience.monthly.id, clock())).standing).toBe('may-not')
})

test('an implied consent that has ended is not given back, and the page says so (C6)', async () => {
  const clock = setClock()
  const id = await implied('terminee@example.org', clock)
  clock.forward(200 * day)
  const token = await leave(id, clock)

  expect(await undoing(audience.store(), token, clock)).toEqual({ outcome: 'ended', bulletins: [] })
  expect(await undoLeaving(audience.store(), token, clock)).toEqual({ outcome: 'ended' })

  expect((await last(id))?.act).toBe('withdrawn')
  expect((await held(audience.payload, 'terminee@example.org')).subscriber?.state).toBe('unsubscribed')
})

test('of what was left at once, what has ended stays out and the rest comes back', async () => {
  const clock = setClock()
  const id = await implied('moitie@example.org', clock)
  clock.forward(200 * day)
  await implied('moitie@example.org', clock, audience.weekly.slug)
  const left = await changePreferences(
    audience.store(),
    audience.link('preferences', id, clock()),
    {
      locale: 'fr',
      themes: [],
      audiences: [],
      territories: [],
      bulletins: [],
      frequency: null,
      pausedUntil: null,
    },
    clock,
  )
  const token = tokenOf(left.outcome === 'unsubscribed' ? left.undo : null)

  const offered = await undoing(audience.store(), token, clock)
  await undoLeaving(audience.store(), token, clock)

  expect(offered.bulletins.map(({ name }) => name)).toEqual(['Hebdo'])
  expect((await held(audience.payload, 'moitie@example.org')).subscriber?.bulletins).toEqual([
    audience.weekly.id,
  ])
})

test('a new address receives on the same ground as the old one, until the same day (C6)', async () => {
  const clock = setClock()
  const id = await implied('ancienne@example.org', clock)

  expect(await move(id, 'nouvelle@example.org', clock)).toEqual({ outcome: 'address-changed' })

  expect(await last(id)).toMatchObject({
    act: 'confirmed',
    basis: 'implied',
    impliedKind: 'inquiry',
    expiresAt: endOfInquiry,
  })
})

test('moving does not revive an implied consent that has ended (C6)', async () => {
  const clock = setClock()
  const id = await implied('finie@example.org', clock)
  clock.forward(200 * day)

  expect(await move(id, 'ailleurs@example.org', clock)).toEqual({ outcome: 'address-changed' })

  expect(await last(id)).toMatchObject({ act: 'recorded', basis: 'implied' })
  expect((await standingOf(audience.payload, id, audience.monthly.id, clock())).standing).toBe('may-not')
})

test('who says no to a renewal may take it back, and the end they had still stands (C10)', async () => {
  const clock = setClock()
  const id = await implied('refuse@example.org', clock)
  clock.forward(160 * day)

  const left = await declineRenewal(audience.store(), audience.link('renew', id, clock()), clock)

  expect(left).toMatchObject({ outcome: 'unsubscribed', stillFollowing: 0 })
  const token = tokenOf(left.outcome === 'unsubscribed' ? left.undo : null)
  expect(await undoLeaving(audience.store(), token, clock)).toEqual({ outcome: 'undone' })
  expect(await last(id)).toMatchObject({ basis: 'implied', expiresAt: endOfInquiry })
})

test('an implied consent renewed at the counter counts from then on, before its end and after; the same one again changes nothing (C6)', async () => {
  const clock = setClock()
  const email = 'renouvelle@example.org'
  const again = () =>
    recordConsent(
      audience.store(),
      {
        email,
        firstName: null,
        locale: 'fr',
        bulletin: audience.monthly.slug,
        source: 'paper',
        basis: 'inquiry',
        proof: 'Nouvelle demande',
        givenAt: clock(),
      },
      clock,
    )
  const id = await implied(email, clock)
  clock.forward(30 * day)
  expect((await again()).outcome).toBe('recorded')
  expect((await again()).outcome).toBe('already')

  clock.forward(400 * day)
  expect((await standingOf(audience.payload, id, audience.monthly.id, clock())).standing).toBe('may-not')
  expect((await again()).outcome).toBe('recorded')
  expect((await standingOf(audience.payload, id, audience.monthly.id, clock())).standing).toBe('may-receive')
  expect(await last(id)).toMatchObject({ basis: 'implied', impliedKind: 'inquiry' })
})
