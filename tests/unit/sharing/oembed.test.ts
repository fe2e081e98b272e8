import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { cardPolicy, embedCard } from '../../../src/sharing/embed-card'
import { oembedAnswer, oembedPath, readOembedRequest } from '../../../src/sharing/oembed'
import { buildDocument, buildSite, origin } from '../print/build-document'

const address = `${origin}/fr/fiches/lire-ensemble`
const image = { width: 1200, height: 630 }
const everything = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY }
const read = (params: Record<string, string>) => readOembedRequest(new URLSearchParams(params), origin)

test('the address in the head of a page asks for that page', () => {
  const params = new URL(oembedPath(address), origin).searchParams

  expect(readOembedRequest(params, origin)).toEqual({
    outcome: 'asked',
    locale: 'fr',
    kind: 'fact-sheets',
    slug: 'lire-ensemble',
    most: everything,
  })
})

test.each([
  ['no address', {}, 'wrong-url'],
  ['another site', { url: 'https://ailleurs.example/fr/fiches/x' }, 'wrong-url'],
  ['a site whose name begins like ours', { url: `${origin}.evil.example/fr/fiches/x` }, 'wrong-url'],
  ['a section', { url: `${origin}/fr/fiches` }, 'wrong-url'],
  ['a French name in English', { url: `${origin}/en/fiches/x` }, 'wrong-url'],
  ['a script', { url: 'javascript:alert(1)' }, 'wrong-url'],
  ['XML', { url: address, format: 'xml' }, 'wrong-format'],
  ['a width that is not a number', { url: address, maxwidth: '-3' }, 'wrong-size'],
])('%s is refused with a reason', (_name, params, outcome) => {
  expect(read(params as Record<string, string>).outcome).toBe(outcome)
})

test('the answer has what the specification asks of a rich one', () => {
  const answer = oembedAnswer(buildDocument(), buildSite(), { origin, most: everything, image })

  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Lire ensemble',
    provider_name: 'Le Trait',
    provider_url: `${origin}/fr`,
    width: 560,
    height: 320,
    thumbnail_url: `${address}.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
  expect(answer.html).toMatch(
    /^<iframe src="https:[^"]+\/carte" .* width="560" height="320"[^>]*><\/iframe>$/,
  )
})

test('it is no larger than what was asked for, image included', () => {
  const most = { width: 300, height: 200 }

  const answer = oembedAnswer(buildDocument(), buildSite(), { origin, most, image })

  expect(answer).toMatchObject({ width: 300, height: 200 })
  expect(answer).not.toHaveProperty('thumbnail_url')
  expect(answer.html).toContain('width="300" height="200"')
})

test('the card that others frame is one sound page without a script, and may be framed', async () => {
  const html = embedCard(buildDocument({ isSample: true }), buildSite(), origin)
  const { valid, results } = await new HtmlValidate({
    extends: ['html-validate:a11y', 'html-validate:document'],
  }).validateString(html)

  expect(results.flatMap(({ messages }) => messages)).toEqual([])
  expect(valid).toBe(true)
  expect(html).toContain('<html lang="fr-CA">')
  expect(html).toContain('Contenu d’exemple')
  expect(html).not.toMatch(
    /<script|<link rel="stylesheet"|<img|https?:\/\/(?!bulletin\.example\.org|www\.w3\.org)/,
  )
  expect(cardPolicy).toContain("default-src 'none'")
  expect(cardPolicy).toContain('frame-ancestors *')
})

test('a hostile title stays text in the card', () => {
  const html = embedCard(buildDocument({ title: '</title><script>alert(1)</script>' }), buildSite(), origin)

  expect(html).not.toContain('<script')
  expect(html).toContain('&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
})
