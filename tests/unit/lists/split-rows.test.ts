import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limits } from '../../../src/lists/limits'
import { type ListRow, rowSplitter } from '../../../src/lists/split-rows'
import { csvLine, fromFormulaSafe } from '../../../src/platform/formula-safe'

function split(pieces: string[], separator = ','): ListRow[] {
  const splitter = rowSplitter(separator)
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()]
}

const inPieces = (text: string, size: number) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  )

test('rows bear the line they begin on, values on several lines included', () => {
  expect(split(['a,b\r\n"1\n2",x\n\n,,\nlast,"y""z"'])).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1\n2', 'x'] },
    { line: 6, cells: ['last', 'y"z'] },
  ])
})

test('a quotation mark inside a value is a quotation mark', () => {
  expect(split(['Jean "le grand" Roy,a@example.org\n'])).toEqual([
    { line: 1, cells: ['Jean "le grand" Roy', 'a@example.org'] },
  ])
})

test('a quotation mark that is never closed costs its own row', () => {
  expect(split(['a,b\n"open,1\nx@example.org,2\n'])).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, fault: 'open-quote' },
    { line: 3, cells: ['x@example.org', '2'] },
  ])
})

test('a quotation mark that only the opening of another value closes costs its own row', () => {
  const list = 'a@x.example,"Jean\nb@x.example,Paul\nc@x.example,"Marie"\nd@x.example,Zoé\n'

  for (const size of [1, 7, 1000]) {
    expect(split(inPieces(list, size))).toEqual([
      { line: 1, fault: 'open-quote' },
      { line: 2, cells: ['b@x.example', 'Paul'] },
      { line: 3, cells: ['c@x.example', 'Marie'] },
      { line: 4, cells: ['d@x.example', 'Zoé'] },
    ])
  }
})

test.each([
  ['plain', `${'x'.repeat(10_000_000)}`],
  ['in quotation marks', `"${'x'.repeat(10_000_000)}"`],
  ['never closed', `"${'x'.repeat(10_000_000)}`],
])('a row of 10 MB costs its own row: %s', (_, row) => {
  expect(split(inPieces(`a\n${row}\nlast\n`, 65_536))).toEqual([
    { line: 1, cells: ['a'] },
    { line: 2, fault: 'too-long' },
    { line: 3, cells: ['last'] },
  ])
})

test('an open quotation mark far from the end costs its own row, not those that follow', () => {
  const others = Array.from({ length: 20_000 }, (_, index) => `p${index}@example.org,x`)
  const rows = split(inPieces(['"open,1', ...others].join('\n'), 65_536))

  expect(rows[0]).toEqual({ line: 1, fault: 'too-long' })
  expect(rows).toHaveLength(20_001)
  expect(rows.at(-1)).toEqual({ line: 20_001, cells: ['p19999@example.org', 'x'] })
  expect(limits.row).toBeLessThan(others.join('\n').length)
})

test('a NUL costs its own row', () => {
  expect(split(['a\nb\0c\nd\n'])).toEqual([
    { line: 1, cells: ['a'] },
    { line: 2, fault: 'nul' },
    { line: 3, cells: ['d'] },
  ])
})

const value = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.stringMatching(/^[=+\-@＝＋－＠'"\t\r\n,;| ]{0,6}[a-zé]{0,3}["\n,;|]{0,2}[=@＋]?$/),
)
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  )
const separator = fc.constantFrom(';', ',')

test('what we write is what we read back, formulas included, however it comes in pieces', () => {
  fc.assert(
    fc.property(table, separator, fc.integer({ min: 1, max: 40 }), (rows, sign, size) => {
      const written = rows.map((row) => csvLine(row, sign)).join('')
      const read = split(inPieces(written, size), sign).map((row) =>
        'cells' in row ? row.cells.map(fromFormulaSafe) : row,
      )
      expect(read).toEqual(rows.filter((cells) => cells.some((cell) => cell !== '')))
    }),
  )
})

test('no spreadsheet finds a formula in what we write, whatever it takes for the end of a cell', () => {
  fc.assert(
    fc.property(table, separator, (rows, sign) => {
      const written = rows.map((row) => csvLine(row, sign)).join('')

      for (const end of [sign, ';', ',', '\t', '|'])
        for (const cell of written.split(/[\r\n]/).flatMap((line) => line.split(end)))
          expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/)
    }),
  )
})

test.each([
  ["x;=cmd|'/C calc'!A0;", `"x;'=cmd|'/C calc'!A0;"`],
  ['\n=1+1', `"\n'=1+1"`],
  ['＝1+1', "'＝1+1"],
  ['x,"@SUM(1)', `"x,""'@SUM(1)"`],
  ['Anne-Marie, 2 à 3 = 5', '"Anne-Marie, 2 à 3 = 5"'],
])('%j goes out as %s', (value, cell) => {
  expect(csvLine([value], ',')).toBe(`${cell}\r\n`)
})

test('a sound file is read as csv-parse reads it', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, separator) => {
      const quoted = rows.map((cells) =>
        cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator),
      )
      const text = `${quoted.join('\n')}\n`
      const theirs = parse(text, { delimiter: separator, relax_column_count: true }) as string[][]
      const ours = split([text], separator).map((row) => ('cells' in row ? row.cells : row))
      expect(ours).toEqual(theirs.filter((cells) => cells.some((cell) => cell !== '')))
    }),
  )
})
