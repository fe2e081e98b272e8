import { isRecord } from './read-json'
import type { Values } from './row'
import type { Shape } from './shape'
import type { Names } from './store-lookup'

/** Gathers every name that a row gives to a relation or a file, so that all are looked up at once. */
export function mentioned(shapes: Shape[], values: Values, names: Names): void {
  for (const shape of shapes) {
    const value = values[shape.name]
    if (value === undefined || value === null) continue
    if (shape.type === 'relation') {
      for (const collection of shape.to) add(names, collection, value)
    } else if (shape.type === 'upload') add(names, 'media', value)
    else if (shape.fields.length > 0) inside(shape.fields, value, names)
    else for (const fields of Object.values(shape.blocks)) inside(fields, value, names)
  }
}

function inside(fields: Shape[], value: unknown, names: Names): void {
  if (Array.isArray(value)) for (const one of value) inside(fields, one, names)
  else if (isRecord(value)) {
    mentioned(fields, value, names)
    // One list for each language.
    for (const half of [value.fr, value.en]) if (half) inside(fields, half, names)
  }
}

function add(names: Names, collection: string, value: unknown): void {
  const known = names.get(collection) ?? names.set(collection, new Set()).get(collection)
  for (const one of [value].flat()) {
    if (isRecord(one)) add(names, collection, one.slug ?? one.fr ?? one.en ?? '')
    else if (collection === 'media') known?.add(String(one))
    else for (const part of String(one).split(/[|,;\n]/)) known?.add(part.trim().replace(/^[a-z-]+:/, ''))
  }
}
