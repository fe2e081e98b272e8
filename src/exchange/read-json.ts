import type { Locale } from '../language/locale'
import type { ExchangeWords } from '../language/words/exchange'
import { limits } from './limits'
import { type Row, UnreadableFile, type Values } from './row'

type Given = { text: string; file: string; locale: Locale; words: ExchangeWords }

/** Rows of a JSON file: a list of contents, or `{ "collection": "research", "items": [ … ] }`. */
export function readJson({ text, file, locale, words }: Given): Row[] {
  const whole = parse(text, words)
  const items = Array.isArray(whole) ? whole : isRecord(whole) ? whole.items : null
  if (!Array.isArray(items)) throw new UnreadableFile(words.file.noItems)
  if (items.length > limits.rows) throw new UnreadableFile(words.file.tooManyRows(limits.rows))
  const common = isRecord(whole) && typeof whole.collection === 'string' ? whole.collection : null
  return items.map((item: unknown, index) => {
    if (!isRecord(item)) throw new UnreadableFile(words.file.notAnObject(index + 1))
    const { collection, locale: own, ...values } = item
    return {
      place: { file, item: index + 1 },
      kind: typeof collection === 'string' ? collection : common,
      locale: own === 'fr' || own === 'en' ? own : locale,
      values,
      notes: [],
    }
  })
}

function parse(text: string, words: ExchangeWords): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UnreadableFile(words.file.brokenJson((error as Error).message))
  }
}

export function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
