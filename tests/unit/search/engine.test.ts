import { expect, test } from 'vitest'
import { createEngine } from '../../../src/search/engine'

const words = (text: string) => ({ title: [], lead: [], keywords: [], text: text.split(' ') })

test('a rare word weighs more than a common one, and in a short text more than in a long one', () => {
  const engine = createEngine()
  for (let row = 1; row <= 20; row++) engine.put({ row, ...words('common') })
  engine.put({ row: 21, ...words(`rare ${'other '.repeat(50)}`) })
  engine.put({ row: 22, ...words('rare other') })
  engine.put({ row: 23, ...words('rare common') })

  const { rows, ranks } = engine.match([['rare', 'common']], true)
  const rank = (row: number) => ranks[rows.indexOf(row)] ?? -1

  expect(rows).toHaveLength(23)
  expect(rank(22)).toBeGreaterThan(rank(21))
  expect(rank(21)).toBeGreaterThan(rank(1))
  expect(Math.max(...ranks)).toBe(100)
})

test('every group must be answered by one of its stems, unless any may', () => {
  const engine = createEngine()
  engine.put({ row: 1, ...words('a b') })
  engine.put({ row: 2, ...words('a') })
  engine.put({ row: 3, ...words('c b') })

  expect(engine.match([['a', 'c'], ['b']]).rows).toEqual([1, 3])
  expect(engine.match([['a'], ['b']], true).rows.toSorted()).toEqual([1, 2, 3])
  expect(engine.match([['a'], ['nowhere']]).rows).toEqual([])
  expect(engine.match([]).rows).toEqual([])
})

test('what was taken out is not found, nor after thousands of changes, and what stays is', () => {
  const engine = createEngine()
  for (let row = 1; row <= 50; row++) engine.put({ row, ...words(`kept number${row}`) })
  for (let row = 51; row <= 5000; row++) {
    engine.put({ row, ...words('kept gone') })
    engine.remove(row)
  }

  expect(engine.match([['kept']]).rows).toHaveLength(50)
  expect([engine.has(['gone']), engine.has(['number50'])]).toEqual([false, true])
  expect(engine.match([['number7'], ['kept']]).rows).toEqual([7])
})
