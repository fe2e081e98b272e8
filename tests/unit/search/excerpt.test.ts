import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { excerpt, highlight } from '../../../src/search/excerpt'
import { FoundList } from '../../../src/site/search/found-list'

const marked = (pieces: { text: string; isHit: boolean }[]) =>
  pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

test('the words asked for are marked whole, whatever their ending or accents', () => {
  const pieces = highlight(
    'Persévérer, c’est la persévérance de l’élève.',
    new Set(['persever', 'elev']),
    'fr',
  )

  expect(marked(pieces)).toBe('[Persévérer], c’est la [persévérance] de l’[élève].')
})

test('the excerpt is the passage of the text that answers, cut at whole words', () => {
  const text = `${'Des mots sans rapport. '.repeat(40)}Le tutorat aide les élèves. ${'Encore autre chose. '.repeat(40)}`

  const shown = marked(excerpt('Un chapeau.', text, new Set(['tutorat', 'elev']), 'fr'))

  expect(shown).toContain('[tutorat] aide les [élèves]')
  expect(shown.length).toBeLessThan(260)
  expect(shown).toMatch(/^… .*…$/)
})

test('the lead is shown when it answers, and when nothing does', () => {
  expect(marked(excerpt('Le tutorat.', 'tutorat '.repeat(99), new Set(['tutorat']), 'fr'))).toBe(
    'Le [tutorat].',
  )
  expect(marked(excerpt('Un chapeau.', 'rien', new Set(['tutorat']), 'fr'))).toBe('Un chapeau.')
})

test('what staff wrote is text, never markup, on the page of results', () => {
  const hostile = '<img src=x onerror=alert(1)> lecture'
  const stems = new Set(['lectur'])
  const result = {
    kind: 'fact-sheets' as const,
    id: '1',
    path: '/fr/fiches/x',
    title: highlight(hostile, stems, 'fr'),
    excerpt: excerpt(hostile, '', stems, 'fr'),
    nature: null,
    isSample: false,
    publishedAt: '2026-01-01T00:00:00Z',
    audiences: [],
    territories: [],
    event: null,
  }

  const html = renderToStaticMarkup(FoundList({ results: [result], locale: 'fr' }))

  expect(html).not.toContain('<img')
  expect(html).toContain('&lt;img')
  expect(html).toContain('<mark>lecture</mark>')
})
