import { plainName } from '../intake/columns'
import type { IntakeWords } from '../language/words/intake'
import { intakeWords } from '../language/words/intake'
import { openList } from '../lists/open-list'
import { UnreadableList } from '../lists/unreadable'
import { fromFormulaSafe } from '../platform/formula-safe'
import { consentFields, type SealedConsent } from '../register/consent-record'

const fields = ['sequence', 'seal', ...consentFields] as const
type Field = (typeof fields)[number]

/**
 * An export of the register of consents (CSV or XLSX, in either language), read back as what was added, in pieces.
 * @throws UnreadableList with a sentence for the person
 */
export async function* readRegister(path: string, words: IntakeWords): AsyncGenerator<SealedConsent[]> {
  const { header, rows, format } = await openList(path, words)
  const places = placesOf(header, words)
  const plain = (value: string) => (format.workbook ? value : fromFormulaSafe(value))
  for await (const piece of rows) {
    yield piece.flatMap((row) => {
      if (!('cells' in row)) throw new UnreadableList(words.row[row.fault])
      const held = (field: Field) => plain(row.cells[places[field]] ?? '') || null
      const values = Object.fromEntries(fields.map((field) => [field, held(field)]))
      return [{ ...values, id: '', sequence: Number(values.sequence) } as SealedConsent]
    })
  }
}

/** Where each field stands; the id of a bulletin is what its seal holds, not its slug. */
function placesOf(header: string[], words: IntakeWords): Record<Field, number> {
  const names = header.map(plainName)
  const nameIn = ({ consentColumns }: IntakeWords, field: Field) =>
    consentColumns[field === 'bulletin' ? 'bulletinId' : field]
  const all = Object.values(intakeWords).map((language) =>
    fields.map((field) => names.indexOf(plainName(nameIn(language, field)))),
  )
  const found = all.find((places) => !places.includes(-1))
  if (!found) {
    const missing = fields
      .map((field) => nameIn(words, field))
      .filter((name) => !names.includes(plainName(name)))
    throw new UnreadableList(words.file.notARegister(missing.join(', ')))
  }
  return Object.fromEntries(fields.map((field, index) => [field, found[index]])) as Record<Field, number>
}
