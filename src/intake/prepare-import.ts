import type { IntakeWords } from '../language/words/intake'
import { type OpenList, openList } from '../lists/open-list'
import { UnreadableList } from '../lists/unreadable'
import type { Told } from './candidate'
import { columnsOf } from './columns'
import type { Columns, ListField } from './list-fields'

/**
 * A list that may be brought in: it can be read, has a column of addresses, and says on what each consent stands and what
 * proves it, or is told so for all.
 * @throws UnreadableList with a sentence for the person
 */
export async function prepareImport(
  path: string,
  told: Pick<Told, 'basis' | 'proof'> & { columns: Partial<Record<ListField, string>> },
  words: IntakeWords,
): Promise<{ list: OpenList; columns: Columns }> {
  const list = await openList(path, words)
  const columns = columnsOf(list.header, told.columns, words)
  if (!told.basis && columns.basis === undefined) throw new UnreadableList(words.file.noBasis)
  if (!told.proof && columns.proof === undefined) throw new UnreadableList(words.file.noProof)
  return { list, columns }
}
