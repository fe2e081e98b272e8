import { expect, test } from 'vitest'
import { newsOf } from '../../../src/knowledge/news'
import { buildItem } from '../syndication/build-item'

test('a content that was revised is told twice, latest first, and one that was not is told once', () => {
  const revised = buildItem({
    id: 'r',
    publishedAt: '2026-01-01T00:00:00Z',
    revisedOn: '2026-03-01T00:00:00Z',
  })
  const same = buildItem({ id: 's', publishedAt: '2026-02-01T00:00:00Z', revisedOn: '2026-02-01T00:00:00Z' })

  const news = newsOf([revised, same], [revised, same])

  expect(news.map(({ what, content }) => [what, content.id])).toEqual([
    ['revised', 'r'],
    ['appeared', 's'],
    ['appeared', 'r'],
  ])
})
