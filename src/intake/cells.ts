import type { IntakeWords } from '../language/words/intake'
import { fromFormulaSafe } from '../platform/formula-safe'
import { type Columns, type ListField, placesOf } from './list-fields'

export type Sheet = { columns: Columns; header: string[]; isWorkbook: boolean; words: IntakeWords }

/** What a row holds of a field, without what stands around it; empty where the list has no such column. */
export type Cell = (field: ListField) => string

export function reader(cells: string[], sheet: Pick<Sheet, 'columns' | 'isWorkbook'>): Cell {
  return (field) => {
    const [place] = placesOf(sheet.columns, field)
    return place === undefined ? '' : valueAt(cells, place, sheet)
  }
}

export function valueAt(cells: string[], place: number, { isWorkbook }: Pick<Sheet, 'isWorkbook'>): string {
  const value = (cells[place] ?? '').trim()
  return isWorkbook ? value : fromFormulaSafe(value)
}

/** A row that a stray separator has shifted would give one person the data of another. A workbook leaves empty ends out. */
export function raggedOf(cells: string[], { header, isWorkbook, words }: Sheet): string | null {
  const width = header.length
  const filled = cells.length > width ? cells.findLastIndex((cell) => cell.trim() !== '') + 1 : cells.length
  if (filled > width || (filled < width && cells.length < width && !isWorkbook))
    return words.row.ragged(cells.length, width)
  return null
}
