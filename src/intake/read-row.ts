import { type AddressFault, readAddress } from '../audience/email'
import { isLocale, type Locale } from '../language/locale'
import type { IntakeWords } from '../language/words/intake'
import { impliedUntil } from '../register/consent-record'
import { type Basis, basisOfRow } from './basis'
import { plainName } from './columns'
import { fromFormulaSafe } from './formula-safe'
import { type Columns, type ListField, placesOf } from './list-fields'
import { type DayOrder, readDay } from './read-day'
import { refusalIn } from './refusal'
import type { ListRow } from './split-rows'

/** What is said of the whole list, for the rows that do not say it themselves. */
export type Told = {
  basis: Basis | null
  proof: string | null
  givenOn: Date | null
  locale: Locale
}

/** Ids of terms and organisations by the names and slugs a list may give them, without accents or capitals. */
export type Terms = Record<'themes' | 'audiences' | 'territories' | 'organisation', Map<string, string>>

export type GivenConsent =
  | { basis: 'express'; proof: string }
  /** `isDated`: the list says when it began or ends, not only that it does. */
  | {
      basis: 'implied'
      kind: Extract<Basis, { kind: unknown }>['kind']
      expiresAt: Date
      isDated: boolean
      proof: string
    }

export type Candidate = {
  line: number
  email: string
  typed: string
  firstName: string | null
  locale: Locale
  themes: string[]
  audiences: string[]
  territories: string[]
  organisation: string | null
  frequency: 'each' | 'weekly' | 'monthly'
  pausedUntil: string | null
  consent: GivenConsent
}

export type ReadRow =
  /** `notes`: sentences on what of the row was left aside. */
  | { outcome: 'candidate'; candidate: Candidate; unknownTerms: number; notes: string[] }
  | { outcome: 'invalid'; address: string; reason: string }
  /** The list itself says that this person receives nothing. */
  | { outcome: 'kept-out'; email: string; reason: string }

export const dateFields = ['givenOn', 'expiresAt', 'pausedUntil'] as const satisfies readonly ListField[]
/** What each column of dates shows of its order. */
export type DayOrders = Partial<Record<(typeof dateFields)[number], DayOrder>>

export type RowContext = {
  columns: Columns
  header: string[]
  isWorkbook: boolean
  told: Told
  terms: Terms
  now: Date
  words: IntakeWords
  dayOrders?: DayOrders
}

/** What one row of a list asks for, or why it cannot be. */
export function readRow(row: ListRow, context: RowContext): ReadRow {
  const { columns, words } = context
  if ('fault' in row) return { outcome: 'invalid', address: '', reason: words.row[row.fault] }
  const cell = reader(row.cells, context)
  const raw = cell('email')
  const ragged = raggedOf(row.cells, context)
  if (ragged) return { outcome: 'invalid', address: raw, reason: ragged }
  const read = readAddress(raw)
  if ('fault' in read) return { outcome: 'invalid', address: raw, reason: faultInWords(read.fault, words) }
  const refusal = refusalIn((place) => valueAt(row.cells, place, context), context)
  if (refusal) return { outcome: 'kept-out', email: read.email, reason: refusal }
  const basis = basisOfRow(cell('basis'), context.told.basis)
  if (basis === 'refused') {
    return { outcome: 'kept-out', email: read.email, reason: words.kept.saysTheList(cell('basis')) }
  }
  const consent = consentIn(cell, basis, context)
  if ('reason' in consent) return { outcome: 'invalid', address: raw, reason: consent.reason }
  const { terms } = context
  const found = {
    themes: named(cell('themes'), terms.themes),
    audiences: named(cell('audiences'), terms.audiences),
    territories: named(cell('territories'), terms.territories),
    organisation: named(cell('organisation'), terms.organisation, false),
  }
  const unknown = Object.values(found).flatMap((one) => one.unknown)
  const paused = dayIn(cell, 'pausedUntil', context)
  return {
    outcome: 'candidate',
    unknownTerms: unknown.length,
    notes: notesOn({ ...consent.dropped, ...paused.dropped }, unknown, words),
    candidate: {
      line: row.line,
      email: read.email,
      typed: read.typed,
      firstName: firstNameIn(cell, columns),
      locale: localeOf(cell('locale')) ?? context.told.locale,
      themes: found.themes.ids,
      audiences: found.audiences.ids,
      territories: found.territories.ids,
      organisation: found.organisation.ids[0] ?? null,
      frequency: frequencyOf(cell('frequency')),
      pausedUntil: paused.day?.toISOString() ?? null,
      consent: consent.given,
    },
  }
}

/** The address of a row that the list keeps out, `null` for any other. */
export function refusedAddress(row: ListRow, context: RowContext): string | null {
  if ('fault' in row || raggedOf(row.cells, context)) return null
  const value = (place: number) => valueAt(row.cells, place, context)
  const [basis] = placesOf(context.columns, 'basis')
  const isOut =
    refusalIn(value, context) !== null ||
    (basis !== undefined && basisOfRow(value(basis), null) === 'refused')
  const read = isOut ? readAddress(value(context.columns.email ?? -1)) : null
  return read && 'email' in read ? read.email : null
}

