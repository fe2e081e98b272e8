import { readBasis } from '../intake/basis'
import { limits } from '../intake/limits'
import { type Columns, isRefusalField, listFields } from '../intake/list-fields'
import { isLocale } from '../language/locale'
import { readDate } from '../language/read-date'
import { limits as listLimits } from '../lists/limits'
import { cutText } from '../platform/sound-text'
import type { ImportChoices } from './import-record'

export type ImportFault = 'email' | 'twice' | 'basis' | 'proof' | 'bulletin' | 'givenOn'

/** What a person chose for a list, as the screen sends it, or what is missing. `bulletins`: ids of those there are. */
export function readChoices(
  given: Record<string, unknown>,
  bulletins: string[],
  now: Date,
): { choices: ImportChoices } | { fault: ImportFault } {
  const columns = readColumns(given.columns)
  if (columns.email === undefined) return { fault: 'email' }
  const places = Object.values(columns).flat()
  if (new Set(places).size < places.length) return { fault: 'twice' }

  const basis = textOf(given.basis)
  if (basis ? !readBasis(basis) : columns.basis === undefined) return { fault: 'basis' }
  const proof = cutText(textOf(given.proof), limits.proof)
  if (!proof && columns.proof === undefined) return { fault: 'proof' }
  const bulletin = bulletins.find((id) => id === given.bulletin) ?? null
  if (!bulletin && columns.bulletins === undefined) return { fault: 'bulletin' }
  const day = textOf(given.givenOn)
  const givenOn = day ? readDate(day, false) : null
  if (day && (!givenOn || givenOn.slice(0, 10) > now.toISOString().slice(0, 10))) return { fault: 'givenOn' }

  const locale = isLocale(given.locale) ? given.locale : 'fr'
  return { choices: { bulletin, locale, basis: basis || null, proof: proof || null, givenOn, columns } }
}

function readColumns(given: unknown): Columns {
  if (typeof given !== 'object' || given === null) return {}
  const isPlace = (place: unknown): place is number =>
    Number.isInteger(place) && Number(place) >= 0 && Number(place) < listLimits.columns
  const columns: Columns = {}
  for (const field of listFields) {
    const places = [(given as Record<string, unknown>)[field]].flat().filter(isPlace)
    const [place] = places
    if (place === undefined) continue
    if (isRefusalField(field)) columns[field] = places
    else columns[field] = place
  }
  return columns
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
