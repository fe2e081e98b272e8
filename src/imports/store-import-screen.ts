import type { Payload } from 'payload'
import { bulletins } from '../audience/store-choices'
import type { RowFate } from '../intake/row-fate'
import type { Locale } from '../language/locale'
import { intakeWords } from '../language/words/intake'
import { canUndo, hasReport, importFiles, readJson } from './import-files'
import { type ImportOnScreen, type ImportRow, type ListPreview, statesAtWork } from './import-record'

/** One import with its first rows, a few of their fates, and what may be chosen. */
export async function importOnScreen(
  payload: Payload,
  row: ImportRow,
  language: Locale,
  now: Date,
): Promise<ImportOnScreen> {
  const files = importFiles(row.id)
  const [preview, sample, all] = await Promise.all([
    readJson<ListPreview>(files.preview),
    readJson<RowFate[]>(files.sample),
    bulletins(payload, language),
  ])
  const { bulletin, locale, basis, proof, givenOn, columns } = row
  const isAtWork = (statesAtWork as readonly string[]).includes(row.state)
  return {
    id: row.id,
    file: row.file,
    bytes: row.bytes,
    format: row.format,
    state: row.state,
    // A crash may leave a row without what it is about: nothing can be chosen for it.
    problem: row.problem ?? (row.state === 'draft' && !preview ? intakeWords[language].file.gone : null),
    position: row.position,
    counts: row.counts,
    checked: row.checked,
    undo: row.undo,
    source: row.source,
    by: row.by,
    createdAt: row.createdAt,
    keptUntil: row.keptUntil,
    choices: { bulletin, locale, basis, proof, givenOn, columns },
    preview,
    sample: sample ?? [],
    bulletins: all.map(({ id, name }) => ({ id, name })),
    canUndo: canUndo(row, now),
    hasReport: hasReport(row.id),
    isWaiting: isAtWork && row.leaseOwner === null,
  }
}
