import { expect, test } from 'vitest'
import { withAnchors } from '../../../src/knowledge/long-page'

test('each chapter has an address of its own on the page, even when two bear one title', () => {
  const chapters = withAnchors([
    { title: 'Agir', body: '' },
    { title: 'Agir', body: '' },
    { title: '«»', body: '' },
  ])

  expect(chapters.map(({ anchor }) => anchor)).toEqual(['c-agir', 'c-agir-2', 'c-chapitre'])
})
