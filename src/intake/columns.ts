import { type IntakeWords, intakeWords } from '../language/words/intake'
import { UnreadableList } from '../lists/unreadable'
import { knownColumns } from './known-columns'
import { type Columns, isRefusalField, type ListField, listFields, ownFields, placesOf } from './list-fields'

/** A name without accents, capitals or signs. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * Which column holds what: as told (an empty name leaves a field aside), else as its name lets guess. Each column is taken once.
 * @throws UnreadableList when no column holds the addresses, or one that was told is not there
 */
export function columnsOf(
  header: string[],
  told: Partial<Record<ListField, string>>,
  words: IntakeWords,
): Columns {
  const names = header.map(plainName)
  const chosen: Columns = {}
  const aside: ListField[] = []
  for (const [field, name] of Object.entries(told) as [ListField, string][]) {
    if (name === '') {
      aside.push(field)
      continue
    }
    const index = names.indexOf(plainName(name))
    if (index < 0) throw new UnreadableList(words.file.unknownColumn(name))
    hold(chosen, field, [index])
  }
  const columns = guessedColumns(header, chosen, aside)
  if (columns.email === undefined) throw new UnreadableList(words.file.noEmailColumn(header.join(', ')))
  const twice = header.find((_, at) => at !== columns.email && names[at] === names[columns.email as number])
  if (twice) throw new UnreadableList(words.file.columnTwice(twice))
  return columns
}

/**
 * What was chosen, and what the names of the other columns let guess. Each column is taken once; of what keeps people out, every
 * column that bears such a name.
 */
export function guessedColumns(header: string[], chosen: Columns = {}, aside: ListField[] = []): Columns {
  const names = header.map(plainName)
  const columns: Columns = { ...chosen }
  const taken = new Set(Object.values(chosen).flat())
  const foreign: readonly ListField[] = isOwnExport(names) ? [] : ownFields
  for (const field of listFields) {
    if (
      field in columns ||
      aside.includes(field) ||
      foreign.includes(field) ||
      (field === 'fullName' && 'firstName' in columns)
    )
      continue
    const places = guesses(field).flatMap((name) =>
      [...names.keys()].filter((at) => names[at] === name && !taken.has(at)),
    )
    const found = isRefusalField(field) ? places : places.slice(0, 1)
    if (found.length === 0) continue
    hold(columns, field, found)
    for (const place of found) taken.add(place)
  }
  return columns
}

function hold(columns: Columns, field: ListField, places: number[]): void {
  if (isRefusalField(field)) columns[field] = [...placesOf(columns, field), ...places]
  else columns[field] = places[0] as number
}

/**
 * Whether a list has every column of our exports, in either language; others may have been added. Exports of before do not say who
 * is suppressed.
 */
const isOwnExport = (names: string[]): boolean =>
  Object.values(intakeWords).some(({ columns: { suppressed: _later, ...columns } }) =>
    Object.values(columns).every((own) => names.includes(plainName(own))),
  )

function guesses(field: ListField): string[] {
  const own = Object.values(intakeWords).map(({ columns }) => (columns as Record<string, string>)[field])
  return [
    ...new Set([...(knownColumns[field] ?? []), ...own.filter((name) => name !== undefined).map(plainName)]),
  ]
}

/** The columns of a list that are left aside. */
export function ignoredColumns(header: string[], columns: Columns): string[] {
  const used = new Set(Object.values(columns).flat())
  return header.filter((name, index) => !used.has(index) && plainName(name) !== '')
}
