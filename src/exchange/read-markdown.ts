import { parseDocument } from 'yaml'
import { isLocale, type Locale } from '../language/locale'
import { slugify } from '../language/slugify'
import type { ExchangeWords } from '../language/words/exchange'
import { fieldName, kindNamed } from './names'
import { isRecord } from './read-json'
import { importKinds, type Row, UnreadableFile, type Values } from './row'

type Given = { text: string; file: string; locale: Locale; words: ExchangeWords }

/**
 * One content from one Markdown file: YAML front matter between two lines of `---`, then the text. `my-sheet.en.md` is the
 * English of `my-sheet.fr.md`; a folder named after a kind gives the kind.
 */
export function readMarkdown({ text, file, locale, words }: Given): Row {
  const [, front = '', body = text] =
    /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(text) ?? []
  const { collection, locale: said, ...values } = rename(frontMatter(front, file, words))
  const [, stem = '', language] = /([^/]*?)(?:\.(fr|en))?\.(?:md|markdown)$/i.exec(file) ?? []
  const own = isLocale(said) ? said : isLocale(language) ? language : locale
  return {
    place: { file },
    kind: typeof collection === 'string' ? collection : kindOfFolder(file),
    locale: own,
    values: { slug: slugify(stem), ...values, ...(body?.trim() ? { body } : {}) },
    notes: [],
  }
}

function frontMatter(front: string, file: string, words: ExchangeWords): Values {
  // `maxAliasCount: 0`: no alias is followed, so that a few lines cannot unfold into millions.
  const document = parseDocument(front, { schema: 'core', uniqueKeys: true, prettyErrors: true })
  const broken = document.errors[0]
  if (broken)
    throw new UnreadableFile(words.file.brokenFrontMatter(file, broken.message.split('\n')[0] ?? ''))
  try {
    const values: unknown = document.toJS({ maxAliasCount: 0 })
    return isRecord(values) ? values : {}
  } catch (error) {
    throw new UnreadableFile(words.file.brokenFrontMatter(file, (error as Error).message))
  }
}

function rename(values: Values): Values {
  const renamed: Values = {}
  for (const [name, value] of Object.entries(values)) {
    const [root = '', part] = fieldName(name).split('.')
    if (part) renamed[root] = { ...(isRecord(renamed[root]) ? renamed[root] : {}), [part]: value }
    else renamed[root] = value
  }
  return renamed
}

function kindOfFolder(file: string): string | null {
  const folders = file.split('/').slice(0, -1).reverse()
  return folders.map(kindNamed).find((name) => importKinds.includes(name as never)) ?? null
}

/** `x.fr.md` and `x.en.md` are one content: the English joins the French row. */
export function joinLanguages(rows: Row[]): Row[] {
  const french = new Map(rows.filter(({ locale }) => locale === 'fr').map((row) => [keyOf(row), row]))
  const joined: Row[] = []
  for (const row of rows) {
    const partner = row.locale === 'en' ? french.get(keyOf(row)) : undefined
    if (!partner) {
      joined.push(row)
      continue
    }
    for (const [name, value] of Object.entries(row.values)) {
      partner.values[name] = pair(partner.values[name], value)
    }
  }
  return joined
}

const keyOf = ({ place }: Row) => place.file.replace(/(\.(fr|en))?\.(md|markdown)$/i, '')

/** Both files may repeat what has no language: the French one is believed (src/exchange/shape-row.ts). */
function pair(fr: unknown, en: unknown): unknown {
  return JSON.stringify(fr) === JSON.stringify(en) ? fr : { fr, en }
}
