import type { FlattenedField, Payload, PayloadRequest } from 'payload'
import type { ExchangeKind } from './row'
import type { Shape, ShapeType } from './shape'

/** What the system writes: never taken from a file. */
const ours = new Set([
  'id',
  'stage',
  'createdBy',
  'translationStale',
  'formerSlugs',
  'shareCode',
  'updatedAt',
  'createdAt',
  'deletedAt',
  '_status',
])

const types: Record<string, ShapeType> = {
  text: 'text',
  textarea: 'text',
  email: 'text',
  number: 'number',
  date: 'date',
  checkbox: 'checkbox',
  select: 'select',
  radio: 'select',
  relationship: 'relation',
  upload: 'upload',
  richText: 'rich-text',
  group: 'group',
  array: 'array',
  blocks: 'blocks',
}

/** The fields of a collection, read from its configuration: a field added tomorrow is imported and exported too. */
export function shapesOf(payload: Payload, kind: ExchangeKind, req: PayloadRequest): Shape[] {
  return shapes(payload.collections[kind].config.flattenedFields, req)
}

function shapes(fields: FlattenedField[], req: PayloadRequest): Shape[] {
  return fields.flatMap((field) => {
    const type = types[field.type]
    return type && !ours.has(field.name) ? [shape(field as Loose, type, req)] : []
  })
}

/** The properties that some fields have, read without asking which field it is. */
type Loose = FlattenedField & {
  localized?: boolean
  required?: boolean
  hasMany?: boolean
  options?: (string | { value: string })[]
  maxLength?: number
  maxRows?: number
  relationTo?: string | string[]
  flattenedFields?: FlattenedField[]
  blocks?: { slug: string; flattenedFields: FlattenedField[] }[]
  validate?: (value: unknown, options: unknown) => unknown
  admin?: { date?: { pickerAppearance?: string } }
}

function shape(field: Loose, type: ShapeType, req: PayloadRequest): Shape {
  return {
    name: field.name,
    type,
    isLocalized: Boolean(field.localized),
    isRequired: Boolean(field.required),
    isMany: Boolean(field.hasMany),
    withTime: field.admin?.date?.pickerAppearance === 'dayAndTime',
    options: (field.options ?? []).map((option) => (typeof option === 'string' ? option : option.value)),
    most: field.maxRows ?? null,
    to: [field.relationTo ?? []].flat(),
    fields: field.flattenedFields ? shapes(field.flattenedFields, req) : [],
    blocks: Object.fromEntries(
      (field.blocks ?? []).map(({ slug, flattenedFields }) => [slug, shapes(flattenedFields, req)]),
    ),
    check: async (value) => {
      if (!field.validate || !['text', 'number'].includes(type)) return null
      const answer = await field.validate(value, {
        ...field,
        required: false,
        data: {},
        siblingData: {},
        path: [field.name],
        operation: 'create',
        event: 'submit',
        preferences: { fields: {} },
        req,
      })
      return typeof answer === 'string' ? answer : null
    },
  }
}
