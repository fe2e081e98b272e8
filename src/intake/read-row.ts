import { type AddressFault, readAddress } from '../audience/email'
import { readDate } from '../exchange/read-date'
import { isLocale, type Locale } from '../language/locale'
import type { IntakeWords } from '../language/words/intake'
import { impliedUntil } from '../register/consent-record'
import { type Basis, readBasis } from './basis'
import { plainName } from './columns'
import { fromFormulaSafe } from './formula-safe'
import type { Columns, ListField } from './list-fields'
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
  | { outcome: 'candidate'; candidate: Candidate; unknownTerms: number }
  | { outcome: 'invalid'; address: string; reason: string }
  /** The list itself says that this person receives nothing. */
  | { outcome: 'kept-out'; email: string; reason: string }

type Context = {
  columns: Columns
  width: number
  isWorkbook: boolean
  told: Told
  terms: Terms
  now: Date
  words: IntakeWords
}

/** What one row of a list asks for, or why it cannot be. */
export function readRow(row: ListRow, context: Context): ReadRow {
  const { columns, words } = context
  if (!('cells' in row)) return { outcome: 'invalid', address: '', reason: words.row[row.fault] }
  const cell = reader(row.cells, context)
  const raw = cell('email')
  const ragged = raggedOf(row.cells, context)
  if (ragged) return { outcome: 'invalid', address: raw, reason: ragged }
  const read = readAddress(raw)
  if ('fault' in read) return { outcome: 'invalid', address: raw, reason: faultInWords(read.fault, words) }
  const refusal = refusalIn(cell)
  if (refusal) return { outcome: 'kept-out', email: read.email, reason: words.kept.saysTheList(refusal) }
  const consent = consentIn(cell, context)
  if ('reason' in consent) return { outcome: 'invalid', address: raw, reason: consent.reason }
  const { terms } = context
  const found = {
    themes: named(cell('themes'), terms.themes),
    audiences: named(cell('audiences'), terms.audiences),
    territories: named(cell('territories'), terms.territories),
    organisation: named(cell('organisation'), terms.organisation, false),
  }
  return {
    outcome: 'candidate',
    unknownTerms: Object.values(found).reduce((sum, { unknown }) => sum + unknown, 0),
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
      pausedUntil: readDate(cell('pausedUntil'), false),
      consent,
    },
  }
}

type Cell = (field: ListField) => string

function reader(cells: string[], { columns, isWorkbook }: Context): Cell {
  return (field) => {
    const index = columns[field]
    const value = (index === undefined ? '' : (cells[index] ?? '')).trim()
    return isWorkbook ? value : fromFormulaSafe(value)
  }
}

/** A row that a stray separator has shifted would give one person the data of another. A workbook leaves empty ends out. */
function raggedOf(cells: string[], { width, isWorkbook, words }: Context): string | null {
  const filled = cells.length > width ? cells.findLastIndex((cell) => cell.trim() !== '') + 1 : cells.length
  if (filled > width || (filled < width && cells.length < width && !isWorkbook))
    return words.row.ragged(cells.length, width)
  return null
}

const faultInWords = (fault: AddressFault, words: IntakeWords) => words.address[fault]

const staysOut =
  /^(unsubscribed|desabonne|desabonnee|desinscrit|desinscrite|disabled|desactive|blocklisted|blacklisted|bloque|bounced|rebond|cleaned|nettoye|complained|complaint|plainte|spam|inactive|inactif|unconfirmed|non confirme|pending|en attente|archived|deleted|supprime|trash|non subscribed|never subscribed|opted out|opt out)$/
const yes = /^(1|true|vrai|yes|oui|y|o|x)$/
const no = /^(0|false|faux|no|non|n)$/

function refusalIn(cell: Cell): string | null {
  const state = cell('state')
  if (state && staysOut.test(plainName(state))) return state
  const refuses = cell('refuses')
  if (refuses && yes.test(plainName(refuses))) return refuses
  const accepts = cell('accepts')
  return accepts && no.test(plainName(accepts)) ? accepts : null
}

function consentIn(cell: Cell, { told, now, words }: Context): GivenConsent | { reason: string } {
  const said = cell('basis')
  const basis = said ? readBasis(said) : told.basis
  if (!basis) return { reason: said ? words.consent.unknownBasis(said) : words.consent.noBasis }
  const proof = cell('proof') || told.proof
  if (!proof) return { reason: words.consent.noProof }
  const givenText = cell('givenOn')
  const given = givenText ? dayOf(givenText) : null
  if (given && given > now) return { reason: words.consent.future(givenText) }
  if (basis.basis === 'express') {
    const day = given?.toISOString().slice(0, 10)
    return { basis: 'express', proof: day ? `${proof} ${words.consent.givenOn(day)}` : proof }
  }
  const endText = cell('expiresAt')
  const end = endText ? dayOf(endText) : null
  if (endText && !end) return { reason: words.consent.badDate(endText) }
  if (givenText && !given) return { reason: words.consent.badDate(givenText) }
  const start = given ?? told.givenOn
  const expiresAt = end ?? impliedUntil(basis.kind, start ?? now)
  if (expiresAt <= now) return { reason: words.consent.ended(expiresAt.toISOString().slice(0, 10)) }
  return { basis: 'implied', kind: basis.kind, expiresAt, isDated: Boolean(end ?? start), proof }
}

/** ISO 8601, `2026/02/10`, or a number of days as Excel counts them. */
function dayOf(text: string): Date | null {
  if (/^\d{5}(\.\d+)?$/.test(text)) return new Date(Math.round((Number(text) - 25_569) * 86_400) * 1000)
  const iso = readDate(text.replace(/^(\d{4})\/(\d{2})\/(\d{2})/, '$1-$2-$3'), false)
  return iso ? new Date(iso) : null
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

function named(text: string, terms: Map<string, string>, several = true): { ids: string[]; unknown: number } {
  if (text === '') return { ids: [], unknown: 0 }
  const names = (several ? text.split(/[,;|]/) : [text]).map(plainName).filter(Boolean)
  const ids = names.map((name) => terms.get(name))
  return {
    ids: [...new Set(ids.filter((id) => id !== undefined))],
    unknown: ids.filter((id) => id === undefined).length,
  }
}
