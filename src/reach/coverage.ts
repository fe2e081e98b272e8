/** Organisations of one type in one territory: how many there are, and how many have at least one confirmed subscriber. */
export type Cell = { organisations: number; readers: number }

/** What the database counted. `null`: an organisation without territory, or without type. */
export type Counted = Cell & { territory: string | null; type: string | null }

export type Place = {
  id: string
  slug: string
  name: string
  kind: 'region' | 'mrc' | 'cre'
  region: string | null
}

export type Row = { place: Place | null; cells: Map<string | null, Cell>; all: Cell }

/** RCMs of each region, the region after its RCMs, then what has no territory. An organisation of several is in each. */
export type Coverage = {
  types: (string | null)[]
  rows: Row[]
  total: Cell
  totals: Map<string | null, Cell>
}

/** `byType` counts each organisation once, whatever its territories; so does the total. */
export function coverageOf(
  counted: Counted[],
  places: Place[],
  byType: (Cell & { type: string | null })[],
  order: readonly string[],
): Coverage {
  const rank = (type: string | null) => (type === null ? order.length : order.indexOf(type))
  const types = byType.map(({ type }) => type).sort((one, other) => rank(one) - rank(other))
  const rows = [...inOrder(places), null].map((place) => {
    const own = counted.filter(({ territory }) => territory === (place?.id ?? null))
    return { place, cells: new Map(own.map((one) => [one.type, cellOf(one)])), all: sumOf(own) }
  })
  return {
    types,
    // An RCM where no organisation is known is what staff look for: it stays. A region without any says nothing.
    rows: rows.filter(({ place, all }) => place?.kind === 'mrc' || all.organisations > 0),
    total: sumOf(byType),
    totals: new Map(byType.map((one) => [one.type, cellOf(one)])),
  }
}

function inOrder(places: Place[]): Place[] {
  const byName = (one: Place, other: Place) => one.name.localeCompare(other.name, 'fr')
  const regions = places.filter(({ kind }) => kind === 'region').sort(byName)
  const within = (region: string | null) =>
    places.filter((place) => place.kind === 'mrc' && place.region === region).sort(byName)
  const known = new Set(regions.map(({ id }) => id))
  const alone = places
    .filter(({ kind, region }) => kind === 'mrc' && (region === null || !known.has(region)))
    .sort(byName)
  const former = places.filter(({ kind }) => kind === 'cre').sort(byName)
  return [...regions.flatMap((region) => [...within(region.id), region]), ...alone, ...former]
}

const cellOf = ({ organisations, readers }: Cell): Cell => ({ organisations, readers })

const sumOf = (cells: Cell[]): Cell => ({
  organisations: cells.reduce((sum, one) => sum + one.organisations, 0),
  readers: cells.reduce((sum, one) => sum + one.readers, 0),
})
