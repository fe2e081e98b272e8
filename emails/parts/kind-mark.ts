import { kindColour } from '../../src/theme/tokens'
import type { Kind } from '../bulletin-mail'

/** A kind is told by colour, sign and word. The signs are in the fonts of every system since 1995 (WGL4), none an emoji. */
export const kindSign: Record<Kind, string> = {
  'fact-sheets': '■',
  research: '●',
  initiatives: '▲',
  events: '►',
}

export function colourOf(kind: Kind): (typeof kindColour)[Kind] {
  return kindColour[kind]
}
