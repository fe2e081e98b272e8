import { expect, test } from 'vitest'
import type { Document } from '../../../src/knowledge/document'
import { printSheet } from '../../../src/print/print-sheet'
import { printableOf } from '../../../src/print/printable'
import { readPdf } from '../../support/read-pdf'
import { buildDocument, buildSite, origin } from './build-document'

async function printed(changes: Partial<Document> = {}) {
  const { pdf } = await printSheet(printableOf(buildDocument(changes)), buildSite(), origin)
  return readPdf(pdf)
}

test('a sheet is a tagged PDF/UA with its title, its language and its author', async () => {
  const pdf = await printed()

  expect(pdf).toMatchObject({
    title: 'Lire ensemble',
    author: 'Instance de la région',
    language: 'fr-CA',
    isTagged: true,
    uaPart: '1',
    pages: 1,
  })
})

test('an English sheet is in English from its language to its labels', async () => {
  const pdf = await printed({ locale: 'en', path: '/en/fact-sheets/reading', title: 'Reading together' })

  expect(pdf.language).toBe('en-CA')
  expect(pdf.text).toContain('Key messages')
  expect(pdf.text).toContain('Published on: February 1, 2026. Revised on: March 2, 2026')
  expect(pdf.text).not.toContain('À retenir')
})

test('headings, lists, links and the alternative of the QR code are in the structure, in order', async () => {
  const pdf = await printed()

  const headings = pdf.roles.filter((role) => /^H\d$/.test(role))
  expect(headings).toEqual(['H1', 'H2', 'H2'])
  expect(pdf.roles.filter((role) => role === 'L')).toHaveLength(2)
  expect(pdf.roles.filter((role) => role === 'LI')).toHaveLength(3)
  expect(pdf.roles).toContain('Link')
  expect(pdf.links).toContain('https://example.org/lien')
  expect(pdf.links).toContain(`${origin}/fr/fiches/lire-ensemble`)
  expect(pdf.alternatives).toEqual([`Code QR qui mène à ${origin}/fr/fiches/lire-ensemble`])
})

test('what to retain, who publishes and how to reach them are on it; a sample says that it is one', async () => {
  const pdf = await printed({ isSample: true })

  for (const words of [
    'Le plaisir d’abord.',
    'Instance de la région',
    'info@example.org',
    'Contenu d’exemple',
  ]) {
    expect(pdf.text).toContain(words)
  }
})

test('an event prints when and where it is', async () => {
  const pdf = await printed({
    kind: 'events',
    nature: 'talk',
    event: {
      startsAt: '2026-12-01T19:00:00Z',
      endsAt: '2026-12-01T21:00:00Z',
      place: 'Cégep',
      address: null,
      isOnline: true,
      onlineUrl: null,
      standing: { state: 'postponed', note: 'À cause de la neige.' },
      sessions: [],
      registrationUrl: 'https://example.org/inscription',
      registrationEmail: null,
    } as Document['event'],
  })

  expect(pdf.text).toContain('mardi 1er décembre 2026, de 14 h à 16 h')
  expect(pdf.text).toContain(
    'Cet événement est reporté\u00A0: la nouvelle date sera annoncée ici. À cause de la neige.'.replace(
      '\u00A0',
      ' ',
    ),
  )
  expect(pdf.text).toContain('Cégep, Aussi en ligne')
  expect(pdf.links).toContain('https://example.org/inscription')
})

test('research prints its question, what was found, the evidence that was rated and its sources', async () => {
  const work = {
    authors: 'Roy, A.',
    title: 'Une étude',
    year: 2024,
    publisher: null,
    doi: null,
    url: 'https://example.org/etude',
  }
  const pdf = await printed({
    kind: 'research',
    nature: 'study',
    research: {
      question: 'Que change la lecture?',
      method: null,
      findings: ['Elle change beaucoup.'],
      soWhat: [{ audience: { slug: 'parents', name: 'Parents' }, text: 'Lire.' }],
      limits: null,
      evidence: {
        ratings: { strength: 'limited', effect: null, cost: null, applicability: null },
        basis: null,
      },
      citation: work,
    },
    sources: [work],
  })

  for (const words of [
    'Que change la lecture?',
    'Elle change beaucoup.',
    'Solidité des preuves : Limitée',
    'Effet : Non évalué',
    'Roy, A. (2024). « Une étude ».',
  ]) {
    expect(pdf.text).toContain(words)
  }
  expect(pdf.text).not.toContain('La méthode')
  expect(pdf.links.filter((link) => link === 'https://example.org/etude')).toHaveLength(2)
})

const hostile = [
  ['a command', '#eval("1+1") #panic("non")'],
  ['brackets', '] [ } { $x$ `code` *gras* _it_ @label <label>'],
  ['a tag', '<script>alert(1)</script>'],
  ['a path', '#read("/etc/passwd") #include "x.typ"'],
  ['quotes and backslashes', '\\" \\u{0041} "\''],
  ['a very long word', 'é'.repeat(160)],
] as const

test.each(hostile)('%s in a title stays text', async (_name, title) => {
  const pdf = await printed({
    title,
    lead: title,
    keyMessages: [title],
    body: `<p>${title.replaceAll('<', '&lt;')}</p>`,
  })

  const without = (text: string) => text.replace(/\s/g, '')
  expect(pdf.title).toBe(title)
  expect(without(pdf.text).split(without(title)).length).toBeGreaterThanOrEqual(5)
})

test('signs that no font has do not stop the printing', async () => {
  const title = 'Fête 🎉 du 你好\u0000\u0007 monde\uD800'

  expect((await printed({ title })).title).toBe('Fête du ?? monde'.replace('Fête ', 'Fête  '))
})

test('a long text takes smaller letters where it saves a page', async () => {
  const paragraph = `<p>${'Une phrase dit peu de choses, mais elle les dit. '.repeat(6)}</p>`
  const pagesOf = async (count: number) => (await printed({ body: paragraph.repeat(count) })).pages

  expect([await pagesOf(8), await pagesOf(14), await pagesOf(40)]).toEqual([1, 2, 3])
})

test('a key figure is printed whole, with its source as a link', async () => {
  const body =
    '<figure><p>1 sur 4</p><figcaption>élèves (Montérégie, 2023)<br>Source\u00A0: <a href="https://example.org/enquete">Enquête</a></figcaption></figure>'

  const pdf = await printed({ body })

  expect(pdf.text).toContain('1 sur 4')
  expect(pdf.text).toContain('élèves (Montérégie, 2023)')
  expect(pdf.links).toContain('https://example.org/enquete')
})
