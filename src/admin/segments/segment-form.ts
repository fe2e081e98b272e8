import { type DateField, knownValues, limits, readConditions } from '../../segments/segment'

/** What the screen asks about, in the order in which it offers it. */
export const fields = [
  'themes',
  'audiences',
  'territories',
  'organisation',
  'locale',
  'frequency',
  'bulletins',
  'source',
  'basis',
  'confirmedAt',
  'lastActAt',
  'consentEndsAt',
] as const
export type Field = (typeof fields)[number]
export type Operator = 'in' | 'notIn' | 'none' | 'some' | 'from' | 'before' | 'past' | 'ahead'
export type How = 'all' | 'any' | 'none'

/** Conditions as they stand on the screen, finished or not. Keys hold each in its place while others come and go. */
export type Row = {
  key: number
  field: Field
  operator: Operator
  values: string[]
  day: string
  days: string
}
export type Group = { key: number; how: How; rows: Row[] }
export type SegmentForm = { how: How; parts: (Row | Group)[] }

let lastKey = 0
const nextKey = () => ++lastKey

export const isGroup = (part: Row | Group): part is Group => 'rows' in part

export function newRow(field: Field = 'themes'): Row {
  return { key: nextKey(), field, operator: operatorsOf(field)[0], values: [], day: '', days: '30' }
}

export function newGroup(): Group {
  return { key: nextKey(), how: 'any', rows: [newRow()] }
}

export function operatorsOf(field: Field): [Operator, ...Operator[]] {
  if (field === 'confirmedAt' || field === 'lastActAt') return ['from', 'before', 'past']
  if (field === 'consentEndsAt') return ['ahead', 'from', 'before']
  return field in knownValues || field === 'bulletins' ? ['in', 'notIn'] : ['in', 'notIn', 'none', 'some']
}

/** What is saved: conditions as src/segments reads them, unfinished ones included, for it to say what is missing. */
export function conditionsOf({ how, parts }: SegmentForm): unknown {
  if (parts.length === 0) return { all: [] }
  return joined(
    how,
    parts.map((part) => (isGroup(part) ? joined(part.how, part.rows.map(conditionOf)) : conditionOf(part))),
  )
}

function joined(how: How, parts: unknown[]): unknown {
  return how === 'none' ? { not: { any: parts } } : { [how]: parts }
}

function conditionOf({ field, operator, values, day, days }: Row): unknown {
  switch (operator) {
    case 'in':
      return { field, in: values }
    case 'notIn':
      return { not: { field, in: values } }
    case 'none':
      return { field, is: 'none' }
    case 'some':
      return { not: { field, is: 'none' } }
    case 'from':
      return { field, from: day }
    case 'before':
      return { field, before: day }
    default:
      return { field, withinDays: Number(days) }
  }
}

/** The screen of what was saved; `null` for what is joined in more levels than the screen has. */
export function formOf(saved: unknown): SegmentForm | null {
  const read = readConditions(saved)
  if (!('conditions' in read)) return null
  const row = rowOf(read.conditions)
  if (row) return { how: 'all', parts: [row] }
  const top = partsOf(read.conditions)
  if (!top) return null
  const parts = top.parts.map((part) => rowOf(part) ?? groupOf(part))
  return parts.includes(null) ? null : { how: top.how, parts: parts.filter((part) => part !== null) }
}

type Plain = Record<string, unknown>

function partsOf(node: Plain): { how: How; parts: Plain[] } | null {
  if (Array.isArray(node.all)) return { how: 'all', parts: node.all }
  if (Array.isArray(node.any)) return { how: 'any', parts: node.any }
  const inner = node.not as Plain | undefined
  return inner && Array.isArray(inner.any) ? { how: 'none', parts: inner.any } : null
}

function groupOf(node: Plain): Group | null {
  const found = partsOf(node)
  const rows = found?.parts.map(rowOf) ?? [null]
  return found && !rows.includes(null)
    ? { key: nextKey(), how: found.how, rows: rows.filter((row) => row !== null) }
    : null
}

function rowOf(node: Plain): Row | null {
  const inner = node.not as Plain | undefined
  const condition = inner ?? node
  if (!('field' in condition)) return null
  const row = newRow(condition.field as Field)
  if (Array.isArray(condition.in)) return { ...row, operator: inner ? 'notIn' : 'in', values: condition.in }
  if (condition.is === 'none') return { ...row, operator: inner ? 'some' : 'none' }
  if (inner) return null
  if (typeof condition.from === 'string') return { ...row, operator: 'from', day: condition.from }
  if (typeof condition.before === 'string') return { ...row, operator: 'before', day: condition.before }
  const isPast = (condition.field as DateField) !== 'consentEndsAt'
  return { ...row, operator: isPast ? 'past' : 'ahead', days: String(condition.withinDays) }
}

export function isFull({ parts }: SegmentForm): boolean {
  return parts.reduce((sum, part) => sum + (isGroup(part) ? part.rows.length : 1), 0) >= limits.conditions
}
