import type { Term } from './terms'

/** A place, with its tile on the schematic map when it has one. Official toponyms are the same in both languages. */
export type Territory = Term & {
  id: string
  kind: 'region' | 'mrc' | 'cre'
  code: string | null
  parentId: string | null
  formerCreId: string | null
  tile: { column: number; line: number } | null
}

export type RegionMap = {
  region: Territory
  tiles: (Territory & { tile: { column: number; line: number }; isFormer: boolean })[]
}

export type Atlas = {
  maps: RegionMap[]
  regions: { region: Territory; members: Territory[] }[]
  cres: { cre: Territory; members: Territory[] }[]
  /** Places in no region. */
  loose: Territory[]
}

/** Arranges the places for the map and for the list beside it. */
export function atlasOf(all: Territory[]): Atlas {
  const byId = new Map(all.map((territory) => [territory.id, territory]))
  const regions = all.filter(({ kind }) => kind === 'region')
  const cres = all.filter(({ kind }) => kind === 'cre')
  const mrcs = all.filter(({ kind }) => kind === 'mrc')
  /** An MRC that changed region stays drawn where its neighbours of then are. */
  const drawnIn = ({ formerCreId, parentId }: Territory) =>
    (formerCreId && byId.get(formerCreId)?.parentId) || parentId
  const maps = regions.map((region) => ({
    region,
    tiles: mrcs.flatMap((mrc) =>
      mrc.tile && drawnIn(mrc) === region.id
        ? [{ ...mrc, tile: mrc.tile, isFormer: mrc.parentId !== region.id }]
        : [],
    ),
  }))
  return {
    maps: maps.filter(({ tiles }) => tiles.length > 0),
    regions: regions.map((region) => ({
      region,
      members: mrcs.filter(({ parentId }) => parentId === region.id),
    })),
    cres: cres.map((cre) => ({ cre, members: mrcs.filter(({ formerCreId }) => formerCreId === cre.id) })),
    loose: mrcs.filter(({ parentId }) => !regions.some(({ id }) => id === parentId)),
  }
}

/** Where a place stands among the others, for its own page. */
export function standingIn(all: Territory[], territory: Territory) {
  const byId = (id: string | null) => all.find((one) => one.id === id) ?? null
  return {
    parent: byId(territory.parentId),
    formerCre: byId(territory.formerCreId),
    members: all.filter(
      ({ kind, parentId, formerCreId }) =>
        kind === 'mrc' && (parentId === territory.id || formerCreId === territory.id),
    ),
  }
}
