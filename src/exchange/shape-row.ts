import { isLocale, type Locale } from '../language/locale'
import { readDate } from '../language/read-date'
import type { ExchangeWords } from '../language/words/exchange'
import { limits } from './limits'
import { isRecord } from './read-json'
import type { ToRichText } from './rich-text'
import type { Values } from './row'
import type { Shape } from './shape'

/** Finds what a relation names: an id, `later` when this import brings it, or nothing. */
export type Lookup = {
  find: (collection: string, slug: string) => string | null
  isComing: (collection: string, slug: string) => boolean
  known: (collection: string) => string[]
}

export type Reading = {
  words: ExchangeWords
  lookup: Lookup
  toRichText: ToRichText
  isMarkdown: boolean
  /** Unknown terms are left out and told, instead of refusing the row. */
  leavesUnknownTerms: boolean
  locale: Locale
  problems: Set<string>
  notes: Set<string>
  /** Names of fields that wait for contents of the same import. */
  later: Set<string>
}

/** What of a row is written in one language, with every value checked; problems and notes are gathered on the way. */
export async function shapeRow(
  shapes: Shape[],
  values: Values,
  reading: Reading,
  path = '',
): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {}
  for (const shape of shapes) {
    const value = values[shape.name]
    if (value === undefined || value === null || value === '') continue
    const read = await readValue(shape, value, reading, path)
    if (read !== undefined) data[shape.name] = read
  }
  return data
}

const isInside = (path: string) => /\d/.test(path)

async function readValue(shape: Shape, given: unknown, reading: Reading, path: string): Promise<unknown> {
  const name = path + shape.name
  const value = inLanguage(shape, given, reading, path)
  if (value === undefined || value === null || value === '') return undefined
  switch (shape.type) {
    case 'group':
      return readGroup(shape, value, reading, name)
    case 'array':
    case 'blocks':
      return readRows(shape, value, reading, name)
    case 'rich-text':
      return readRichText(value, reading, name)
    case 'relation':
      return readRelation(shape, value, reading, name)
    case 'upload':
      return readUpload(value, reading)
    default:
      return readPlain(shape, value, reading, name)
  }
}

const isPair = (value: unknown): value is Partial<Record<Locale, unknown>> =>
  isRecord(value) && Object.keys(value).length > 0 && Object.keys(value).every(isLocale)

/** What has no language is written with the French; inside the rows of a list it goes with both. */
function inLanguage(shape: Shape, value: unknown, { locale }: Reading, path: string): unknown {
  if (shape.type === 'array' || shape.type === 'blocks') {
    return locale === 'fr' && isPair(value) && value.fr === undefined ? undefined : zip(shape, value)
  }
  if (shape.type === 'group') return isPair(value) ? mergePair(value) : value
  if (shape.isLocalized) return isPair(value) ? value[locale] : locale === 'fr' ? value : undefined
  if (locale === 'en' && !isInside(path)) return undefined
  return isPair(value) ? (value.fr ?? value.en) : value
}

/** `{ fr: { role: a }, en: { role: b } }` → `{ role: { fr: a, en: b } }` */
function mergePair({ fr, en }: Partial<Record<Locale, unknown>>): unknown {
  if (!isRecord(fr) || !isRecord(en)) return fr ?? en
  return Object.fromEntries(
    [...new Set([...Object.keys(fr), ...Object.keys(en)])].map((name) => [
      name,
      { fr: fr[name], en: en[name] },
    ]),
  )
}

/** Rows of a list: objects, or one text each; the two languages of a list lie side by side. */
function zip(shape: Shape, value: unknown): unknown {
  if (!isPair(value)) return rowsIn(shape, value)
  const [fr, en] = [rowsIn(shape, value.fr ?? []), rowsIn(shape, value.en ?? [])]
  if (!Array.isArray(fr) || !Array.isArray(en)) return fr
  const rows = fr.length > 0 ? fr : en.map(() => ({}))
  return rows.map((row, index) => (isRecord(row) ? mergePair({ fr: row, en: en[index] ?? {} }) : row))
}

function rowsIn(shape: Shape, value: unknown): unknown {
  const list = typeof value === 'string' ? partsOf(value) : value
  if (!Array.isArray(list)) return list
  const main = shape.fields.find(({ name }) => name === 'text' || name === 'title')?.name
  return list.map((one: unknown) => (typeof one === 'string' && main ? { [main]: one.trim() } : one))
}

