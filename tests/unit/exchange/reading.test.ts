import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { cleanHtml, cleanMarkdown, isHtml } from '../../../src/exchange/clean-html'
import { cleanState } from '../../../src/exchange/clean-state'
import { limits } from '../../../src/exchange/limits'
import { openArchive } from '../../../src/exchange/open-archive'
import { readCsv } from '../../../src/exchange/read-csv'
import { readJson } from '../../../src/exchange/read-json'
import { readMarkdown } from '../../../src/exchange/read-markdown'
import { readPath, readUpload } from '../../../src/exchange/read-source'
import { readWxr } from '../../../src/exchange/read-wxr'
import { isSame } from '../../../src/exchange/same'
import { readDate } from '../../../src/language/read-date'
import { exchangeWords } from '../../../src/language/words/exchange'
import { decodeText } from '../../../src/platform/decode-text'

const words = exchangeWords.fr
const given = (text: string, file: string) => ({ text, file, locale: 'fr' as const, words })

test.each([
  ['UTF-8', Buffer.from('é à œ')],
  ['UTF-8 with its mark', Buffer.from('\uFEFFé à œ')],
  ['Windows-1252', Buffer.from([0xe9, 0x20, 0xe0, 0x20, 0x9c])],
  ['UTF-16', Buffer.from('\uFEFFé à œ', 'utf16le')],
])('a text in %s is read with its accents', (_, bytes) => {
  expect(decodeText(bytes)).toBe('é à œ')
})

test.each([
  ['2026-02-10', false, '2026-02-10T12:00:00.000Z'],
  ['2026-02-10', true, '2026-02-10T05:00:00.000Z'],
  ['2026-07-10 14:30', true, '2026-07-10T18:30:00.000Z'],
  ['2026-02-10 14 h 30', true, '2026-02-10T19:30:00.000Z'],
  ['2026-02-10T14:30:00-05:00', true, '2026-02-10T19:30:00.000Z'],
  ['2026-02-10T14:30:00.000Z', true, '2026-02-10T14:30:00.000Z'],
  ['2026-02-31', false, null],
  ['2026-13-01', false, null],
  ['10/02/2026', false, null],
  ['demain', false, null],
])('the date %s is read as it is meant', (said, withTime, meant) => {
  expect(readDate(said, withTime)).toBe(meant)
})

test('a table is told its lines as in the file, a value on two lines included', async () => {
  const rows = await readCsv(given('titre;chapeau\n"Un";"a\nb"\nDeux;c\n\nTrois;d\n', 'a.csv'))

  expect(rows.map(({ place }) => place.line)).toEqual([2, 4, 6])
  expect(rows.map(({ values }) => values.title)).toEqual(['Un', 'Deux', 'Trois'])
})

test('a cell that looks like a formula is a text like another', async () => {
  const [row] = await readCsv(given('titre,chapeau\n"=HYPERLINK(""http://x"")",@SUM(A1)\n', 'a.csv'))

  expect(row?.values).toEqual({ title: '=HYPERLINK("http://x")', lead: '@SUM(A1)' })
})

test.each([
  ['a quote never closed', 'titre\n"abc\nd', /brisé près de la ligne/],
  ['too many cells', 'titre,chapeau\na,b,c\n', /brisé près de la ligne 2/],
  ['no title', 'a,b\n1,2\n', /première ligne/],
  ['a column twice', 'titre,title\n1,2\n', /deux fois/],
  ['nothing', '', /vide/],
  ['more rows than allowed', `titre\n${'x\n'.repeat(limits.rows + 1)}`, /plus de 5000/],
])('a table with %s is refused in words', async (_, text, reason) => {
  await expect(readCsv(given(text, 'a.csv'))).rejects.toThrow(reason)
})

test('names that would reach into objects are dropped', async () => {
  const [row] = await readCsv(given('titre,__proto__.polluted,place.constructor\na,b,c\n', 'a.csv'))

  expect(({} as { polluted?: string }).polluted).toBeUndefined()
  expect(row?.values).toEqual({ title: 'a', place: {} })
})

test.each([
  ['{', /JSON est brisé/],
  ['{"a":1}', /items/],
  ['[1]', /élément 1/],
])('a JSON file %s is refused in words', (text, reason) => {
  expect(() => readJson(given(text, 'a.json'))).toThrow(reason)
})