type Cell = (field: ListField) => string

function reader(cells: string[], context: RowContext): Cell {
  return (field) => {
    const [place] = placesOf(context.columns, field)
    return place === undefined ? '' : valueAt(cells, place, context)
  }
}

export function valueAt(
  cells: string[],
  place: number,
  { isWorkbook }: Pick<RowContext, 'isWorkbook'>,
): string {
  const value = (cells[place] ?? '').trim()
  return isWorkbook ? value : fromFormulaSafe(value)
}

/** A row that a stray separator has shifted would give one person the data of another. A workbook leaves empty ends out. */
function raggedOf(cells: string[], { header, isWorkbook, words }: RowContext): string | null {
  const width = header.length
  const filled = cells.length > width ? cells.findLastIndex((cell) => cell.trim() !== '') + 1 : cells.length
  if (filled > width || (filled < width && cells.length < width && !isWorkbook))
    return words.row.ragged(cells.length, width)
  return null
}

const faultInWords = (fault: AddressFault, words: IntakeWords) => words.address[fault]

type Dropped = Partial<Record<keyof DayOrders, string>>
type ReadConsent = { given: GivenConsent; dropped: Dropped } | { reason: string }

/** An express consent has no end: a date that cannot be read costs the date, which is kept as it is written. */
function consentIn(cell: Cell, basis: Basis | null, context: RowContext): ReadConsent {
  const { told, now, words } = context
  const said = cell('basis')
  if (!basis) return { reason: said ? words.consent.unknownBasis(said) : words.consent.noBasis }
  const proof = cell('proof') || told.proof
  if (!proof) return { reason: words.consent.noProof }
  const given = dayIn(cell, 'givenOn', context)
  if (given.day && dayOf(given.day) > dayOf(now)) return { reason: words.consent.future(cell('givenOn')) }
  const start = given.day ?? told.givenOn
  if (basis.basis === 'express') {
    const when = given.reason
      ? words.consent.givenOnAsWritten(cell('givenOn').slice(0, 80))
      : start && words.consent.givenOn(dayOf(start))
    return {
      given: { basis: 'express', proof: when ? `${proof} ${when}` : proof },
      dropped: given.dropped,
    }
  }
  const end = dayIn(cell, 'expiresAt', context)
  const reason = end.reason ?? given.reason
  if (reason) return { reason }
  const expiresAt = end.day ?? impliedUntil(basis.kind, start ?? now)
  if (expiresAt <= now) return { reason: words.consent.ended(dayOf(expiresAt)) }
  const isDated = Boolean(end.day ?? start)
  return { given: { basis: 'implied', kind: basis.kind, expiresAt, isDated, proof }, dropped: {} }
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

/** The day a column holds; where it cannot be read, why, and what it holds. */
function dayIn(
  cell: Cell,
  field: keyof DayOrders,
  { dayOrders, words: { consent } }: RowContext,
): { day: Date | null; reason?: string; dropped: Dropped } {
  const text = cell(field)
  const day = text === '' ? null : readDay(text, dayOrders?.[field] ?? null)
  if (text === '' || day instanceof Date) return { day: day as Date | null, dropped: {} }
  const reason = day === 'ambiguous' ? consent.ambiguousDate(text) : consent.badDate(text)
  return { day: null, reason, dropped: { [field]: reason } }
}

const mostNamed = 5

function notesOn(dropped: Dropped, unknown: string[], { notes }: IntakeWords): string[] {
  const named = unknown.slice(0, mostNamed).map((name) => name.slice(0, 60))
  return [
    ...Object.values(dropped).map(notes.dateAside),
    ...(named.length > 0 ? [notes.unknown(named, unknown.length - named.length)] : []),
  ]
}

function firstNameIn(cell: Cell, { firstName }: Columns): string | null {
  const name = firstName === undefined ? cell('fullName').split(/\s+/)[0] : cell('firstName')
  const line = name?.replace(/\s+/g, ' ').trim().slice(0, 80)
  return line && !line.includes('@') ? line : null
}

function localeOf(text: string): Locale | null {
  const plain = text.trim().toLowerCase()
  if (isLocale(plain)) return plain
  if (/^(fr[-_ (]|fran[cç]ais|french)/.test(plain)) return 'fr'
  return /^(en[-_ (]|anglais|english)/.test(plain) ? 'en' : null
}

function frequencyOf(text: string): Candidate['frequency'] {
  if (text === '') return 'each'
  const plain = plainName(text)
  if (/^(weekly|hebdo|semaine|chaque semaine)/.test(plain)) return 'weekly'
  return /^(monthly|mensuel|mois|chaque mois)/.test(plain) ? 'monthly' : 'each'
}

function named(
  text: string,
  terms: Map<string, string>,
  several = true,
): { ids: string[]; unknown: string[] } {
  if (text === '') return { ids: [], unknown: [] }
  const names = (several ? text.split(/[,;|]/) : [text]).filter((name) => plainName(name) !== '')
  const ids = names.map((name) => terms.get(plainName(name)))
  return {
    ids: [...new Set(ids.filter((id) => id !== undefined))],
    unknown: names.filter((_, index) => ids[index] === undefined).map((name) => name.trim()),
  }
}
