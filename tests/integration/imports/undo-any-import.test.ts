import fc from 'fast-check'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkConsents } from '../../../src/register/store-consents'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { checkedImport, run, undo } from '../../support/imports'
import { openPayload } from '../../support/payload'

let payload: Payload
let close: () => Promise<void>

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterAll(() => close())

const was = ['nobody', 'follows', 'follows-another', 'unconfirmed', 'left', 'suppressed'] as const
const anybody = fc.record({
  was: fc.constantFrom(...was),
  name: fc.constantFrom('', 'Ana'),
  isInList: fc.boolean(),
  actsAfter: fc.boolean(),
})

let round = 0

test('whoever people were, an undone import leaves them as before, and whoever acted as they chose', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anybody, { minLength: 1, maxLength: 8 }), async (people) => {
      const bulletin = await makeBulletin(payload)
      const other = await makeBulletin(payload)
      const addressOf = (index: number) => `p${index}.tour${round}@example.org`
      round++
      const addresses = people.map((_, index) => addressOf(index))
      for (const [index, one] of people.entries())
        await make(one.was, addresses[index] ?? '', bulletin, other)
      const before = await everybody(addresses)
      const rows = people.flatMap(({ isInList, name }, index) =>
        isInList ? [`${addresses[index]};${name}`] : [],
      )
      const list = `courriel;prénom\nautre.tour${round}@example.org;Bo\n${rows.join('\n')}\n`

      const id = await checkedImport(payload, list, { bulletin })
      const { checked, counts } = await run(payload, id)
      const after = await everybody(addresses)
      const actors = people.flatMap(({ actsAfter }, index) => (actsAfter ? (addresses[index] ?? []) : []))
      for (const address of actors) {
        const person = after.get(address)
        if (person)
          await payload.update({
            collection: 'subscribers',
            id: person.id,
            data: { firstName: 'Choisi' },
            overrideAccess: true,
          })
      }
      const chosen = await everybody(addresses)
      const undone = await undo(payload, id)

      expect(counts).toEqual(checked)
      const now = await everybody(addresses)
      for (const address of addresses) {
        expect(now.get(address)).toEqual((actors.includes(address) ? chosen : before).get(address))
      }
      const { created = 0, updated = 0 } = counts ?? {}
      const { removed = 0, restored = 0, kept = 0 } = undone.undo ?? {}
      expect(removed + restored + kept).toBe(created + updated)
    }),
    { numRuns: 8 },
  )
  expect((await checkConsents(payload)).broken).toEqual([])
}, 180_000)

async function everybody(addresses: string[]) {
  const { docs } = await payload.find({
    collection: 'subscribers',
    where: { email: { in: addresses } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(docs.map((person) => [person.email, person]))
}

async function make(
  kind: (typeof was)[number],
  email: string,
  bulletin: string,
  other: string,
): Promise<void> {
  if (kind === 'nobody') return
  if (kind === 'suppressed') {
    await payload.create({ collection: 'suppressions', data: { email } as never, overrideAccess: true })
    return
  }
  const state = kind === 'unconfirmed' ? 'unconfirmed' : kind === 'left' ? 'unsubscribed' : 'confirmed'
  await makeSubscribers(payload, kind === 'follows' ? bulletin : other, [{ email, state }])
}
