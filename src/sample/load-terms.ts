import type { CollectionSlug, Payload } from 'payload'
import { label } from '../language/locale'
import type { SampleFiles, SampleTerm } from './files'

type Taxonomy =
  | 'audiences'
  | 'themes'
  | 'factors'
  | 'life-phases'
  | 'transitions'
  | 'axes'
  | 'territories'
  | 'organisations'
  | 'event-series'

/** From slug to id, for each list of terms. */
export type Terms = Record<Taxonomy, Map<string, string>>

/** Puts in place the lists by which contents are found. Safe to run twice: what has its slug already stays. */
export async function loadTerms(payload: Payload, files: SampleFiles): Promise<Terms> {
  const taxonomy = files.read<Record<string, SampleTerm[]>>('corpus/taxonomy.json')
  const {
    regions = [],
    mrcs = [],
    cres = [],
  } = files.read<Record<string, SampleTerm[]>>('corpus/territories.json')
  const organisations = [
    ...files.items<SampleTerm>('corpus/organisations.json'),
    ...files.items<SampleTerm>('organisations.json'),
  ]

  const territories = await loadTerritories(payload, { regions, mrcs, cres }, tilesOf(files))

  const list = (slug: Taxonomy, terms: SampleTerm[] = [], extra: Extra = () => ({})) =>
    loadList(payload, slug, terms, extra)
  // Wider audiences come first in the file, so that each finds the one it belongs to.
  const audiences = await loadNested(payload, taxonomy.audiences ?? [])
  const phases = await list('life-phases', taxonomy.lifePhases, ({ ageFrom, ageTo }) => ({ ageFrom, ageTo }))

  return {
    territories,
    audiences,
    'life-phases': phases,
    transitions: await list('transitions', taxonomy.transitions, ({ from, to }) => ({
      from: phases.get(String(from)),
      to: phases.get(String(to)),
    })),
    'event-series': await list(
      'event-series',
      files.read<{ series: SampleTerm[] }>('events.json').series,
      ({ description }) => ({ description }),
    ),
    themes: await list('themes', taxonomy.themes),
    factors: await list('factors', taxonomy.perseveranceFactors, ({ sphere }) => ({ sphere })),
    axes: await list('axes', taxonomy.axes, ({ plan }) => ({ plan })),
    organisations: await list(
      'organisations',
      organisations,
      ({ acronym, type, roles, website, description, mrcs: places, region }) => ({
        acronym,
        type,
        roles,
        website,
        description,
        territories: [...((places as string[] | undefined) ?? []), region as string]
          .map((slug) => territories.get(slug))
          .filter(Boolean),
      }),
    ),
  }
}

/** Regions first, then the former CRÉ, then the MRCs, which belong to both. */
async function loadTerritories(
  payload: Payload,
  { regions, mrcs, cres }: Record<'regions' | 'mrcs' | 'cres', SampleTerm[]>,
  tiles: Map<string, Tile>,
): Promise<Map<string, string>> {
  const territories = await loadList(payload, 'territories', regions, ({ code }) => ({
    kind: 'region',
    code,
  }))
  const inRegion = (kind: 'mrc' | 'cre') => (term: SampleTerm) => ({
    kind,
    code: term.code,
    parent: territories.get(String(term.region)),
    formerCre: territories.get(String(term.formerCre)),
    column: tiles.get(term.slug)?.col,
    line: tiles.get(term.slug)?.row,
  })
  merge(territories, await loadList(payload, 'territories', cres, inRegion('cre')))
  merge(territories, await loadList(payload, 'territories', mrcs, inRegion('mrc')))
  return territories
}

type Tile = { slug: string; row: number; col: number }

function tilesOf(files: SampleFiles): Map<string, Tile> {
  const { regions } = files.read<{ regions: { tiles: Tile[] }[] }>('tile-grid.json')
  return new Map(regions.flatMap(({ tiles }) => tiles.map((tile) => [tile.slug, tile] as const)))
}

async function loadNested(payload: Payload, audiences: SampleTerm[]): Promise<Map<string, string>> {
  const wide = audiences.filter(({ parent }) => !parent)
  const ids = await loadList(payload, 'audiences', wide, ({ description }) => ({ description }))
  const parts = audiences.filter(({ parent }) => parent)
  const loaded = await loadList(
    payload,
    'audiences',
    parts,
    ({ description, parent }) => ({ description, parent: ids.get(String(parent)) }),
    wide.length,
  )
  merge(ids, loaded)
  return ids
}

type Extra = (term: SampleTerm) => Record<string, unknown>

async function loadList(payload: Payload, slug: Taxonomy, terms: SampleTerm[], extra: Extra, firstOrder = 0) {
  const ids = await idsBySlug(payload, slug)
  for (const [order, term] of terms.entries()) {
    if (ids.has(term.slug)) continue
    const data = {
      slug: term.slug,
      order: firstOrder + order,
      name: term.name ?? term.label ?? label(term.slug, term.slug),
      ...extra(term),
    }
    // Straight to the database, both languages at once: a list has no rule of its own, and there are some 170 terms.
    const { id } = await payload.db.create({ collection: slug, data: withoutEmpty(data) })
    ids.set(term.slug, String(id))
  }
  return ids
}

export async function idsBySlug(payload: Payload, collection: CollectionSlug): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection,
    limit: 500,
    depth: 0,
    draft: true,
    select: { slug: true } as never,
    locale: 'fr',
    overrideAccess: true,
  })
  return new Map((docs as { id: string; slug?: string }[]).map(({ id, slug }) => [String(slug), String(id)]))
}

function withoutEmpty(data: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== undefined))
}

function merge(into: Map<string, string>, more: Map<string, string>): void {
  for (const [slug, id] of more) into.set(slug, id)
}
