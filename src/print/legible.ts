/** What a character becomes that the fonts cannot draw, when another says the same. */
const replacements: Record<string, string> = {
  '\u202F': '\u00A0',
  '\u2011': '-',
  '\u2009': ' ',
  '\u2212': '–',
}

/** Signs that are not words, and what shows nothing: left out. */
const isOrnament = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{C}\p{M}]/u

/**
 * The same words with only what the fonts can draw: PDF/UA-1 refuses a document with a character that shows as nothing.
 * A letter of another script becomes a question mark rather than disappear.
 */
export function legible(text: string, covered: ReadonlySet<number>): string {
  return [...text.normalize('NFC')]
    .map((character) => {
      if (/\s/.test(character) && !/[\u00A0\u202F]/.test(character)) return ' '
      const code = character.codePointAt(0) ?? 0
      if (code >= 0x20 && covered.has(code)) return character
      return replacements[character] ?? (isOrnament.test(character) ? '' : '?')
    })
    .join('')
}

/** Makes every text of a value legible, whatever its shape. */
export function legibleThroughout<Value>(value: Value, covered: ReadonlySet<number>): Value {
  if (typeof value === 'string') return legible(value, covered) as Value
  if (Array.isArray(value)) return value.map((one) => legibleThroughout(one, covered)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, legibleThroughout(one, covered)]),
  ) as Value
}
