import { expect, test } from 'vitest'
import { intakeWords } from '../../../src/language/words/intake'
import { openList } from '../../../src/lists/open-list'
import type { ListRow } from '../../../src/lists/split-rows'
import { writeFile } from '../../support/lists'
import { book, workbook } from '../../support/workbooks'

const text = 'courriel;prénom\nana@example.org;Zoé – œuvre\n'

async function open(content: string | Buffer, name = 'liste.csv') {
  const list = await openList(writeFile(content, name), intakeWords.fr)
  const rows: ListRow[] = []
  for await (const some of list.rows) rows.push(...some)
  return { ...list, rows }
}

const utf16 = (big: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return big ? bytes.swap16() : bytes
}

test.each([
  ['utf-8', Buffer.from(text)],
  ['utf-8-mark', Buffer.from(`\ufeff${text}`)],
  ['utf-16le', utf16(false)],
  ['utf-16be', utf16(true)],
  ['utf-16le', Buffer.from(text, 'utf16le')],
  ['windows-1252', Buffer.from(text.replace('–', '\u0096').replace('œ', '\u009c'), 'latin1')],
] as const)('a list in %s is read with its accents', async (encoding, bytes) => {
  const { format, header, rows, sha256 } = await open(bytes)

  expect(format).toEqual({ workbook: false, encoding, separator: ';' })
  expect(header).toEqual(['courriel', 'prénom'])
  expect(rows).toEqual([{ line: 2, cells: ['ana@example.org', 'Zoé – œuvre'] }])
  expect(sha256).toMatch(/^[0-9a-f]{64}$/)
})

test.each([
  [',', 'courriel,"nom; prénom"\na@example.org,x\n'],
  [';', 'courriel;nom\na@example.org;x\n'],
  ['\t', 'courriel\tnom\na@example.org\tx\n'],
  [';', 'sep=;\ncourriel;nom\na@example.org;x\n'],
  ['|', 'courriel|nom\r\na@example.org|x\r\n'],
  [',', 'courriel,nom\ra@example.org,x\r'],
])('the separator %j is recognised', async (separator, content) => {
  const { format, rows } = await open(content)

  expect(format).toMatchObject({ separator })
  expect(rows.map((row) => ('cells' in row ? row.cells : row))).toEqual([['a@example.org', 'x']])
})

test('lists of one long line are refused at once, however many there are', async () => {
  for (let length = 60_000; length < 60_012; length++) {
    await expect(open(`courriel;${'x'.repeat(length)}`)).rejects.toThrow(/aucune ligne/)
  }
})

test.each([
  ['empty', '', 'liste.csv', /vide/],
  ['only a mark', '\ufeff', 'liste.csv', /vide/],
  ['only blank lines', '\n\n', 'liste.csv', /vide/],
  ['a header alone', 'courriel;nom\n', 'liste.csv', /aucune ligne/],
  ['a zip named csv', Buffer.from('PK\x03\x04rest'), 'liste.csv', /ZIP/],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'liste.xls', /ancien Excel/],
  ['a PDF', '%PDF-1.7 …', 'liste.csv', /ni un texte/],
  ['bytes', Buffer.from(Array.from({ length: 500 }, (_, index) => index % 7)), 'liste.csv', /ni un texte/],
  ['a text named xlsx', text, 'liste.xlsx', /classeur/],
  ['a broken workbook', Buffer.from('PK\x03\x04rest'), 'liste.xlsx', /classeur/],
  ['no header', 'ana@example.org;Ana\nben@example.org;Ben\n', 'liste.csv', /nommer les colonnes/],
])('a file that is no list is refused in words: %s', async (_, content, name, sentence) => {
  await expect(open(content, name)).rejects.toThrow(sentence)
})

test('a file that is not there is refused in words', async () => {
  await expect(openList('/nulle/part.csv', intakeWords.en)).rejects.toThrow(
    'There is no file /nulle/part.csv.',
  )
})

test('a workbook is read from its first sheet, with Excel’s own row numbers', async () => {
  const sheet = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
    <row r="4"><c r="A4" t="inlineStr"><is><t>ana@example.org</t></is></c><c r="C4"><v>46295</v></c></row>`
  const shared = '<si><t>courriel</t></si><si><r><t>da</t></r><r><t>te</t></r><rPh><t>x</t></rPh></si>'

  const { format, header, rows } = await open(await workbook(book(sheet, shared)), 'liste.xlsx')

  expect(format).toEqual({ workbook: true, isFrom1904: false })
  expect(header).toEqual(['courriel', '', 'date'])
  expect(rows).toEqual([{ line: 4, cells: ['ana@example.org', '', '46295'] }])
})

const days = `<row r="1"><c r="A1" t="inlineStr"><is><t>courriel</t></is></c><c r="B1" t="inlineStr"><is><t>date</t></is></c></row>
  <row r="2"><c r="A2" t="inlineStr"><is><t>ana@example.org</t></is></c><c r="B2"><v>44833</v></c></row>`

test.each([
  ['<workbookPr date1904="1"/>', true],
  ['<workbookPr defaultThemeVersion="1" date1904="true"/>', true],
  ['<workbookPr date1904="0"/>', false],
  ['<workbookPr/>', false],
])(
  'a workbook that says %s counts its days from 1904: %s, wherever it says so in the archive',
  async (said, isFrom1904) => {
    const parts = book(days)
    const { 'xl/workbook.xml': names, ...others } = parts
    const saying = { 'xl/workbook.xml': names.replace('<sheets>', `${said}<sheets>`) }

    for (const order of [
      { ...saying, ...others },
      { ...others, ...saying },
    ]) {
      const { format, rows } = await open(await workbook(order), 'liste.xlsx')
      expect(format).toEqual({ workbook: true, isFrom1904 })
      expect(rows).toEqual([{ line: 2, cells: ['ana@example.org', '44833'] }])
    }
  },
)

test('a workbook that unpacks out of all proportion is refused before it does', async () => {
  const bomb = await workbook(
    book(`<row><c t="inlineStr"><is><t>${'x'.repeat(5_000_000)}</t></is></c></row>`),
  )

  await expect(open(bomb, 'liste.xlsx')).rejects.toThrow(/démesurément/)
})

test('a workbook with a document type is refused', async () => {
  const parts = {
    ...book(''),
    'xl/worksheets/sheet9.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>',
  }

  await expect(open(await workbook(parts), 'liste.xlsx')).rejects.toThrow(/ne peut pas être lu/)
})
