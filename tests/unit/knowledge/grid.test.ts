import { describe, expect, test } from 'vitest'
import { countCells, isInCell, type Placed, rowsOf } from '../../../src/knowledge/grid'

const content = (extra: Partial<Placed>): Placed => ({
  kind: 'fact-sheets',
  id: '1',
  phases: [],
  factors: [],
  positions: [],
  ...extra,
})
const phase = (id: string) => ({ phases: [id] })

describe('a content is in a cell', () => {
  test('where its phases and its factors cross', () => {
    const sheet = content({ phases: ['primaire', 'secondaire'], factors: ['lecture'] })

    expect(isInCell(sheet, phase('secondaire'), 'lecture')).toBe(true)
    expect(isInCell(sheet, phase('collegial'), 'lecture')).toBe(false)
  })

  test('and only where staff placed it, when they did', () => {
    const initiative = content({
      phases: ['primaire', 'secondaire'],
      factors: ['lecture', 'motivation'],
      positions: [{ phase: 'primaire', factor: 'lecture' }],
    })

    expect(isInCell(initiative, phase('primaire'), 'lecture')).toBe(true)
    expect(isInCell(initiative, phase('secondaire'), 'motivation')).toBe(false)
  })

  test('of a passage, when it touches both of its ends', () => {
    const passage = { phases: ['primaire', 'secondaire'] }

    expect(isInCell(content({ phases: ['primaire', 'secondaire'], factors: ['f'] }), passage, 'f')).toBe(true)
    expect(isInCell(content({ phases: ['primaire'], factors: ['f'] }), passage, 'f')).toBe(false)
  })
})

test('a passage stands after the phase it leaves', () => {
  const phases = ['a', 'b'].map((id, order) => ({ id, slug: id, name: id, order }))
  const rows = rowsOf(phases, [{ slug: 'a-b', name: 'de a à b', from: 'a', to: 'b' }])

  expect(rows.map(({ slug }) => slug)).toEqual(['a', 'a-b', 'b'])
})

test('the cells are counted row by row', () => {
  const rows = rowsOf([{ id: 'a', slug: 'a', name: 'a', order: 0 }], [])
  const factors = ['f', 'g'].map((id) => ({ id, slug: id, name: id, sphere: null }))

  expect(countCells([content({ phases: ['a'], factors: ['g'] })], rows, factors)).toEqual([[0, 1]])
})
