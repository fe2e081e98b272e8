import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import type { Kind } from '../language/routes'
import type { Summary } from './document'
import { countCells, type Grid, type GridFactor, type GridRow, isInCell, type Placed, rowsOf } from './grid'
import type { Raw } from './shape'
import { findSummaries, newestFirst, shown } from './store'

/** Events belong to no life phase. */
const placedKinds = ['fact-sheets', 'research', 'initiatives'] as const satisfies Kind[]
/** Of each kind: what the grid counts, and what a cell shows. */
const mostCounted = 1000
const mostShown = 100

export async function readGrid(payload: Payload, locale: Locale): Promise<Grid> {
  const [{ rows, factors }, lists] = await Promise.all([
    readAxes(payload, locale),
    Promise.all(placedKinds.map((kind) => placed(payload, kind, locale))),
  ])
  return {
    rows,
    factors,
    counts: countCells(
      lists.flatMap(({ contents }) => contents),
      rows,
      factors,
    ),
    newestOnly: lists.some(({ hasMore }) => hasMore) ? mostCounted : null,
  }
}

/** One cell: its names, and its contents, newest first. `null` when there is no such cell. */
export async function readCell(
  payload: Payload,
  { locale, row: rowSlug, factor: factorSlug }: { locale: Locale; row: string; factor: string },
): Promise<{ row: GridRow; factor: GridFactor; items: Summary[] } | null> {
  const { rows, factors } = await readAxes(payload, locale)
  const row = rows.find(({ slug }) => slug === rowSlug)
  const factor = factors.find(({ slug }) => slug === factorSlug)
  if (!row || !factor) return null
  const lists = await Promise.all(placedKinds.map((kind) => placed(payload, kind, locale)))
  const ids = lists.flatMap(({ contents }) =>
    contents.filter((content) => isInCell(content, row, factor.id)).slice(0, mostShown),
  )
  return { row, factor, items: await findSummaries(payload, { locale, ids }) }
}

async function readAxes(
  payload: Payload,
  locale: Locale,
): Promise<{ rows: GridRow[]; factors: GridFactor[] }> {
  const terms = {
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 60,
    pagination: false,
    overrideAccess: false,
  } as const
  const sort = ['order', 'slug']
  const [phases, passages, factors] = await Promise.all([
    payload.find({ collection: 'life-phases', sort, ...terms }),
    payload.find({ collection: 'transitions', sort, ...terms }),
    payload.find({ collection: 'factors', sort, ...terms }),
  ])
  return {
    rows: rowsOf(
      phases.docs.map(({ id, slug, name, order }) => ({ id: String(id), slug, name, order: order ?? 0 })),
      passages.docs.map(({ slug, name, from, to }) => ({ slug, name, from: String(from), to: String(to) })),
    ),
    factors: bySphere(
      factors.docs.map(({ id, slug, name, sphere }) => ({
        id: String(id),
        slug,
        name,
        sphere: sphere || null,
      })),
    ),
  }
}

/** Factors of one sphere stand together, in the order in which each sphere is first met. */
function bySphere(factors: GridFactor[]): GridFactor[] {
  const spheres = [...new Set(factors.map(({ sphere }) => sphere))]
  return spheres.flatMap((sphere) => factors.filter((factor) => factor.sphere === sphere))
}

async function placed(payload: Payload, kind: Kind, locale: Locale) {
  const { docs } = await payload.find({
    collection: kind,
    where: { and: shown(locale) },
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: mostCounted + 1,
    pagination: false,
    sort: newestFirst,
    select: { lifePhases: true, factors: true, ...(kind === 'initiatives' && { positions: true }) } as never,
    overrideAccess: false,
  })
  const contents = docs.slice(0, mostCounted).map((doc) => placedOf(doc as Raw & { id: string }, kind))
  return { contents, hasMore: docs.length > mostCounted }
}

function placedOf({ id, lifePhases, factors, positions }: Raw & { id: string }, kind: Kind): Placed {
  return {
    kind,
    id: String(id),
    phases: (lifePhases ?? []).map(String),
    factors: (factors ?? []).map(String),
    positions: (positions ?? []).map(({ phase, factor }) => ({
      phase: String(phase),
      factor: String(factor),
    })),
  }
}