/** One a line, or with ` | ` between. */
const partsOf = (text: string) =>
  text
    .split(/\r?\n|(?<=\s)\|(?=\s)/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

async function readGroup(shape: Shape, value: unknown, reading: Reading, name: string): Promise<unknown> {
  if (!isRecord(value)) return refuse(reading, reading.words.reasons.notAGroup(name))
  const group = await shapeRow(shape.fields, value, reading, `${name}.`)
  return Object.keys(group).length > 0 ? group : undefined
}

async function readRows(shape: Shape, value: unknown, reading: Reading, name: string): Promise<unknown> {
  const { words, locale } = reading
  if (!Array.isArray(value)) return refuse(reading, words.reasons.notAList(name))
  if (shape.most !== null && value.length > shape.most) {
    return refuse(reading, words.reasons.tooMany(name, shape.most))
  }
  const rows: unknown[] = []
  for (const [index, one] of value.entries()) {
    if (!isRecord(one)) return refuse(reading, words.reasons.notAGroup(`${name} ${index + 1}`))
    const block = shape.type === 'blocks' ? String(one.blockType) : null
    const fields = block === null ? shape.fields : shape.blocks[block]
    if (!fields)
      return refuse(reading, words.reasons.unknownValue(name, String(block), Object.keys(shape.blocks)))
    const row = await shapeRow(fields, one, reading, `${name}.${index + 1}.`)
    const missing =
      locale === 'fr' &&
      fields.find(
        // What a relation names but nothing is yet was refused, or comes with this import.
        ({ isRequired, name: own, type }) =>
          isRequired && row[own] === undefined && !(type === 'relation' && one[own]),
      )
    if (missing) refuse(reading, words.reasons.missing(`${name} ${index + 1}: ${missing.name}`))
    rows.push(block === null ? row : { ...row, blockType: block })
  }
  const hasEnglish = value.some((one) => isRecord(one) && saysEnglish(one))
  return locale === 'fr' || hasEnglish ? rows : undefined
}

const saysEnglish = (value: unknown): boolean =>
  isPair(value)
    ? value.en !== undefined && value.en !== null
    : isRecord(value) && !('root' in value) && Object.values(value).some(saysEnglish)

function readRichText(value: unknown, reading: Reading, name: string): unknown {
  const { words, toRichText, isMarkdown, notes } = reading
  if (typeof value === 'string' && value.length > limits.value) {
    return refuse(reading, words.reasons.field(name, words.file.tooLong))
  }
  const written = toRichText(value, isMarkdown)
  if (!written) return refuse(reading, words.reasons.notText(name))
  for (const picture of written.pictures) notes.add(words.notes.picture(picture))
  if (written.lost.length > 0) notes.add(words.notes.lost(written.lost))
  return written.state.root.children && (written.state.root.children as unknown[]).length > 0
    ? written.state
    : undefined
}

function readRelation(shape: Shape, value: unknown, reading: Reading, name: string): unknown {
  const { words, lookup, notes, later } = reading
  const found: unknown[] = []
  for (const one of namesIn(value, shape)) {
    const [collection, slug] = target(one, shape)
    const id = collection && lookup.find(collection, slug)
    if (id) found.push(shape.to.length > 1 ? { relationTo: collection, value: id } : id)
    else if (collection && lookup.isComing(collection, slug)) later.add(name.split('.')[0] ?? name)
    else if (reading.leavesUnknownTerms) notes.add(words.notes.termLeftOut(name, slug))
    else
      refuse(reading, words.reasons.unknownTerm(name, slug, collection ? lookup.known(collection) : shape.to))
  }
  if (shape.most !== null && found.length > shape.most) {
    return refuse(reading, words.reasons.tooMany(name, shape.most))
  }
  return shape.isMany ? found : found[0]
}

function namesIn(value: unknown, { isMany }: Shape): unknown[] {
  if (typeof value !== 'string') return Array.isArray(value) ? value : [value]
  return isMany
    ? value
        .split(/[|,;\n]/)
        .map((one) => one.trim())
        .filter(Boolean)
    : [value.trim()]
}

/** `{ "collection": "research", "slug": "…" }`, or `research:…`; where one collection is possible, the slug alone. */
function target(one: unknown, { to }: Shape): [string | null, string] {
  if (isRecord(one)) {
    const collection = String(one.collection ?? one.relationTo ?? to[0])
    return [to.includes(collection) ? collection : null, String(one.slug)]
  }
  const said = String(one)
  if (to.length === 1) return [to[0] ?? null, said]
  const [collection = '', slug = ''] = said.split(/:(.*)/)
  return [to.includes(collection) ? collection : null, slug || said]
}

/** A picture is one of the files we have; an address is told, never fetched. */
function readUpload(value: unknown, { words, lookup, notes }: Reading): unknown {
  const name = String(value)
  const id = lookup.find('media', name)
  if (id) return id
  notes.add(words.notes.picture(name))
  return undefined
}

async function readPlain(shape: Shape, given: unknown, reading: Reading, name: string): Promise<unknown> {
  const { words } = reading
  if (shape.type === 'date') {
    return readDate(given, shape.withTime) ?? refuse(reading, words.reasons.badDate(name, String(given)))
  }
  if (shape.type === 'checkbox') {
    return readYes(given) ?? refuse(reading, words.reasons.badYes(name, String(given)))
  }
  if (shape.type === 'select') return readSelect(shape, given, reading, name)
  if (typeof given === 'object') return refuse(reading, words.reasons.notText(name))
  const value = shape.type === 'number' ? Number(String(given).replace(',', '.')) : String(given).trim()
  if (Number.isNaN(value)) return refuse(reading, words.reasons.badNumber(name, String(given)))
  const fault = await shape.check(value)
  return fault ? refuse(reading, words.reasons.field(name, fault)) : value
}

function readYes(given: unknown): boolean | null {
  if (typeof given === 'boolean') return given
  if (/^(1|x|true|vrai|yes|oui)$/i.test(String(given))) return true
  return /^(0|false|faux|no|non)$/i.test(String(given)) ? false : null
}

function readSelect(shape: Shape, given: unknown, reading: Reading, name: string): unknown {
  const values = namesIn(given, shape).map(String)
  const unknown = values.find((value) => !shape.options.includes(value))
  if (unknown !== undefined)
    return refuse(reading, reading.words.reasons.unknownValue(name, unknown, shape.options))
  return shape.isMany ? values : values[0]
}

function refuse({ problems }: Reading, reason: string): undefined {
  problems.add(reason)
}
