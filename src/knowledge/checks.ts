import type { Locale } from '../language/locale'
import { typesetFrench } from '../language/typeset'
import { keyFigureWords } from './key-figure'

/** What a reader would stumble on, found before publication. Nothing here stops it. */
export type Check = {
  code: 'typography' | 'heading-jump' | 'vague-link' | 'not-printed' | 'no-audience' | 'no-theme'
  /** Name of the field to go to. */
  field: string
  before?: string
  after?: string
}

type Node = {
  type?: string
  tag?: string
  text?: string
  children?: Node[]
  fields?: Record<string, unknown>
}
type Values = Record<string, unknown>

const vague =
  /^(ici|cliquez ici|cliquer ici|lire la suite|en savoir plus|plus d’info|lien|here|click here|read more|learn more|more|link|https?:\/\/\S+)$/i

/** The printed sheet leaves them out: no font of ours draws them (print/legible.ts). */
const emoji = /\p{Emoji_Presentation}/gu

/** Looks at the values of a form in one language. */
export function checkDocument(values: Values, locale: Locale): Check[] {
  return [
    ...Object.entries(values).flatMap(([field, value]) => checkValue(field, value, locale)),
    ...(
      [
        ['audiences', 'no-audience'],
        ['themes', 'no-theme'],
      ] as const
    )
      .filter(([field]) => Array.isArray(values[field]) && (values[field] as unknown[]).length === 0)
      .map(([field, code]): Check => ({ code, field })),
  ]
}

function checkValue(field: string, value: unknown, locale: Locale): Check[] {
  if (field === 'slug') return []
  if (typeof value === 'string') return checkWords(field, value, locale)
  const root = (value as { root?: Node } | null)?.root
  return root ? checkRichText(field, root, locale) : []
}

function checkWords(field: string, text: string, locale: Locale): Check[] {
  const signs = [...new Set(text.match(emoji))].join(' ')
  return [
    ...(locale === 'fr' ? checkType(field, text) : []),
    ...(signs ? [{ code: 'not-printed' as const, field, before: signs }] : []),
  ]
}

function checkType(field: string, text: string): Check[] {
  const after = typesetFrench(text)
  return after === text ? [] : [{ code: 'typography', field, before: text, after }]
}

function checkRichText(field: string, root: Node, locale: Locale): Check[] {
  const nodes = everyNode(root)
  const headings = nodes.filter(({ type }) => type === 'heading')
  const jumps = headings.some(({ tag }, index) => tag === 'h3' && index === 0)
  return [
    ...nodes.flatMap(proseOf).flatMap((text) => checkWords(field, text, locale)),
    ...(jumps ? [{ code: 'heading-jump' as const, field }] : []),
    ...nodes
      .filter((node) => node.type === 'link' || node.type === 'autolink')
      .map(wordsOf)
      .filter((words) => vague.test(words.trim()))
      .map((before): Check => ({ code: 'vague-link', field, before })),
  ]
}

/** The words of a node itself: its text, or the fields of a key figure. */
function proseOf({ type, text, fields }: Node): string[] {
  if (type === 'text' && text) return [text]
  if (type !== 'block') return []
  return keyFigureWords.flatMap((name) => (typeof fields?.[name] === 'string' ? [fields[name]] : []))
}

function everyNode(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(everyNode)]
}

function wordsOf(node: Node): string {
  return node.text ?? (node.children ?? []).map(wordsOf).join('')
}
