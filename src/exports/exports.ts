import type { Payload } from '../audience/store'
import type { IntakeWords } from '../language/words/intake'
import type { ListFormat } from '../lists/list-formats'
import { mostInWorkbook, writeRows } from '../lists/write-list'
import type { Question } from '../segments/question'
import { countPeople, countSegment } from './store-count'
import { exportedPeople, exportedSegment } from './store-export'
import { countConsents, exportedConsents } from './store-export-consents'

/** What goes out, and how many rows that is, counted before anything is written. */
export type Export = { rows: number; write: (format: ListFormat) => NodeJS.ReadableStream }

/** Everyone, or those who receive one bulletin. */
export async function exportOfPeople(payload: Payload, bulletin: string | null, words: IntakeWords) {
  const rows = await countPeople(payload, bulletin)
  return asExport(rows, (format) =>
    writeRows(format, exportedPeople(payload, bulletin, words), words.columns, words.cellSeparator),
  )
}

/** Those of a segment who may be written to, at this moment. */
export async function exportOfSegment(payload: Payload, question: Question, words: IntakeWords) {
  const rows = await countSegment(payload, question)
  return asExport(rows, (format) =>
    writeRows(format, exportedSegment(payload, question, words), words.columns, words.cellSeparator),
  )
}

/** The whole register of consents, in its order. */
export async function exportOfConsents(payload: Payload, words: IntakeWords) {
  const rows = await countConsents(payload)
  return asExport(rows, (format) =>
    writeRows(format, exportedConsents(payload), words.consentColumns, words.cellSeparator),
  )
}

const asExport = (rows: number, write: Export['write']): Export => ({ rows, write })

/** A workbook has an end; what does not fit in it goes out as CSV. */
export const fits = ({ rows }: Export, format: ListFormat): boolean =>
  format !== 'xlsx' || rows <= mostInWorkbook
