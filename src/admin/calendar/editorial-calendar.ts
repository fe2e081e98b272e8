import { TZDate } from '@date-fns/tz'
import { isoDay } from '../../language/dates'

/** The month that staff look at, and where each thing stands in it: days are those of Québec, whatever the server's zone. */

const zone = 'America/Toronto'

/** `month` counts from 1. */
export type Month = { year: number; month: number }

export const entryKinds = ['publish', 'unpublish', 'published', 'sent', 'review', 'event'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Kinds that happen at an hour; the others belong to a whole day. */
const timed: readonly EntryKind[] = ['publish', 'unpublish', 'sent', 'event']

export type Entry<Collection extends string = string> = {
  kind: EntryKind
  collection: Collection
  id: string
  title: string
  /** ISO 8601, UTC. */
  at: string
}

export type Day<Collection extends string = string> = {
  /** `2026-11-03` */
  date: string
  entries: Entry<Collection>[]
}

export type View = 'month' | 'list'

/** What the address asks for; without a kind, every kind. */
export type Asked = { month: Month; view: View; kinds: EntryKind[]; collection: string | null }

type Query = Record<string, string | string[] | undefined>

/** An address that makes no sense shows this month, of everything. */
export function readAsked(query: Query, collections: readonly string[], now: Date): Asked {
  const [collection] = [query.collection].flat()
  return {
    month: readMonth([query.month].flat()[0]) ?? monthOf(now),
    view: [query.view].flat()[0] === 'list' ? 'list' : 'month',
    kinds: entryKinds.filter((kind) => [query.kind].flat().includes(kind)),
    collection: collection && collections.includes(collection) ? collection : null,
  }
}

/** The address of what is asked, with the defaults left out. */
export function addressOf({ month, view, kinds, collection }: Asked, thisMonth: Month): string {
  const query = new URLSearchParams()
  if (monthKey(month) !== monthKey(thisMonth)) query.set('month', monthKey(month))
  if (view === 'list') query.set('view', view)
  for (const kind of kinds) query.append('kind', kind)
  if (collection) query.set('collection', collection)
  const text = query.toString()
  return text ? `/admin/calendar?${text}` : '/admin/calendar'
}

export function monthOf(moment: Date): Month {
  const [year, month] = isoDay(moment).split('-').map(Number)
  return { year: year ?? 0, month: month ?? 1 }
}

/** `2026-11` */
export function monthKey({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

/** So many months later, or earlier. */
export function addMonths({ year, month }: Month, count: number): Month {
  const total = year * 12 + month - 1 + count
  return { year: Math.floor(total / 12), month: (total % 12) + 1 }
}

/** From its first midnight to the next month's, ISO 8601 in UTC: an hour shorter in March, longer in November. */
export function boundsOf(month: Month): { from: string; to: string } {
  return { from: firstMoment(month), to: firstMoment(addMonths(month, 1)) }
}

/** Weeks from Sunday to Saturday; `null` stands for a day of another month. */
export function weeksOf<Collection extends string>(
  month: Month,
  entries: Entry<Collection>[],
): (Day<Collection> | null)[][] {
  const days = daysOf(month, entries)
  const before = new Date(`${monthKey(month)}-01T12:00:00Z`).getUTCDay()
  const cells = [...Array<null>(before).fill(null), ...days]
  const weeks = Math.ceil(cells.length / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => cells[week * 7 + day] ?? null),
  )
}

/** Every day of the month with its entries, whole days first, then by the hour. */
export function daysOf<Collection extends string>(
  month: Month,
  entries: Entry<Collection>[],
): Day<Collection>[] {
  const length = new Date(Date.UTC(month.year, month.month, 0)).getUTCDate()
  return Array.from({ length }, (_, index) => {
    const date = `${monthKey(month)}-${String(index + 1).padStart(2, '0')}`
    return { date, entries: entries.filter(({ at }) => isoDay(at) === date).sort(inOrder) }
  })
}

export function hasHour({ kind }: Entry): boolean {
  return timed.includes(kind)
}

/** The middle of a day, to say its name. */
export function noonOf(date: string): string {
  return `${date}T17:00:00Z`
}

function readMonth(value: string | undefined): Month | null {
  const found = /^(\d{4})-(\d{2})$/.exec(value ?? '')
  const [year, month] = [Number(found?.[1]), Number(found?.[2])]
  return year >= 2000 && year < 2100 && month >= 1 && month <= 12 ? { year, month } : null
}

function firstMoment({ year, month }: Month): string {
  return new Date(new TZDate(year, month - 1, 1, zone).getTime()).toISOString()
}

function inOrder(a: Entry, b: Entry): number {
  if (hasHour(a) !== hasHour(b)) return hasHour(a) ? 1 : -1
  const byHour = hasHour(a) ? a.at.localeCompare(b.at) : 0
  return byHour || a.title.localeCompare(b.title, 'fr') || a.id.localeCompare(b.id)
}
