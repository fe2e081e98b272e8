import type { Locale } from '../language/locale'
import { typesetFrench } from '../language/typeset'

/** What a reader would stumble on, found before publication. Nothing here stops it. */
export type Check = {
  code: 'typography' | 'heading-jump' | 'vague-link' | 'no-audience' | 'no-theme'
  /** Name of the field to go to. */
  field: string
  before?: string
  after?: string
}

type Node = { type?: string; tag?: string; text?: string; children?: Node[] }
type Values = Record<string, unknown>

const vague =
  /^(ici|cliquez ici|cliquer ici|lire la suite|en savoir plus|plus d’info|lien|here|click here|read more|learn more|more|link|https?:\/\/\S+)$/i

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
  if (typeof value === 'string') return locale === 'fr' ? checkType(field, value) : []
  const root = (value as { root?: Node } | null)?.root
  return root ? checkRichText(field, root, locale) : []
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
    ...nodes.flatMap(({ type, text }) =>
      type === 'text' && text && locale === 'fr' ? checkType(field, text) : [],
    ),
    ...(jumps ? [{ code: 'heading-jump' as const, field }] : []),
    ...nodes
      .filter((node) => node.type === 'link' || node.type === 'autolink')
      .map(wordsOf)
      .filter((words) => vague.test(words.trim()))
      .map((before): Check => ({ code: 'vague-link', field, before })),
  ]
}

function everyNode(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(everyNode)]
}

function wordsOf(node: Node): string {
  return node.text ?? (node.children ?? []).map(wordsOf).join('')
}
