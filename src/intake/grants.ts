import { splitParts } from '../lists/list-cell'
import { basisOfRow } from './basis'
import type { Grant, RowContext } from './candidate'
import type { Cell } from './cells'
import { plainName } from './columns'
import { consentIn, type Dropped } from './consent-in'
import type { ListField } from './list-fields'

type ReadGrants =
  | { grants: Grant[]; dropped: Dropped; notes: string[] }
  | { reason: string }
  /** The list itself says that this person receives nothing, or nothing of this bulletin. */
  | { keptOut: string }

/** To what a row consents: to the bulletin that is told of the whole list, or to those it names, each on its own ground. */
export function grantsIn(cell: Cell, context: RowContext): ReadGrants {
  const { columns, told, words } = context
  const said = cell('basis')
  if (basisOfRow(said, told.basis) === 'refused') return { keptOut: words.kept.saysTheList(said) }
  if (said === '' && context.isBasisTicked)
    return { keptOut: words.kept.notTicked(context.header[columns.basis ?? -1] ?? '') }
  if (columns.bulletins !== undefined) return grantsOfNamed(cell, context)
  const read = consentIn(cell, context)
  if ('reason' in read) return read
  const grants = [{ bulletin: told.bulletin ?? '', name: '', consent: read.given }]
  return { grants, dropped: read.dropped, notes: read.notes }
}

const ofEach: readonly ListField[] = ['basis', 'givenOn', 'expiresAt', 'proof']

function grantsOfNamed(cell: Cell, context: RowContext): ReadGrants {
  const { told, terms, words } = context
  const names = cell('bulletins')
    .split(/[,;|]/)
    .map((name) => name.trim())
    .filter(Boolean)
  if (names.length === 0) return { keptOut: words.kept.noBulletin }
  const named = names.map((name, place) => ({ name, place, bulletin: terms.bulletins.get(plainName(name)) }))
  const found = named.filter(({ bulletin }) => bulletin && (!told.bulletin || bulletin === told.bulletin))
  if (found.length === 0)
    return told.bulletin
      ? { keptOut: words.kept.otherBulletins(names) }
      : { reason: words.consent.unknownBulletins(names) }

  const grants: Grant[] = []
  const refused: string[] = []
  const shortened: string[] = []
  const dropped: Dropped = {}
  for (const { name, place, bulletin = '' } of found) {
    if (grants.some((one) => one.bulletin === bulletin)) continue
    const read = consentIn(partOf(cell, place, names.length), context)
    if ('reason' in read) {
      refused.push(words.notes.ofBulletin(name, read.reason))
      continue
    }
    Object.assign(dropped, read.dropped)
    shortened.push(...read.notes.map((note) => words.notes.ofBulletin(name, note)))
    grants.push({ bulletin, name, consent: read.given })
  }
  return grants.length > 0
    ? { grants, dropped, notes: [...refused, ...shortened] }
    : { reason: refused.join(' ') }
}

/** The same row, for one of the bulletins it names: what its cells hold for each, or for all. */
const partOf =
  (cell: Cell, place: number, count: number): Cell =>
  (field) =>
    (ofEach.includes(field) ? splitParts(cell(field), count)?.[place] : null) ?? cell(field)
