import { expect, test } from 'vitest'
import { atlasOf, standingIn, type Territory } from '../../../src/knowledge/territory'

const place = (id: string, extra: Partial<Territory> = {}): Territory => ({
  id,
  slug: id,
  name: id,
  kind: 'mrc',
  code: null,
  parentId: null,
  formerCreId: null,
  tile: null,
  ...extra,
})
const all = [
  place('monteregie', { kind: 'region' }),
  place('estrie', { kind: 'region' }),
  place('cre-est', { kind: 'cre', parentId: 'monteregie' }),
  place('acton', { parentId: 'monteregie', formerCreId: 'cre-est', tile: { column: 6, line: 1 } }),
  place('brome', { parentId: 'estrie', formerCreId: 'cre-est', tile: { column: 4, line: 3 } }),
]

test('a place that changed region is listed in its region and drawn, as former, beside its old neighbours', () => {
  const { maps, regions } = atlasOf(all)

  expect(
    maps.map(({ region, tiles }) => [region.id, tiles.map(({ id, isFormer }) => [id, isFormer])]),
  ).toEqual([
    [
      'monteregie',
      [
        ['acton', false],
        ['brome', true],
      ],
    ],
  ])
  expect(regions.find(({ region }) => region.id === 'estrie')?.members.map(({ id }) => id)).toEqual(['brome'])
})

test('a former CRÉ holds its MRCs of both regions', () => {
  const cre = all[2] as Territory

  expect(standingIn(all, cre).members.map(({ id }) => id)).toEqual(['acton', 'brome'])
})
