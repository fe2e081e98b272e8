import { keyFigureSlug, keyFigureWords, readKeyFigure } from '../knowledge/key-figure'
import { isSafeHref } from '../knowledge/safe-href'

export type Node = { type?: unknown; children?: unknown; [name: string]: unknown }

const blocks = new Set(['paragraph', 'heading', 'list', 'listitem', 'quote'])
const deepest = 30

/**
 * The editor's JSON, whoever wrote it, narrowed to the nodes and the properties that our editor makes. What it does not
 * know is replaced by the words inside. `null`: it is not the editor's JSON at all.
 */
export function cleanState(state: unknown): { root: Node } | null {
  const root = (state as { root?: Node } | null)?.root
  if (!root || !Array.isArray(root.children)) return null
  return { root: { ...element('root'), children: root.children.flatMap((node) => clean(node as Node, 1)) } }
}

const element = (type: string) => ({ type, version: 1, direction: null, format: '', indent: 0 })

function clean(node: Node, depth: number): Node[] {
  if (typeof node !== 'object' || node === null || depth > deepest) return []
  const { type } = node
  if (type === 'text') return text(node)
  if (type === 'linebreak' || type === 'tab') return [{ type: 'linebreak', version: 1 }]
  if (type === 'block') return keyFigure(node)
  const children = (Array.isArray(node.children) ? node.children : []).flatMap((child) =>
    clean(child as Node, depth + 1),
  )
  if (type === 'link' || type === 'autolink') return link(node, children)
  if (typeof type !== 'string' || !blocks.has(type)) return children
  return [{ ...element(type), ...own(node, type), children }]
}

/** Bold is 1 and italic 2, in a bit field. */
function text({ text: words, format }: Node): Node[] {
  if (typeof words !== 'string' || words === '') return []
  const kept = typeof format === 'number' ? format & 3 : 0
  return [{ type: 'text', version: 1, detail: 0, format: kept, mode: 'normal', style: '', text: words }]
}

function link(node: Node, children: Node[]): Node[] {
  const { url } = (node.fields ?? {}) as { url?: unknown }
  if (!isSafeHref(url)) return children
  const fields = { linkType: 'custom', newTab: false, url }
  return [{ ...element('link'), version: 3, fields, children }]
}

/** The one block of our editor; without its value, what it counts and its source it would show nothing. */
function keyFigure({ fields }: Node): Node[] {
  const given = (fields ?? {}) as Record<string, unknown>
  const figure = given.blockType === keyFigureSlug ? readKeyFigure(given) : null
  if (!figure) return []
  const words = keyFigureWords.map((name) => [name, typeof given[name] === 'string' ? given[name] : ''])
  const kept = {
    ...(typeof given.id === 'string' && { id: given.id }),
    blockType: keyFigureSlug,
    ...Object.fromEntries(words),
    url: figure.source.url,
  }
  return [{ type: 'block', version: 2, format: '', fields: kept }]
}

function own(node: Node, type: string): Record<string, unknown> {
  const indent = typeof node.indent === 'number' ? Math.min(Math.max(0, node.indent), 5) : 0
  if (type === 'heading') return { tag: node.tag === 'h3' ? 'h3' : 'h2' }
  if (type === 'paragraph') return { textFormat: Number(node.textFormat) & 3, textStyle: '' }
  if (type === 'listitem') return { value: Number(node.value) || 1, indent }
  if (type !== 'list') return {}
  const isNumbered = node.listType === 'number'
  return {
    listType: isNumbered ? 'number' : 'bullet',
    tag: isNumbered ? 'ol' : 'ul',
    start: Number(node.start) || 1,
  }
}
