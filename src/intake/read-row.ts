import { type AddressFault, readAddress } from '../audience/email'
import { isLocale, type Locale } from '../language/locale'
import { readDate } from '../language/read-date'
import type { IntakeWords } from '../language/words/intake'
import type { ListRow } from '../lists/split-rows'
import { cutText } from '../platform/sound-text'
import { type ConsentSource, consentSources } from '../register/consent-record'
import { basisOfRow } from './basis'
import type { Candidate, RowContext } from './candidate'
import { raggedOf, reader, valueAt } from './cells'
import { plainName } from './columns'
import { type Dropped, dayIn } from './consent-in'
import { firstNameIn } from './first-name'
import { grantsIn } from './grants'
import { placesOf } from './list-fields'
import { refusalIn, saysTheyLeft } from './refusal'

export type ReadRow =
  /** One person, once for each bulletin they consented to; `notes`: sentences on what of the row was left aside. */
  | { outcome: 'candidates'; candidates: Candidate[]; unknownTerms: number; notes: string[] }
  | { outcome: 'invalid'; address: string; reason: string }
  /** The list itself says that this person receives nothing. */
  | { outcome: 'kept-out'; email: string; reason: string }

/** What one row of a list asks for, or why it cannot be. */
export function readRow(row: ListRow, context: RowContext): ReadRow {
  const { words, terms } = context
  if ('fault' in row) return { outcome: 'invalid', address: '', reason: words.row[row.fault] }
  const cell = reader(row.cells, context)
  const raw = cell('email')
  const ragged = raggedOf(row.cells, context)
  if (ragged) return { outcome: 'invalid', address: raw, reason: ragged }
  const read = readAddress(raw)
  if ('fault' in read) return { outcome: 'invalid', address: raw, reason: faultInWords(read.fault, words) }
  const refusal = refusalIn((place) => valueAt(row.cells, place, context), context)
  if (refusal) return { outcome: 'kept-out', email: read.email, reason: refusal }
  const given = grantsIn(cell, context)
  if ('keptOut' in given) return { outcome: 'kept-out', email: read.email, reason: given.keptOut }
  if ('reason' in given) return { outcome: 'invalid', address: raw, reason: given.reason }
  const found = {
    themes: named(cell('themes'), terms.themes),
    audiences: named(cell('audiences'), terms.audiences),
    territories: named(cell('territories'), terms.territories),
    organisation: named(cell('organisation'), terms.organisation, false),
  }
  const unknown = Object.values(found).flatMap((one) => one.unknown)
  const paused = dayIn(cell, 'pausedUntil', context)
  const language = cell('locale').trim()
  const locale = localeOf(language)
  const person = {
    line: row.line,
    email: read.email,
    typed: read.typed,
    firstName: firstNameIn(cell, context),
    locale: locale ?? context.told.locale,
    themes: found.themes.ids,
    audiences: found.audiences.ids,
    territories: found.territories.ids,
    organisation: found.organisation.ids[0] ?? null,
    frequency: frequencyOf(cell('frequency')),
    pausedUntil: paused.day?.toISOString() ?? null,
    source: sourceOf(cell('source')),
    requestedAt: pastMoment(cell('requestedAt'), context.now),
    confirmedAt: pastMoment(cell('confirmedAt'), context.now),
  }
  return {
    outcome: 'candidates',
    unknownTerms: unknown.length,
    notes: [
      ...given.notes,
      ...(language && !locale ? [words.notes.language(cutText(language, 60), context.told.locale)] : []),
      ...notesOn({ ...given.dropped, ...paused.dropped }, unknown, words),
    ],
    candidates: given.grants.map((grant) => ({ ...person, ...grant })),
  }
}

/** The address of a row that the list keeps out, and whether it says that they left; `null` for any other. */
export function refusedAddress(
  row: ListRow,
  context: RowContext,
): { email: string; hasLeft: boolean } | null {
  if ('fault' in row || raggedOf(row.cells, context)) return null
  const value = (place: number) => valueAt(row.cells, place, context)
  const [basis] = placesOf(context.columns, 'basis')
  const isOut =
    refusalIn(value, context) !== null ||
    (basis !== undefined && basisOfRow(value(basis), null) === 'refused')
  const read = isOut ? readAddress(value(context.columns.email ?? -1)) : null
  return read && 'email' in read ? { email: read.email, hasLeft: saysTheyLeft(value, context) } : null
}

/** The address of a row that leaves the column of the basis empty; `null` for any other. */
export function silentAddress(row: ListRow, context: RowContext): string | null {
  const [basis] = placesOf(context.columns, 'basis')
  if ('fault' in row || basis === undefined || valueAt(row.cells, basis, context) !== '') return null
  const read = raggedOf(row.cells, context)
    ? null
    : readAddress(valueAt(row.cells, context.columns.email ?? -1, context))
  return read && 'email' in read ? read.email : null
}

const faultInWords = (fault: AddressFault, words: IntakeWords) => words.address[fault]

const mostNamed = 5

function notesOn(dropped: Dropped, unknown: string[], { notes }: IntakeWords): string[] {
  const named = unknown.slice(0, mostNamed).map((name) => cutText(name, 60))
  return [
    ...Object.values(dropped).map(notes.dateAside),
    ...(named.length > 0 ? [notes.unknown(named, unknown.length - named.length)] : []),
  ]
}

function localeOf(text: string): Locale | null {
  const plain = text.trim().toLowerCase()
  if (isLocale(plain)) return plain
  if (/^(fr[-_ (]|fran[cç]ais|french)/.test(plain)) return 'fr'
  return /^(en[-_ (]|anglais|english)/.test(plain) ? 'en' : null
}

const sourceOf = (text: string): ConsentSource =>
  consentSources.find((one) => one === text && one !== 'sample') ?? 'import'

function pastMoment(text: string, now: Date): string | null {
  const moment = text === '' ? null : readDate(text, true)
  return moment && moment <= now.toISOString() ? moment : null
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
