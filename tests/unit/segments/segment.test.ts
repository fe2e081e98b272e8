import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentWords } from '../../../src/language/words/segments'
import { matches, type Person } from '../../../src/segments/matches'
import { type Question, questionOf, type Tree } from '../../../src/segments/question'
import { type Conditions, readConditions } from '../../../src/segments/segment'
import { anyConditions, anyPerson, type Pool } from '../../support/segments'

const pool: Pool = {
  bulletins: ['b1', 'b2'],
  themes: ['t1', 't2', 't3'],
  audiences: ['a1', 'a2'],
  territories: ['region', 'mrc'],
  organisation: ['o1', 'o2'],
}
const now = new Date('2026-02-10T15:00:00.000Z')
const within = (id: string) => (id === 'region' ? ['region', 'mrc'] : [id])
const question = (conditions: Conditions): Question => questionOf({ bulletin: 'b1', conditions }, now, within)
const treeOf = (conditions: Conditions): Tree => question(conditions).tree
const meets = (person: Person, tree: Tree) =>
  matches(person, { bulletin: 'b1', now: now.toISOString(), tree })

const person: Person = {
  state: 'confirmed',
  bulletins: ['b1'],
  themes: ['t1'],
  audiences: [],
  territories: ['mrc'],
  organisation: null,
  locale: 'fr',
  frequency: 'each',
  source: 'form',
  pausedUntil: null,
  confirmedAt: '2026-02-10T05:00:00.000Z',
  consents: [],
}
const consent = {
  bulletin: 'b1',
  purpose: 'bulletin',
  act: 'recorded' as const,
  basis: 'implied',
  expiresAt: '2026-06-30T00:00:00.000Z',
  at: '2026-02-01T12:00:00.000Z',
}

const deep = (levels: number): unknown =>
  levels === 0 ? { field: 'locale', in: ['fr'] } : { all: [deep(levels - 1)] }
const repeat = (count: number) => Array.from({ length: count }, () => ({ field: 'locale', in: ['fr'] }))

describe('conditions that cannot be asked are refused, with what to put right', () => {
  test.each([
    [null, 'not-conditions'],
    ['{"all":[]}', 'not-conditions'],
    [[], 'not-conditions'],
    [{}, 'not-conditions'],
    [{ all: [], any: [] }, 'not-conditions'],
    [{ all: {} }, 'not-conditions'],
    [{ not: null }, 'not-conditions'],
    [{ any: [] }, 'empty-any'],
    [{ field: 'email', in: ['a@example.org'] }, 'unknown-field'],
    [{ field: 'state', in: ['unsubscribed'] }, 'unknown-field'],
    [{ field: 'themes', in: [] }, 'no-value'],
    [{ field: 'themes' }, 'no-value'],
    [{ field: 'themes', in: ["x'; DROP TABLE subscribers"] }, 'bad-value'],
    [{ field: 'themes', in: [{ $ne: null }] }, 'bad-value'],
    [{ field: 'themes', in: ['t1'], or: 1 }, 'bad-value'],
    [{ field: 'locale', in: ['de'] }, 'bad-value'],
    [{ field: 'themes', in: Array.from({ length: 201 }, (_, index) => `t${index}`) }, 'too-many-values'],
    [{ field: 'confirmedAt', from: '' }, 'bad-date'],
    [{ field: 'confirmedAt', before: '2026-02-30' }, 'bad-date'],
    [{ field: 'confirmedAt', withinDays: 0 }, 'bad-days'],
    [{ field: 'consentEndsAt', withinDays: 1.5 }, 'bad-days'],
    [deep(4), 'too-deep'],
    [deep(100), 'too-deep'],
    [{ all: repeat(31) }, 'too-many'],
    [{ all: [{ all: repeat(16) }, { all: repeat(15) }] }, 'too-many'],
  ])('%j', (value, fault) => {
    expect(readConditions(value)).toEqual({ fault })
    expect(segmentWords.fr.faults).toHaveProperty(fault)
  })

  test('and the widest that can be asked are not', () => {
    expect(readConditions({ all: repeat(30) })).toHaveProperty('conditions')
    expect(readConditions(deep(3))).toHaveProperty('conditions')
    expect(readConditions({ all: [] })).toHaveProperty('conditions')
  })
})

describe('P6: a segment of a bulletin holds nobody else', () => {
  test.each([
    ['who never confirmed', { state: 'unconfirmed' }],
    ['who left', { state: 'unsubscribed' }],
    ['who follows another bulletin', { bulletins: ['b2'] }],
    ['who paused until tomorrow', { pausedUntil: '2026-02-11T00:00:00.000Z' }],
  ])('not someone %s, whatever the conditions', (_, change) => {
    fc.assert(
      fc.property(
        anyConditions(pool),
        anyPerson(pool),
        (conditions, someone) => !matches({ ...someone, ...change }, question(conditions)),
      ),
    )
  })

  test('but those who confirmed, follow it and whose pause has ended', () => {
    expect(matches({ ...person, pausedUntil: now.toISOString() }, question({ all: [] }))).toBe(true)
  })
})

