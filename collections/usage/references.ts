import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { nobody } from '../access'

/** Where a collection points at another: `path` as a query names it, `top` the field of the document that holds it. */
export type Reference = {
  collection: string
  top: string
  path: string
  isMany: boolean
  isPolymorphic: boolean
}

/**
 * Every field by which staff, or the people they write to, point at a collection, read from the configuration. Logs and
 * ledgers say what was, and fields that only the system writes say who did it: neither counts.
 */
export function referencesTo(
  { collections }: Pick<SanitizedConfig, 'collections'>,
  slug: string,
): Reference[] {
  return collections
    .filter((collection) => !collection.slug.startsWith('payload-') && !isRecord(collection))
    .flatMap((collection) =>
      collection.flattenedFields.flatMap((field) =>
        walk(field, slug).map((found) => ({ collection: collection.slug, top: field.name, ...found })),
      ),
    )
}

const isRecord = ({ access, custom }: SanitizedCollectionConfig): boolean =>
  access.update === nobody && !custom?.holdsChoices

type Found = Omit<Reference, 'collection' | 'top'>

function walk(field: FlattenedField, slug: string, prefix = ''): Found[] {
  const path = prefix + field.name
  if ('access' in field && field.access?.update === nobody) return []
  if (field.type === 'relationship' || field.type === 'upload') {
    const targets = [field.relationTo].flat() as string[]
    if (!targets.includes(slug)) return []
    return [{ path, isMany: Boolean(field.hasMany), isPolymorphic: Array.isArray(field.relationTo) }]
  }
  if (field.type === 'blocks') {
    return field.blocks.flatMap((block) =>
      block.flattenedFields.flatMap((inner) => walk(inner, slug, `${path}.`)),
    )
  }
  if ('flattenedFields' in field) {
    return field.flattenedFields.flatMap((inner) => walk(inner, slug, `${path}.`))
  }
  return []
}
