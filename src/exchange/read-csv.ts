import { CsvError, parse } from 'csv-parse'
import type { Locale } from '../language/locale'
import type { ExchangeWords } from '../language/words/exchange'
import { limits } from './limits'
import { fieldName } from './names'
import { type Row, UnreadableFile, type Values } from './row'

type Given = { text: string; file: string; locale: Locale; words: ExchangeWords }

/** Rows of a CSV (RFC 4180): one header, then one content a line. Commas, semicolons and tabs are recognised. */
export async function readCsv({ text, file, locale, words }: Given): Promise<Row[]> {
  const parser = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    skip_empty_lines: true,
    relax_quotes: false,
    max_record_size: limits.value,
  })
  const rows: Row[] = []
  let names: string[] | null = null
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      if (!names) {
        names = headerOf(record, words)
        continue
      }
      if (rows.length >= limits.rows) throw new UnreadableFile(words.file.tooManyRows(limits.rows))
      rows.push(rowOf(names, record, { file, line: info.lines - linesIn(record) }, locale))
    }
  } catch (error) {
    if (error instanceof CsvError) {
      throw new UnreadableFile(words.file.brokenCsv(Number(error.lines ?? 0), error.code))
    }
    throw error
  }
  if (!names) throw new UnreadableFile(words.file.empty)
  return rows
}

type Parsed = { record: string[]; info: { lines: number } }

function headerOf(record: string[], words: ExchangeWords): string[] {
  const names = record.map(fieldName)
  const twice = names.find((name, index) => name && names.indexOf(name) !== index)
  if (twice) throw new UnreadableFile(words.file.columnTwice(twice))
  if (!names.some((name) => /^(title|slug)(\.|$)/.test(name)))
    throw new UnreadableFile(words.file.noTitleColumn)
  return names
}

function rowOf(names: string[], record: string[], place: Row['place'], locale: Locale): Row {
  const values: Values = {}
  for (const [index, name] of names.entries()) {
    const value = record[index]?.trim()
    if (name && value) put(values, name.split('.'), value)
  }
  const { collection, locale: own, ...rest } = values
  return {
    place,
    kind: typeof collection === 'string' ? collection : null,
    locale: own === 'fr' || own === 'en' ? own : locale,
    values: rest,
    notes: [],
  }
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

function put(values: Values, path: string[], value: string): void {
  const [name = '', ...rest] = path
  if (forbidden.has(name)) return
  if (rest.length === 0) {
    values[name] = value
    return
  }
  const before = values[name]
  // `titre` beside `titre.en` is the French.
  const inner = typeof before === 'object' ? (before as Values) : before === undefined ? {} : { fr: before }
  put(inner, rest, value)
  values[name] = inner
}

/** The sign that the header line holds most often, quotes aside. */
function delimiterOf(text: string): string {
  const header = (/^[^\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const count = (sign: string) => header.split(sign).length
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ','
}

/** A value on several lines ends lower than it begins: people look for the first. */
function linesIn(record: string[]): number {
  return record.reduce((sum, value) => sum + (value.match(/\n/g)?.length ?? 0), 0)
}
