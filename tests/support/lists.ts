import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Told } from '../../src/intake/candidate'
import { type ImportReport, importSubscribers } from '../../src/intake/import-subscribers'
import { prepareImport } from '../../src/intake/prepare-import'
import type { RowFate } from '../../src/intake/row-fate'
import { peopleStore } from '../../src/intake/store-people'
import { termNames } from '../../src/intake/store-terms'
import { intakeWords } from '../../src/language/words/intake'

const folder = mkdtempSync(path.join(tmpdir(), 'liaison-lists-'))
let count = 0

export function writeFile(content: string | Buffer, name = 'liste.csv'): string {
  const file = path.join(mkdtempSync(path.join(folder, 'l')), name)
  writeFileSync(file, content)
  return file
}

type Given = Partial<Told> & {
  bulletin: string | null
  isDryRun?: boolean
  at?: Date
  signal?: AbortSignal
  onBatch?: () => Promise<void>
  beforeWrite?: () => Promise<void>
}

/** Brings a list in as the command line does, in French; with what became of each row. */
export async function importList(
  payload: Payload,
  content: string | Buffer,
  { bulletin, isDryRun = false, at = new Date(), signal, onBatch, beforeWrite, ...given }: Given,
  name?: string,
): Promise<ImportReport & { fates: RowFate[] }> {
  const told = {
    basis: { basis: 'express' as const },
    proof: 'Formulaire papier',
    givenOn: null,
    locale: 'fr' as const,
    bulletin,
    ...given,
  }
  const { list, columns } = await prepareImport(
    writeFile(content, name),
    { ...told, columns: {} },
    intakeWords.fr,
  )
  const fates: RowFate[] = []
  const report = await importSubscribers({
    store: peopleStore(payload),
    rows: list.rows,
    again: list.again,
    header: list.header,
    format: list.format,
    columns,
    told,
    terms: await termNames(payload),
    importId: `essai-${++count}`,
    isDryRun,
    language: 'fr',
    at,
    ...(signal ? { signal } : {}),
    ...(beforeWrite ? { beforeWrite } : {}),
    onBatch: async (batch) => {
      fates.push(...batch)
      await onBatch?.()
    },
  })
  return { ...report, fates }
}
