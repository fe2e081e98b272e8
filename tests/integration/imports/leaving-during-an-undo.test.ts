import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { preferencesText } from '../../../src/audience/consent-text'
import { recordPurpose } from '../../../src/audience/record-purpose'
import { renewConsent } from '../../../src/audience/renew-consent'
import { audienceStore } from '../../../src/audience/store'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { withdrawPurpose } from '../../../src/audience/withdraw-purpose'
import { signLink } from '../../../src/platform/links'
import { checkConsents } from '../../../src/register/store-consents'
import { consentsAt } from '../../support/consents'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { checkedImport, run, undo } from '../../support/imports'
import { importList } from '../../support/lists'
import { openPayload } from '../../support/payload'

let payload: Payload
let close: () => Promise<void>

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => close())

/** Does something once the undo has read what the register says, before it writes anything. */
function afterTheLook(act: () => Promise<unknown>): void {
  const find = payload.find.bind(payload) as (asked: object) => Promise<unknown>
  let isDone = false
  vi.spyOn(payload, 'find').mockImplementation((async (asked: { collection: string; where?: object }) => {
    const found = await find(asked)
    const isTheLook = asked.collection === 'consents' && 'subscriber' in (asked.where ?? {})
    if (isTheLook && !isDone) {
      isDone = true
      await act()
    }
    return found
  }) as never)
}

async function leave(email: string, bulletin: string): Promise<void> {
  const subscriber = String((await audienceStore(payload).subscriberOf(email))?.id)
  const token = signLink('unsubscribe', { subscriber, bulletin, locale: 'fr', issuedAt: new Date() })
  await unsubscribe(audienceStore(payload), token, { method: 'one-click' }, () => new Date())
}

test.each(['somebody new', 'somebody whose implied consent stood before'] as const)(
  'who leaves while an import is undone has left: %s (C12)',
  async (who) => {
    const bulletin = await makeBulletin(payload)
    const email = `part.${who.length}@example.org`
    if (who !== 'somebody new') {
      const basis = { basis: 'implied', kind: 'business' } as const
      await importList(payload, `courriel\n${email}\n`, { bulletin, basis })
    }
    const id = await checkedImport(payload, `courriel\n${email}\n`, { bulletin })
    expect((await run(payload, id)).counts).toMatchObject({ suppressed: 0, invalid: 0 })
    afterTheLook(() => leave(email, bulletin))

    await undo(payload, id)

    vi.restoreAllMocks()
    const acts = (await consentsAt(payload, email)).map(({ act }) => act)
    expect(acts.at(-1)).toBe('withdrawn')
    expect(acts).toContain('undone')
    const person = await audienceStore(payload).subscriberOf(email)
    expect(person).toMatchObject({ state: 'unsubscribed', bulletins: [] })
    const later = await importList(payload, `courriel\n${email}\n`, { bulletin })
    expect(later).toMatchObject({ suppressed: 1, created: 0, updated: 0 })
    expect(await checkConsents(payload)).toMatchObject({ broken: [] })
  },
)

const now = () => new Date()
const linkOf = async (email: string, bulletin: string) => ({
  subscriber: (await personAt(email)).id,
  bulletin,
  locale: 'fr' as const,
  issuedAt: now(),
})

async function personAt(email: string) {
  const person = await audienceStore(payload).subscriberOf(email)
  if (!person) throw new Error(`nobody at ${email}`)
  return person
}

test.each([
  ['somebody new', []],
  ['somebody who followed another bulletin', ['other']],
] as const)(
  'who renews their consent while the import that brought it is undone stays, and their consent stands: %s',
  async (_, followed) => {
    const [bulletin, other] = [await makeBulletin(payload), await makeBulletin(payload)]
    const email = `renouvelle.${followed.length}@example.org`
    if (followed.length > 0) await makeSubscribers(payload, other, [{ email }])
    const choices = { basis: 'implied:business', givenOn: now().toISOString().slice(0, 10) }
    const id = await checkedImport(payload, `courriel\n${email}\n`, { bulletin, choices })
    await run(payload, id)
    let answer = ''
    afterTheLook(async () => {
      const token = signLink('renew', await linkOf(email, bulletin))
      answer = (await renewConsent(audienceStore(payload), token, now)).outcome
    })

    const { undo: counts } = await undo(payload, id)

    vi.restoreAllMocks()
    expect(answer).toBe('renewed')
    expect(counts).toMatchObject({ removed: 0, restored: 0, kept: 1 })
    const person = await personAt(email)
    expect(person.bulletins).toContain(bulletin)
    expect(await audienceStore(payload).lastConsent(person.id, bulletin)).toMatchObject({
      act: 'confirmed',
      basis: 'express',
    })
    expect(await checkConsents(payload)).toMatchObject({ broken: [] })
  },
)

test('who takes back another consent while an import is undone is left as they are', async () => {
  const [bulletin, other] = [await makeBulletin(payload), await makeBulletin(payload)]
  const email = 'reprend@example.org'
  await makeSubscribers(payload, other, [{ email }])
  const store = audienceStore(payload)
  const given = { email, purpose: 'invitations', source: 'paper', locale: 'fr' } as const
  await recordPurpose(store, { ...given, givenAt: new Date('2026-01-15'), proof: 'Formulaire papier' }, now)
  const id = await checkedImport(payload, `courriel\n${email}\n`, { bulletin })
  await run(payload, id)
  afterTheLook(async () => {
    const token = signLink('preferences', await linkOf(email, bulletin))
    await withdrawPurpose(store, 'preferences', { token, purpose: 'invitations' }, now)
  })

  const { undo: counts } = await undo(payload, id)

  vi.restoreAllMocks()
  expect(counts).toMatchObject({ restored: 0, kept: 1 })
  const person = await personAt(email)
  expect(await store.purposesOf(person.id)).toEqual([])
  expect(person.bulletins).toEqual([other, bulletin])
  expect(await store.lastConsent(person.id, bulletin)).toMatchObject({ act: 'recorded' })
})

test('who is saving their preferences while an import is undone stays: the register has them before their record', async () => {
  const bulletin = await makeBulletin(payload)
  const email = 'choisit@example.org'
  const id = await checkedImport(payload, `courriel\n${email}\n`, { bulletin })
  await run(payload, id)
  afterTheLook(async () => {
    const person = await personAt(email)
    const line = { person, bulletin: null, act: 'changed', method: 'link', locale: 'fr' } as const
    await audienceStore(payload).record([{ ...line, shown: preferencesText('fr'), at: now() }])
  })

  const { undo: counts } = await undo(payload, id)

  vi.restoreAllMocks()
  expect(counts).toMatchObject({ removed: 0, kept: 1 })
  expect((await personAt(email)).bulletins).toEqual([bulletin])
})
