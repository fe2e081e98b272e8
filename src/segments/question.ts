import { TZDate } from '@date-fns/tz'
import type { Conditions, DateField, ListField, Segment } from './segment'

/** A condition as a store asks it: days are moments (ISO 8601, UTC, the end not included), territories hold what is within. */
export type Leaf =
  | { field: ListField | 'organisation' | 'locale' | 'frequency' | 'source' | 'basis'; in: string[] }
  | { field: Exclude<ListField, 'bulletins'> | 'organisation'; is: 'none' }
  | ({ field: DateField } & Span)

export type Span = { from?: string; before?: string }

export type Tree = { all: Tree[] } | { any: Tree[] } | { not: Tree } | Leaf

/** A segment at a moment: what a store answers. */
export type Question = { bulletin: string; now: string; tree: Tree }

/** `within` gives the territories of a territory, itself included. */
export function questionOf(
  { bulletin, conditions }: Segment,
  now: Date,
  within: (territory: string) => string[],
): Question {
  const treeOf = (node: Conditions): Tree => {
    if ('all' in node) return { all: node.all.map(treeOf) }
    if ('any' in node) return { any: node.any.map(treeOf) }
    if ('not' in node) return { not: treeOf(node.not) }
    if ('is' in node) return node
    if ('in' in node) {
      const wanted = node.field === 'territories' ? node.in.flatMap(within) : node.in
      return { field: node.field, in: [...new Set<string>(wanted)] }
    }
    if ('from' in node) return { field: node.field, from: startOfDay(node.from) }
    if ('before' in node) return { field: node.field, before: startOfDay(node.before) }
    const away = node.withinDays * day
    return node.field === 'consentEndsAt'
      ? { field: node.field, from: moment(now, 0), before: moment(now, away) }
      : { field: node.field, from: moment(now, -away) }
  }
  return { bulletin, now: now.toISOString(), tree: treeOf(conditions) }
}

/** What everybody of a segment meets. */
export const partsOf = (tree: Tree): Tree[] => ('all' in tree ? tree.all.flatMap(partsOf) : [tree])

/** Every territory that a segment names. */
export function territoriesIn(node: Conditions): string[] {
  if ('all' in node) return node.all.flatMap(territoriesIn)
  if ('any' in node) return node.any.flatMap(territoriesIn)
  if ('not' in node) return territoriesIn(node.not)
  return node.field === 'territories' && 'in' in node ? node.in : []
}

const day = 24 * 60 * 60 * 1000
const moment = (now: Date, away: number) => new Date(now.getTime() + away).toISOString()

/** The first moment of a day (`2026-02-10`) in Québec. */
function startOfDay(text: string): string {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number)
  return new Date(new TZDate(year, month - 1, date, 'America/Toronto').getTime()).toISOString()
}
