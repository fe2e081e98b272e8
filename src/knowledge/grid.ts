import type { Kind } from '../language/routes'
import type { Term } from './terms'

/** The diagram: phases and passages in the order of life, against factors. */
export type GridRow = Term & {
  /** The phases a content must touch: one, or both ends of a passage. */
  phases: string[]
  isPassage: boolean
}
export type GridFactor = Term & { id: string; sphere: string | null }
export type Grid = {
  rows: GridRow[]
  factors: GridFactor[]
  /** How many contents each cell holds, row by row. */
  counts: number[][]
  /** How many of each kind were counted at most; `null` when all were. */
  newestOnly: number | null
}

type Phase = Term & { id: string; order: number }
type Passage = Term & { from: string; to: string }

/** Each passage stands after the phase it leaves. */
export function rowsOf(phases: Phase[], passages: Passage[]): GridRow[] {
  return phases.flatMap((phase) => [
    { slug: phase.slug, name: phase.name, phases: [phase.id], isPassage: false },
    ...passages
      .filter(({ from }) => from === phase.id)
      .map(({ slug, name, from, to }) => ({ slug, name, phases: [from, to], isPassage: true })),
  ])
}

/** A content as the grid sees it: ids only. Only initiatives have positions of their own. */
export type Placed = {
  kind: Kind
  id: string
  phases: string[]
  factors: string[]
  positions: { phase: string; factor: string }[]
}

/** A content that staff placed cell by cell is in those; another is wherever its phases and factors cross. */
export function isInCell(content: Placed, row: Pick<GridRow, 'phases'>, factor: string): boolean {
  const isAt = (phase: string) =>
    content.positions.length > 0
      ? content.positions.some((position) => position.phase === phase && position.factor === factor)
      : content.phases.includes(phase) && content.factors.includes(factor)
  return row.phases.every(isAt)
}

export function countCells(contents: Placed[], rows: GridRow[], factors: GridFactor[]): number[][] {
  return rows.map((row) =>
    factors.map((factor) => contents.filter((content) => isInCell(content, row, factor.id)).length),
  )
}
