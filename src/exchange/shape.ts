/** What a field of a collection takes, in the few words that reading a row needs. */
export type Shape = {
  name: string
  type: ShapeType
  isLocalized: boolean
  isRequired: boolean
  isMany: boolean
  /** Of a date: the hour counts. */
  withTime: boolean
  options: string[]
  most: number | null
  /** Collections a relation leads to. */
  to: string[]
  fields: Shape[]
  /** Of blocks: the fields of each, by its name. */
  blocks: Record<string, Shape[]>
  /** The field’s own rule: a sentence when it refuses. */
  check: (value: unknown) => Promise<string | null>
}

export type ShapeType =
  | 'text'
  | 'number'
  | 'date'
  | 'checkbox'
  | 'select'
  | 'relation'
  | 'upload'
  | 'rich-text'
  | 'group'
  | 'array'
  | 'blocks'
