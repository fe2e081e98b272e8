import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conditionsOf, formOf, newGroup, newRow } from '../../../src/admin/segments/segment-form'
import { readConditions } from '../../../src/segments/segment'
import { anyConditions } from '../../support/segments'

const pool = {
  bulletins: ['b1'],
  themes: ['t1', 't2'],
  audiences: ['a1'],
  territories: ['r1'],
  organisation: ['o1'],
}

test('what fits the screen is saved again as it was read, and the rest is left alone', () => {
  let shown = 0
  fc.assert(
    fc.property(anyConditions(pool), (conditions) => {
      const form = formOf(conditions)
      if (!form) return
      shown++
      const isOne = 'field' in conditions || ('not' in conditions && 'field' in conditions.not)
      expect(conditionsOf(form)).toEqual(isOne ? { all: [conditions] } : conditions)
    }),
  )
  expect(shown).toBeGreaterThan(20)
})

test('a condition just added says what it lacks', () => {
  const lacking = (form: Parameters<typeof conditionsOf>[0]) => readConditions(conditionsOf(form))

  expect(lacking({ how: 'all', parts: [newRow('themes')] })).toEqual({ fault: 'no-value' })
  expect(lacking({ how: 'none', parts: [newGroup()] })).toEqual({ fault: 'no-value' })
  expect(lacking({ how: 'any', parts: [newRow('confirmedAt')] })).toEqual({ fault: 'bad-date' })
  expect(lacking({ how: 'all', parts: [{ ...newRow('consentEndsAt'), days: '' }] })).toEqual({
    fault: 'bad-days',
  })
})

test('no condition at all is everyone, whatever joined the last ones', () => {
  expect(conditionsOf({ how: 'none', parts: [] })).toEqual({ all: [] })
})

test('conditions deeper than the screen are not shown as something else', () => {
  const deep = { all: [{ any: [{ all: [{ field: 'locale', in: ['fr'] }] }] }] }

  expect(readConditions(deep)).toHaveProperty('conditions')
  expect(formOf(deep)).toBeNull()
  expect(formOf({ nonsense: true })).toBeNull()
})
