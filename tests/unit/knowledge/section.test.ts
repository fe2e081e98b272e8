import { expect, test } from 'vitest'
import { assemble, conditionsOf, kindsOf } from '../../../src/knowledge/section'
import { buildItem } from '../syndication/build-item'

const item = (title: string, publishedAt: string) => buildItem({ id: title, title, publishedAt })
const lists = [
  [item('Écouter', '2026-01-03T00:00:00Z'), item('Zones', '2026-01-01T00:00:00Z')],
  [item('Famille', '2026-01-02T00:00:00Z')],
]

test.each([
  ['newest', ['Écouter', 'Famille', 'Zones']],
  ['oldest', ['Zones', 'Famille', 'Écouter']],
  ['title', ['Écouter', 'Famille', 'Zones']],
] as const)('several kinds come together in the order %s', (order, titles) => {
  expect(assemble(lists, { order, limit: 10 }).map(({ title }) => title)).toEqual(titles)
})

test('a rule keeps as many as it asks for', () => {
  expect(assemble(lists, { order: 'newest', limit: 2 })).toHaveLength(2)
})

test('a rule that names no kind takes them all', () => {
  expect(kindsOf([])).toHaveLength(4)
  expect(kindsOf(['research'])).toEqual(['research'])
})

test('a period counts back from now, and a term that nothing lies under still narrows', () => {
  const rule = { terms: [{ field: 'themes' as const, ids: [] }], withinDays: 7 }

  expect(conditionsOf(rule, new Date('2026-11-22T12:00:00Z'))).toEqual([
    { themes: { in: [] } },
    { publishedAt: { greater_than_equal: '2026-11-15T12:00:00.000Z' } },
  ])
})
