/** What the register says of one month (`2026-11`, in UTC), one language and one source: subscriptions begun and ended. */
export type Movement = { month: string; locale: string; source: string | null; joined: number; left: number }

export type Month = { month: string; joined: number; left: number; net: number; total: number }

/** One value for each month shown, in their order. */
export type Series = { name: string | null; values: number[]; sum: number }

export type Growth = {
  months: Month[]
  /** Subscriptions begun, by source and by language of the form. */
  sources: Series[]
  languages: Series[]
}

/** The last `count` months, this one included, with all that came before them in the first total. Pure. */
export function growthOf(movements: Movement[], now: Date, count: number): Growth {
  const names = monthsUntil(now, count)
  const [first = ''] = names
  let total = movements
    .filter(({ month }) => month < first)
    .reduce((sum, { joined, left }) => sum + joined - left, 0)
  const months = names.map((month) => {
    const own = movements.filter((one) => one.month === month)
    const joined = sum(own.map((one) => one.joined))
    const left = sum(own.map((one) => one.left))
    total += joined - left
    return { month, joined, left, net: joined - left, total }
  })
  return {
    months,
    sources: seriesOf(movements, names, ({ source }) => source),
    languages: seriesOf(movements, names, ({ locale }) => locale),
  }
}

function seriesOf(
  movements: Movement[],
  months: string[],
  nameOf: (movement: Movement) => string | null,
): Series[] {
  const shown = movements.filter(({ month, joined }) => joined > 0 && months.includes(month))
  return [...new Set(shown.map(nameOf))]
    .map((name) => {
      const own = shown.filter((movement) => nameOf(movement) === name)
      const values = months.map((month) =>
        sum(own.filter((one) => one.month === month).map(({ joined }) => joined)),
      )
      return { name, values, sum: sum(values) }
    })
    .sort((one, other) => other.sum - one.sum || rank(one.name) - rank(other.name) || inOrder(one, other))
}

/** What has no name comes last. */
const rank = (name: string | null) => (name === null ? 1 : 0)
const inOrder = (one: Series, other: Series) => ((one.name ?? '') < (other.name ?? '') ? -1 : 1)

export function monthsUntil(now: Date, count: number): string[] {
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (count - 1 - at), 1))
      .toISOString()
      .slice(0, 7),
  )
}

const sum = (values: number[]) => values.reduce((all, one) => all + one, 0)
