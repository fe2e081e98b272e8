import { describe, expect, test } from 'vitest'
import { dark, kindColour, light, type Palette, pairs } from '../../../src/theme/tokens'

describe.each([
  ['light', light],
  ['dark', dark],
] as const satisfies [string, Palette][])('the %s palette', (_, palette) => {
  test.each(pairs)('sets %s on %s at 4.5:1 or more', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['paper', 'surface'] as const)(
    'draws the edge of a form control on %s at 3:1 or more',
    (ground) => {
      expect(contrast(palette.control, palette[ground])).toBeGreaterThanOrEqual(3)
    },
  )

  test.each(Object.entries(kindColour))(
    'has the colour of %s in a pair on paper, on surface and on itself',
    (_kind, name) => {
      expect(pairs).toContainEqual([name, 'paper'])
      expect(pairs).toContainEqual([name, 'surface'])
      expect(pairs).toContainEqual(['onAction', name])
    },
  )
})

test('the formula gives 21:1 for black on white, and 1:1 for a colour on itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast(light.river, light.river)).toBe(1)
  // A known pair, from WebAIM's checker.
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
