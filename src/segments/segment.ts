import { z } from 'zod'

/** What one chooses from a list that staff keep. */
export const listFields = ['bulletins', 'themes', 'audiences', 'territories'] as const
/** What a person has one of, or none. */
export const valueFields = ['locale', 'frequency', 'source', 'basis'] as const
export const dateFields = ['confirmedAt', 'lastActAt', 'consentEndsAt'] as const

export type ListField = (typeof listFields)[number]
export type DateField = (typeof dateFields)[number]

/** The values of the fields that have few: language, frequency, how the person came, on what consent rests. */
export const knownValues = {
  locale: ['fr', 'en'],
  frequency: ['each', 'weekly', 'monthly'],
  source: ['form', 'embed', 'import', 'paper', 'phone', 'sample'],
  basis: ['express', 'implied'],
} as const satisfies Record<(typeof valueFields)[number], readonly string[]>

export const limits = { depth: 4, conditions: 30, values: 200, days: 3650 } as const

/** Ids of documents, as either store writes them. */
const ids = z
  .array(z.string().regex(/^[\w-]{1,64}$/))
  .min(1)
  .max(limits.values)
const values = <const Known extends readonly [string, ...string[]]>(known: Known) =>
  z.array(z.enum(known)).min(1).max(limits.values)
const days = z.int().min(1).max(limits.days)

const condition = z.union([
  z.strictObject({ field: z.enum(listFields), in: ids }),
  z.strictObject({ field: z.literal('organisation'), in: ids }),
  z.strictObject({
    field: z.enum(['themes', 'audiences', 'territories', 'organisation']),
    is: z.literal('none'),
  }),
  z.strictObject({ field: z.literal('locale'), in: values(knownValues.locale) }),
  z.strictObject({ field: z.literal('frequency'), in: values(knownValues.frequency) }),
  z.strictObject({ field: z.literal('source'), in: values(knownValues.source) }),
  z.strictObject({ field: z.literal('basis'), in: values(knownValues.basis) }),
  z.strictObject({ field: z.enum(dateFields), from: z.iso.date() }),
  z.strictObject({ field: z.enum(dateFields), before: z.iso.date() }),
  z.strictObject({ field: z.enum(dateFields), withinDays: days }),
])

/**
 * One condition. `in` is any of these (a territory: it, or one within it); `from` is that day or later and `before` earlier,
 * in Québec; `withinDays` looks back for a subscription and for the last time a person chose something, ahead for the end of a consent.
 */
export type Condition = z.infer<typeof condition>

/** Conditions joined. `{ all: [] }` is everyone; `any` holds at least one. */
export type Conditions = { all: Conditions[] } | { any: Conditions[] } | { not: Conditions } | Condition

/** People who follow a bulletin and may be written to now, and of them those who meet the conditions. */
export type Segment = { bulletin: string; conditions: Conditions }

export type Fault =
  | 'not-conditions'
  | 'unknown-field'
  | 'no-value'
  | 'too-many-values'
  | 'bad-value'
  | 'bad-date'
  | 'bad-days'
  | 'empty-any'
  | 'too-deep'
  | 'too-many'

export type Read = { conditions: Conditions } | { fault: Fault }

/** What was saved or sent, if it is conditions that can be asked, or the first thing that is wrong. */
export function readConditions(value: unknown): Read {
  const fault = faultIn(value, 1) ?? (countOf(value) > limits.conditions ? 'too-many' : null)
  return fault ? { fault } : { conditions: value as Conditions }
}

function faultIn(value: unknown, depth: number): Fault | null {
  if (depth > limits.depth) return 'too-deep'
  if (!isObject(value)) return 'not-conditions'
  const keys = Object.keys(value)
  if (keys.includes('field')) return condition.safeParse(value).success ? null : conditionFault(value)
  const [key] = keys
  if (keys.length !== 1 || !key) return 'not-conditions'
  if (key === 'not') return faultIn(value.not, depth + 1)
  const parts = value[key]
  if ((key !== 'all' && key !== 'any') || !Array.isArray(parts)) return 'not-conditions'
  if (key === 'any' && parts.length === 0) return 'empty-any'
  if (parts.length > limits.conditions) return 'too-many'
  for (const part of parts) {
    const fault = faultIn(part, depth + 1)
    if (fault) return fault
  }
  return null
}

/** Why a condition is refused, in the order in which a person would put it right. */
function conditionFault(value: Record<string, unknown>): Fault {
  const known: readonly unknown[] = [...listFields, 'organisation', ...valueFields, ...dateFields]
  if (!known.includes(value.field)) return 'unknown-field'
  if ('from' in value || 'before' in value) return 'bad-date'
  if ('withinDays' in value) return 'bad-days'
  if (!Array.isArray(value.in) || value.in.length === 0) return 'no-value'
  return value.in.length > limits.values ? 'too-many-values' : 'bad-value'
}

function countOf(value: unknown): number {
  if (!isObject(value)) return 0
  if ('field' in value) return 1
  const parts: unknown[] = 'not' in value ? [value.not] : Object.values(value).flat()
  return parts.reduce((sum: number, part) => sum + countOf(part), 0)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
