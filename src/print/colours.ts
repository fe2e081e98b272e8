import type { Kind } from '../language/routes'
import { kindColour, light, undertie } from '../theme/tokens'

/** The house's colours as templates take them. Paper has no dark mode. */
export function coloursOf(kind: Kind | null) {
  const { ink, muted, paper, surface, line, control, river, wheat } = light
  return {
    ink,
    muted,
    paper,
    surface,
    line,
    control,
    river,
    wheat,
    kind: light[kind ? kindColour[kind] : 'river'],
  }
}

/** The undertie in one colour, as a drawing. */
export function undertieIn(colour: string): string {
  const { viewBox, path, strokeWidth } = undertie
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><path d="${path}" fill="none" stroke="${colour}" stroke-width="${strokeWidth}" stroke-linecap="round"/></svg>`
}
