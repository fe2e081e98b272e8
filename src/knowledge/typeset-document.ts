import { typesetFrench } from '../language/typeset'
import { keyFigureWords } from './key-figure'

/** A field of a collection, as far as its words are concerned. */
export type WordedField = {
  type: string
  name?: string
  localized?: boolean
  fields?: WordedField[]
  blocks?: { slug: string; fields: WordedField[] }[]
}

type Values = Record<string, unknown>

/** Addresses and names are not prose. */
const untouched = ['slug']

/** A document whose French texts are set in type; what is not a text of this language stays as it is. */
export function typesetDocument(values: Values, fields: WordedField[]): Values {
  const set: Values = { ...values }
  for (const field of fields) {
    if (!field.name) {
      if (field.fields) Object.assign(set, typesetDocument(set, field.fields))
    } else if (field.name in set && !untouched.includes(field.name)) {
      set[field.name] = typesetValue(set[field.name], field)
    }
  }
  return set
}

function typesetValue(value: unknown, field: WordedField): unknown {
  if (field.localized && typeof value === 'string') return typesetFrench(value)
  if (field.localized && field.type === 'richText') return typesetRichText(value)
  if (!Array.isArray(value))
    return isValues(value) && field.fields ? typesetDocument(value, field.fields) : value
  return value.map((row: unknown) => {
    if (!isValues(row)) return row
    const fields = field.fields ?? field.blocks?.find(({ slug }) => slug === row.blockType)?.fields
    return fields ? typesetDocument(row, fields) : row
  })
}

const code = 16

/** Lexical keeps its prose in nodes of type `text`, and a key figure in the fields of its own. */
export function typesetRichText(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(typesetRichText)
  if (!isValues(node)) return node
  if (node.type === 'text' && typeof node.text === 'string') {
    return Number(node.format) & code ? node : { ...node, text: typesetFrench(node.text) }
  }
  if (node.type === 'block' && isValues(node.fields)) {
    return { ...node, fields: typesetKeyFigure(node.fields) }
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'root' || key === 'children' ? typesetRichText(value) : value,
    ]),
  )
}

function typesetKeyFigure(fields: Values): Values {
  const words = keyFigureWords.flatMap((name) => {
    const value = fields[name]
    return typeof value === 'string' ? [[name, typesetFrench(value)]] : []
  })
  return { ...fields, ...Object.fromEntries(words) }
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
