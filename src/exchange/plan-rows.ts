import { slugify } from '../language/slugify'
import type { ExchangeWords } from '../language/words/exchange'
import { kindNamed } from './names'
import { isRecord } from './read-json'
import {
  contentKinds,
  type ExchangeKind,
  type ImportKind,
  isExchangeKind,
  isImportKind,
  type Row,
  type RowReport,
  type Source,
  termKinds,
} from './row'

/** A row that knows what it is, and what is to be said of it so far. */
export type Planned = { row: Row; kind: ExchangeKind | null; name: string; report: RowReport }

const order: ExchangeKind[] = [...termKinds, ...contentKinds]

/** Gives each row its kind and its name, and refuses those that have none or repeat another. Terms come first. */
export function planRows(
  { rows, isArchive }: Source,
  kind: ImportKind | null,
  words: ExchangeWords,
): Planned[] {
  const seen = new Map<string, Row>()
  const planned = rows.map((row) => {
    const said = row.kind ? (isArchive ? row.kind : kindNamed(row.kind)) : kind
    const own = isArchive ? isExchangeKind(said) : isImportKind(said)
    const title = textOf(row.values.title ?? row.values.name ?? row.values.text)
    const slug = slugify(textOf(row.values.slug) || title)
    const name = said === 'key-messages' ? title : slug
    const reasons: string[] = []
    if (!own) reasons.push(said ? words.reasons.unknownKind(said) : words.reasons.noKind)
    if (!name) reasons.push(words.reasons.missing('title'))
    const twin = seen.get(`${said}/${name}`)
    if (name && twin) reasons.push(words.reasons.sameSlug(name, words.place(twin.place)))
    else seen.set(`${said}/${name}`, row)
    return {
      row,
      kind: own ? (said as ExchangeKind) : null,
      name,
      report: {
        place: row.place,
        kind: said,
        slug,
        title,
        fate: 'refused' as const,
        reasons,
        notes: [...row.notes],
      },
    }
  })
  return isArchive ? planned.sort((a, b) => rank(a) - rank(b)) : planned
}

const rank = ({ kind }: Planned) => (kind ? order.indexOf(kind) : order.length)

/** The French of a value that may be in two languages. */
function textOf(value: unknown): string {
  const said = isRecord(value) ? (value.fr ?? value.en) : value
  return typeof said === 'string' || typeof said === 'number' ? String(said).trim() : ''
}
