import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The site's two families, as the packages of `@expo-google-fonts` carry them: static TrueType, which the typesetter
 * reads (it reads no WOFF2). Found in the folder the process was started from, like `dist/` (bulletins/README.md).
 */
const files = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'atkinson-hyperlegible-next/700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf',
  'newsreader/500Medium/Newsreader_500Medium.ttf',
  'newsreader/500Medium_Italic/Newsreader_500Medium_Italic.ttf',
]

export type Fonts = {
  blobs: Buffer[]
  /** The code points that every one of the fonts can draw. */
  covered: ReadonlySet<number>
}

let loaded: Fonts | undefined

export function fonts(): Fonts {
  loaded ??= load()
  return loaded
}

function load(): Fonts {
  const folder = path.resolve(/* turbopackIgnore: true */ 'node_modules/@expo-google-fonts')
  const blobs = files.map((file) =>
    readFileSync(/* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ folder, file)),
  )
  const [first = new Set<number>(), ...others] = blobs.map(codePoints)
  return { blobs, covered: new Set([...first].filter((code) => others.every((font) => font.has(code)))) }
}

/** Reads the character map of a TrueType font: its `cmap` table in format 4 (OpenType 1.9, § cmap). */
function codePoints(font: Buffer): Set<number> {
  const found = new Set<number>()
  const cmap = tableAt(font, 'cmap')
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const table = cmap + font.readUInt32BE(cmap + 8 + index * 8)
    if (font.readUInt16BE(table) !== 4) continue
    const size = font.readUInt16BE(table + 6)
    for (let segment = 0; segment < size; segment += 2) {
      const last = font.readUInt16BE(table + 14 + segment)
      const first = font.readUInt16BE(table + 16 + size + segment)
      for (let code = first; code <= last && code < 0xffff; code++) found.add(code)
    }
  }
  return found
}

function tableAt(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no ${name} table.`)
}
