import fc from 'fast-check'
import type { Person } from '../../src/segments/matches'
import { type Conditions, knownValues } from '../../src/segments/segment'

/** Ids that exist where the questions are asked, by field. */
export type Pool = Record<'bulletins' | 'themes' | 'audiences' | 'territories' | 'organisation', string[]>

const days = ['2025-03-09', '2025-12-31', '2026-01-15', '2026-02-10', '2026-06-30', '2026-11-01']
const moments = days.flatMap((day) => [
  `${day}T04:59:59.999Z`,
  `${day}T05:00:00.000Z`,
  `${day}T12:00:00.000Z`,
])
const maybe = (values: string[]) => fc.option(fc.constantFrom(...values), { nil: null })
const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 })

/** Conditions that can be asked, at most three deep. */
export function anyConditions(pool: Pool): fc.Arbitrary<Conditions> {
  const listed = (field: keyof Pool) => fc.record({ field: fc.constant(field), in: some(pool[field]) })
  const known = (field: keyof typeof knownValues) =>
    fc.record({ field: fc.constant(field), in: some(knownValues[field]) })
  const dated = fc.constantFrom('confirmedAt', 'lastActAt', 'consentEndsAt')
  const leaf = fc.oneof(
    ...(Object.keys(pool) as (keyof Pool)[]).map(listed),
    ...(Object.keys(knownValues) as (keyof typeof knownValues)[]).map(known),
    fc.record({
      field: fc.constantFrom('themes', 'audiences', 'territories', 'organisation'),
      is: fc.constant('none'),
    }),
    fc.record({ field: dated, from: fc.constantFrom(...days) }),
    fc.record({ field: dated, before: fc.constantFrom(...days) }),
    fc.record({ field: dated, withinDays: fc.constantFrom(1, 30, 365, 3650) }),
  ) as fc.Arbitrary<Conditions>
  const joined = (part: fc.Arbitrary<Conditions>): fc.Arbitrary<Conditions> =>
    fc.oneof(
      part,
      fc.record({ all: fc.array(part, { maxLength: 3 }) }),
      fc.record({ any: fc.array(part, { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: part }),
    )
  return joined(joined(leaf))
}

const acts = [
  'requested',
  'confirmed',
  'recorded',
  'changed',
  'withdrawn',
  'corrected',
  'undone',
  'erased',
] as const

export function anyPerson(pool: Pool): fc.Arbitrary<Person> {
  const list = (field: keyof Pool) => fc.subarray(pool[field])
  return fc.record({
    state: fc.constantFrom('confirmed', 'confirmed', 'confirmed', 'unconfirmed', 'unsubscribed'),
    bulletins: list('bulletins'),
    themes: list('themes'),
    audiences: list('audiences'),
    territories: list('territories'),
    organisation: maybe(pool.organisation),
    locale: fc.constantFrom(...knownValues.locale),
    frequency: fc.constantFrom(...knownValues.frequency),
    source: fc.constantFrom(...knownValues.source),
    pausedUntil: maybe(moments),
    confirmedAt: maybe(moments),
    consents: fc
      .array(
        fc.record({
          bulletin: maybe(pool.bulletins),
          purpose: fc.constantFrom('bulletin', 'bulletin', 'bulletin', 'invitations'),
          act: fc.constantFrom(...acts),
          basis: fc.constantFrom('express', 'implied'),
          expiresAt: maybe(moments),
          at: fc.constantFrom(...moments),
        }),
        { maxLength: 4 },
      )
      .map((all) => all.map((one, index) => ({ ...one, sequence: index + 1 }))),
  })
}
