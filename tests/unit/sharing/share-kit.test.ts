import { expect, test } from 'vitest'
import { attachment } from '../../../src/app/attachment'
import { newShareCode } from '../../../src/knowledge/share-code'
import { sharingWords } from '../../../src/language/words/sharing'
import { readShortCode, shortPath } from '../../../src/sharing/share-code'
import { shareKitOf } from '../../../src/sharing/share-kit'
import { buildDocument, buildSite, origin } from '../print/build-document'

const kit = (changes = {}) => shareKitOf(buildDocument(changes), buildSite(), origin)

test('a short link is read back as what it was made of, in both languages', () => {
  expect(shortPath('research', 'k7m2x9ab', 'fr')).toBe('/s/rk7m2x9ab')
  expect(shortPath('research', 'k7m2x9ab', 'en')).toBe('/s/rk7m2x9ab-en')
  expect(readShortCode('rk7m2x9ab')).toEqual({ kind: 'research', code: 'k7m2x9ab' })
  for (const wrong of ['', 'r', 'zk7m2x9ab', 'rk7m2x9a', 'rk7m2x9abc', 'rK7M2X9AB']) {
    expect(readShortCode(wrong)).toBeNull()
  }
})

test('a new code has eight signs that nobody takes for one another', () => {
  const codes = Array.from({ length: 500 }, newShareCode)

  expect(new Set(codes).size).toBe(500)
  for (const code of codes) expect(code).toMatch(/^[2-9a-hj-km-np-tv-z]{8}$/)
})

test('each text holds the title and the short link', () => {
  const { link, mail, social, newsletter } = kit()

  expect(link).toBe(`${origin}/s/fk7m2x9ab`)
  for (const text of [mail.body, social, newsletter]) {
    expect(text).toContain('Lire ensemble')
    expect(text).toContain(link)
  }
})

test('a document saved before there were short links is shared by its address', () => {
  expect(kit({ shareCode: null }).link).toBe(`${origin}/fr/fiches/lire-ensemble`)
})

test('the text for social media holds in 280 signs, whatever the lengths', () => {
  for (const [title, lead] of [
    [10, 400],
    [160, 400],
    [60, 100],
  ] as const) {
    const { social, link } = kit({ title: 'mot '.repeat(title / 4), lead: 'phrase '.repeat(lead / 7) })

    expect(social.length).toBeLessThanOrEqual(280)
    expect(social).toContain(link)
  }
})

test('the mail link says the same as the mail, and a title cannot add a recipient to it', () => {
  const { mail } = kit({ title: 'A&bcc=x@example.org?cc=y \uD800' })
  const { searchParams, pathname } = new URL(mail.href)

  expect(pathname).toBe('')
  expect([...searchParams.keys()]).toEqual(['subject', 'body'])
  expect(searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(mail.body.replace('\uD800', ''))
})

test('the code to embed keeps a hostile title within its attribute', () => {
  const { embed } = kit({ title: '"><script>alert(1)</script>' })

  expect(embed).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; – Le Trait"')
  expect(embed).toContain(`src="${origin}/fr/fiches/lire-ensemble/carte"`)
})

test('a file bears the title, and plain letters for old programs', () => {
  expect(attachment('L’été à l’école: un/guide', 'l-ete.pdf')).toBe(
    'attachment; filename="l-ete.pdf"; filename*=UTF-8\'\'L%E2%80%99%C3%A9t%C3%A9%20%C3%A0%20l%E2%80%99%C3%A9cole%20un%20guide.pdf',
  )
  expect(attachment('a\r\nX-Header: 1\uD800"', 'a.pdf')).not.toMatch(/[\r\n]/)
})

test('French keeps its typography in what is copied', () => {
  expect(kit().mail.body).toContain('«\u00A0Lire ensemble\u00A0»')
  expect(JSON.stringify(sharingWords.fr)).not.toMatch(/'| [:;!?»]|« (?!\u00A0)/)
})
