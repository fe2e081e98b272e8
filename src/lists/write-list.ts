import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { csvLine } from '../platform/formula-safe'
import { joinParts } from './list-cell'
import type { ListFormat } from './list-formats'

/** Rows of one sheet, its header aside: Excel opens no more. */
export const mostInWorkbook = 1_048_575

type Cell = string | string[]
type Pages = AsyncIterable<Record<string, Cell>[]>
/** What each column is called, in the order of the columns. */
type Columns = Record<string, string>

/** Rows as the bytes of a file, written as they are read. JSON keeps the names of the fields. */
export function writeRows<Name extends string>(
  format: ListFormat,
  pages: AsyncIterable<Record<Name, Cell>[]>,
  columns: Record<Name, string>,
  separator: string,
): NodeJS.ReadableStream {
  if (format === 'xlsx') return workbook(pages, columns)
  return Readable.from(format === 'csv' ? csv(pages, columns, separator) : json(pages))
}

const cellOf = (value: Cell = '') => (Array.isArray(value) ? joinParts(value) : value)
const cellsOf = (row: Record<string, Cell>, columns: Columns) =>
  Object.keys(columns).map((name) => cellOf(row[name]))

/** With a mark: Excel takes a UTF-8 file without one for Windows-1252. */
async function* csv(pages: Pages, columns: Columns, separator: string): AsyncGenerator<string> {
  yield `\ufeff${csvLine(Object.values(columns), separator)}`
  for await (const rows of pages) yield rows.map((row) => csvLine(cellsOf(row, columns), separator)).join('')
}

async function* json(pages: Pages): AsyncGenerator<string> {
  let before = '['
  for await (const rows of pages) {
    yield `${before}\n${rows.map((row) => JSON.stringify(row)).join(',\n')}`
    before = ','
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}

/** The smallest workbook that Excel, LibreOffice and Numbers open (ECMA-376): one sheet of texts. */
function workbook(pages: Pages, columns: Columns): NodeJS.ReadableStream {
  const zip = new ZipFile()
  for (const [name, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(`${declaration}${xml}`), name)
  zip.addReadStream(Readable.from(sheet(pages, columns)), 'xl/worksheets/sheet1.xml')
  zip.end()
  return zip.outputStream
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const parts = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Liaison" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
}

async function* sheet(pages: Pages, columns: Columns): AsyncGenerator<string> {
  yield `${declaration}<worksheet xmlns="${main}"><sheetData>${xmlRow(Object.values(columns))}`
  for await (const rows of pages) yield rows.map((row) => xmlRow(cellsOf(row, columns))).join('')
  yield '</sheetData></worksheet>'
}

/** Texts in their cells are never formulas. */
function xmlRow(cells: string[]): string {
  return `<row>${cells.map((cell) => (cell ? `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>` : '<c/>')).join('')}</row>`
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)
  )
}
