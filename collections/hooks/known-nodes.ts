import { APIError, type FieldHook } from 'payload'
import { keyFigureSlug } from '../../src/knowledge/key-figure'
import { languageOf } from '../../src/language/locale'

type Node = { type?: unknown; children?: unknown; fields?: { blockType?: unknown } }

const known = new Set([
  'root',
  'paragraph',
  'heading',
  'list',
  'listitem',
  'quote',
  'link',
  'autolink',
  'text',
  'linebreak',
  'tab',
  'block',
])

/** What our editor does not make would be kept and shown nowhere: it is refused, in words, drafts included. */
export const refuseUnknownNodes: FieldHook = ({ value, req }) => {
  const found = unknownIn((value as { root?: Node } | null)?.root, 0)
  if (found === null) return value
  const message =
    languageOf(req) === 'en'
      ? `The text holds something this editor does not know (${found}). Take it out; the rest is fine.`
      : `Le texte contient un élément que l’éditeur ne connaît pas (${found}). Retirez-le\u00A0: le reste convient.`
  throw new APIError(message, 400, null, true)
}

function unknownIn(node: Node | undefined, depth: number): string | null {
  if (!node || typeof node !== 'object') return null
  if (depth > 60) return '…'
  const { type, fields, children } = node
  if (!known.has(String(type))) return String(type).slice(0, 40)
  if (type === 'block' && fields?.blockType !== keyFigureSlug) return String(fields?.blockType).slice(0, 40)
  for (const child of Array.isArray(children) ? (children as Node[]) : []) {
    const found = unknownIn(child, depth + 1)
    if (found !== null) return found
  }
  return null
}
