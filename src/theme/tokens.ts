/**
 * The house's colours, type and spacing. The site's custom properties and the mails' inline styles both come from here.
 * Each pair of `pairs` is tested for WCAG AA contrast, in light and in dark.
 */
export const light = {
  ink: '#1b2430',
  muted: '#4f5a66',
  paper: '#fbf8f3',
  surface: '#ffffff',
  line: '#d9d2c5',
  control: '#7d7667',
  river: '#0b5563',
  plum: '#6b3f75',
  leaf: '#3f6b35',
  maple: '#a63f17',
  wheat: '#d9a441',
  onAction: '#ffffff',
} as const

export type Palette = { readonly [Name in keyof typeof light]: string }

export const dark: Palette = {
  ink: '#f1ece2',
  muted: '#b9b8b0',
  paper: '#141a21',
  surface: '#1d252e',
  line: '#38424d',
  control: '#8b95a0',
  river: '#7fc8d6',
  plum: '#d3a9dd',
  leaf: '#a5cf98',
  maple: '#f2a27f',
  wheat: '#e5b65c',
  onAction: '#0f151b',
}

/** Text on ground, as used by the site and the mails: 4.5:1 at least. */
export const pairs: readonly [text: keyof Palette, ground: keyof Palette][] = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['muted', 'paper'],
  ['muted', 'surface'],
  ['river', 'paper'],
  ['river', 'surface'],
  ['plum', 'paper'],
  ['plum', 'surface'],
  ['leaf', 'paper'],
  ['leaf', 'surface'],
  ['maple', 'paper'],
  ['maple', 'surface'],
  ['onAction', 'river'],
  ['onAction', 'plum'],
  ['onAction', 'leaf'],
  ['onAction', 'maple'],
]

export const kindColour = {
  'fact-sheets': 'river',
  research: 'plum',
  initiatives: 'leaf',
  events: 'maple',
} as const satisfies Record<string, keyof Palette>

/** Mail clients have no web fonts to rely on: titles in Georgia, text in Verdana. */
export const mailFonts = {
  title: "Georgia, 'Times New Roman', serif",
  text: 'Verdana, Arial, Helvetica, sans-serif',
} as const

/** The undertie ‿, drawn once: a 48 × 12 box, one arc, stroked in the current colour. */
export const undertie = { viewBox: '0 0 48 12', path: 'M2 2c8 10.5 36 10.5 44 0', strokeWidth: 2.5 } as const