const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`

test.each([
  ['cut short', '<rss><channel><item><title>x', /brisé à la ligne 1/],
  ['with entities of its own', bomb, /DOCTYPE/],
  ['with an unknown entity', '<rss><channel>&lol;</channel></rss>', /brisé/],
  ['of something else', '<rss><channel><item><title>x</title></item></channel></rss>', /WordPress/],
  ['endlessly deep', '<a>'.repeat(5000), /les uns dans les autres/],
])('an XML file %s is refused in words', (_, text, reason) => {
  expect(() => readWxr(given(text, 'a.xml'))).toThrow(reason)
})

test('aliases in front matter are not unfolded', () => {
  const lines = ['a: &a [x, x, x]', 'b: &b [*a, *a]', 'titre: T', 'c: [*b, *b]']

  expect(() => readMarkdown(given(`---\n${lines.join('\n')}\n---\nx`, 'a.md'))).toThrow(/a\.md est brisé/)
})

test('broken front matter names the file', () => {
  expect(() => readMarkdown(given('---\ntitre: "x\n---\nx', 'dossier/b.md'))).toThrow(/dossier\/b\.md/)
})

test('a Markdown file takes its name, its language and its kind from its place', () => {
  const row = readMarkdown(given('---\ntitre: T\n---\nTexte', 'site/recherches/mon-étude.en.md'))

  expect(row).toMatchObject({
    kind: 'research',
    locale: 'en',
    values: { slug: 'mon-etude', title: 'T', body: 'Texte' },
  })
})

function zip(files: Record<string, Buffer | string>): Promise<Buffer> {
  const file = new ZipFile()
  for (const [name, content] of Object.entries(files)) file.addBuffer(Buffer.from(content as string), name)
  file.end()
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    file.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk))
    file.outputStream.on('end', () => resolve(Buffer.concat(chunks)))
  })
}

test('a zip that unfolds beyond measure is refused before it is unfolded', async () => {
  const packed = await zip({ 'a.md': Buffer.alloc(20_000_000) })

  expect(packed.length).toBeLessThan(100_000)
  await expect(openArchive(packed, words)).rejects.toThrow(/démesurément/)
})

test('a zip that lies about its size is refused', async () => {
  const packed = await zip({ 'a.md': 'x'.repeat(5000) })
  const central = packed.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  packed.writeUInt32LE(10, central + 24)
  const archive = await openArchive(packed, words)

  await expect(archive.files[0]?.bytes()).rejects.toThrow(/ne peut pas être lue/)
})

test('a zip whose names lead out of its folder is refused', async () => {
  const packed = await zip({ 'aaaaaaaaa.md': 'x' })
  const hostile = Buffer.from(packed.toString('latin1').replaceAll('aaaaaaaaa.md', '../../../b.md'), 'latin1')

  await expect(openArchive(hostile, words)).rejects.toThrow(/ne peut pas être lue/)
})

test.each([
  ['not-a-zip.zip', Buffer.from('PK nothing'), /ne peut pas être lue/],
  ['a.exe', Buffer.from('x'), /format connu/],
  ['a.csv', Buffer.alloc(0), /vide/],
])('the file %s is refused in words', async (name, bytes, reason) => {
  await expect(readUpload(bytes, name, { locale: 'fr', words })).rejects.toThrow(reason)
})

test('a zip with no content inside says so', async () => {
  const packed = await zip({ 'photo.jpg': 'x' })

  await expect(readUpload(packed, 'a.zip', { locale: 'fr', words })).rejects.toThrow(/aucun contenu/)
})

test('a zipped folder is read as the folder', async () => {
  const packed = await zip({ 'site/fiches/un.md': '---\ntitre: Un\n---\nx', 'site/photo.jpg': 'x' })

  const { rows, notes } = await readUpload(packed, 'a.zip', { locale: 'fr', words })

  expect(rows).toMatchObject([{ kind: 'fact-sheets', values: { title: 'Un' } }])
  expect(notes).toEqual([words.notes.filesLeftOut(1)])
})

test('a file that is not there is told', async () => {
  await expect(readPath('/nowhere/at/all.csv', { locale: 'fr', words })).rejects.toThrow(
    /Il n’y a pas de fichier/,
  )
})

test('HTML keeps what the editor offers, and tells the rest', () => {
  const { html, pictures, lost } = cleanHtml(
    '<h1>T</h1><p onclick="x()">a <b>b</b> <a href="javascript:alert(1)">c</a> <a href="//evil.example">d</a></p><script>alert(1)</script><img src="http://10.0.0.1/x.png"><table><tr><td>e</td></tr></table>',
  )

  expect(html).toBe('<h2>T</h2><p>a <strong>b</strong> c d</p><p>e</p>')
  expect(pictures).toEqual(['http://10.0.0.1/x.png'])
  expect(lost).toEqual(['javascript:alert(1)', '//evil.example', 'script', 'table'])
})

test('Markdown loses its HTML and its pictures, not its words', () => {
  const { markdown, pictures } = cleanMarkdown(
    '# T\n\n<b>x</b> ![alt](http://a/b.png) <https://example.org>\n<script>y</script>',
  )

  expect(markdown).toBe('## T\n\nx alt <https://example.org>\n')
  expect(pictures).toEqual(['http://a/b.png'])
})

test('the editor’s own JSON is narrowed to what the editor makes', () => {
  const text = (words_: string) => ({ type: 'text', text: words_, format: 255, style: 'color:red' })
  const state = {
    root: {
      children: [
        { type: 'upload', value: 1 },
        { type: 'iframe', children: [{ type: 'paragraph', children: [text('a')] }] },
        {
          type: 'paragraph',
          children: [{ type: 'link', fields: { url: 'javascript:x' }, children: [text('b')] }],
        },
        { type: 'heading', tag: 'h1', children: [text('c')] },
      ],
    },
  }

  const cleaned = JSON.stringify(cleanState(state))

  expect(cleaned).not.toMatch(/iframe|upload|javascript|color|h1/)
  expect(cleaned).toMatch(/"a".*"b".*"c"/)
  expect(cleanState('x')).toBeNull()
})

test.each([
  ['spaces and quotation marks', "Dit-il: «oui», c'est", 'Dit-il\u00A0: «\u00A0oui\u00A0», c’est', true],
  ['what the row does not mention', { a: 1 }, { a: 1, b: 2 }, true],
  ['ids of rows', [{ id: 1, t: 'x' }], [{ id: 2, t: 'x' }], true],
  ['a word', 'oui', 'non', false],
  ['a row more', [1], [1, 2], false],
  ['nothing and an empty text', '', null, true],
])('comparing does not mind %s', (_, brought, kept, expected) => {
  expect(isSame(brought, kept)).toBe(expected)
})

test('the examples of the guide are there', () => {
  expect(readdirSync('docs/examples').sort()).toEqual([
    'abonnes.csv',
    'fiches.csv',
    'markdown',
    'recherches.json',
    'wordpress.xml',
  ])
})

test.each(['![', '![](', '![a](b', '<script', '<style ', '<!--', '<p ', '<'])(
  'a Markdown text where %j is written a hundred thousand times is read, and none of it is lost',
  (sign) => {
    const long = sign.repeat(100_000)

    expect(cleanMarkdown(long)).toMatchObject({ markdown: long, pictures: [] })
    expect(isHtml(`a ${long}`)).toBe(false)
  },
)

test('scripts, styles and comments leave a Markdown text, and what nothing closes stays', () => {
  const text = 'a<script src="x">1</script >b<STYLE>2</style>c<!-- 3 -->d<!-- <script>4</script> -->e <!-- f'

  expect(cleanMarkdown(text).markdown).toBe('abcde <!-- f')
})

test.each([
  ['excerpt:encoded', '<', ''],
  ['content:encoded', '[gallery', '<p>'],
])('a WordPress export whose %s repeats %j without end is read', (name, sign, tag) => {
  const long = sign.repeat(60_000)
  const item = `<item><wp:post_type>post</wp:post_type><title>Un</title><${name}><![CDATA[${long}]]></${name}></item>`

  const { rows } = readWxr(
    given(`<rss><channel><wp:wxr_version>1.2</wp:wxr_version>${item}</channel></rss>`, 'a.xml'),
  )

  expect(JSON.stringify(rows[0]?.values)).toContain(`${tag}${long}`)
})