describe('the logic of conditions', () => {
  const someone = fc.tuple(anyPerson(pool), anyConditions(pool).map(treeOf), anyConditions(pool).map(treeOf))
  const isReachable = (one: Person) => meets(one, { all: [] })

  test('“not” parts those who may be written to in two', () => {
    fc.assert(
      fc.property(someone, ([one, tree]) => {
        const sides = [meets(one, tree), meets(one, { not: tree })]
        expect(sides.filter(Boolean)).toHaveLength(isReachable(one) ? 1 : 0)
      }),
    )
  })

  test('“none of” is “not any of”, as “all” of their contraries (De Morgan)', () => {
    fc.assert(
      fc.property(
        someone,
        ([one, a, b]) =>
          meets(one, { not: { any: [a, b] } }) === meets(one, { all: [{ not: a }, { not: b }] }) &&
          meets(one, { not: { all: [a, b] } }) === meets(one, { any: [{ not: a }, { not: b }] }),
      ),
    )
  })

  test('one more condition never finds more people, one more choice never fewer', () => {
    fc.assert(
      fc.property(
        someone,
        ([one, a, b]) =>
          (!meets(one, { all: [a, b] }) || meets(one, a)) && (!meets(one, a) || meets(one, { any: [a, b] })),
      ),
    )
  })

  test('every condition that is generated can be saved', () => {
    fc.assert(fc.property(anyConditions(pool), (conditions) => 'conditions' in readConditions(conditions)))
  })
})

test.each<[string, Partial<Person>, Conditions, boolean]>([
  ['a region holds its RCMs', {}, { field: 'territories', in: ['region'] }, true],
  [
    'an RCM does not hold its region',
    { territories: ['region'] },
    { field: 'territories', in: ['mrc'] },
    false,
  ],
  ['a day begins at midnight in Québec', {}, { field: 'confirmedAt', from: '2026-02-10' }, true],
  ['and ends there', {}, { field: 'confirmedAt', before: '2026-02-10' }, false],
  ['the last days are counted from now', {}, { field: 'confirmedAt', withinDays: 1 }, true],
  ['no date is in no span', { confirmedAt: null }, { field: 'confirmedAt', before: '2030-01-01' }, false],
  [
    'no organisation is in no list, and outside all',
    {},
    { not: { field: 'organisation', in: ['o1'] } },
    true,
  ],
  ['who chose nothing', {}, { field: 'audiences', is: 'none' }, true],
  [
    'an implied consent that lasts',
    { consents: [{ ...consent, sequence: 1 }] },
    { field: 'basis', in: ['implied'] },
    true,
  ],
  [
    'one that has ended is none',
    { consents: [{ ...consent, sequence: 1, expiresAt: now.toISOString() }] },
    { field: 'basis', in: ['implied'] },
    false,
  ],
  [
    'the last act stands',
    {
      consents: [
        { ...consent, sequence: 2, act: 'confirmed', basis: 'express', expiresAt: null },
        { ...consent, sequence: 1 },
      ],
    },
    { field: 'basis', in: ['implied'] },
    false,
  ],
  [
    'a withdrawal ends it',
    {
      consents: [
        { ...consent, sequence: 1 },
        { ...consent, sequence: 2, act: 'withdrawn' },
      ],
    },
    { field: 'basis', in: ['implied'] },
    false,
  ],
  [
    'what a person chose themselves is their last act',
    { consents: [{ ...consent, sequence: 1, act: 'changed', bulletin: null }] },
    { field: 'lastActAt', withinDays: 30 },
    true,
  ],
  [
    'what staff recorded or put right is none of theirs',
    {
      consents: [
        { ...consent, sequence: 1 },
        { ...consent, sequence: 2, act: 'corrected' },
      ],
    },
    { field: 'lastActAt', withinDays: 30 },
    false,
  ],
  [
    'a consent to invitations is not one to the bulletin',
    { consents: [{ ...consent, sequence: 1, purpose: 'invitations' }] },
    { field: 'basis', in: ['implied'] },
    false,
  ],
  [
    'a consent that ends in the next months',
    { consents: [{ ...consent, sequence: 1 }] },
    { field: 'consentEndsAt', withinDays: 180 },
    true,
  ],
])('%s', (_, change, conditions, isIn) => {
  expect(matches({ ...person, ...change }, question(conditions))).toBe(isIn)
})
