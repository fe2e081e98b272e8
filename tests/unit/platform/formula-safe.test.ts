import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formulaSafe, fromFormulaSafe } from '../../../src/platform/formula-safe'

const ends = [';', ',', '|', '\t', '\r', '\n']
const signs = ['=', '+', '-', '@', '\uff1d', '\uff0b', '\uff0d', '\uff20']
const texts = fc
  .array(fc.constantFrom(...ends, ...signs, ' ', '\u00a0', '\u2003', '"', "'", 'a', '1'), { maxLength: 14 })
  .map((all) => all.join(''))

/** One sign after the other: a value begins at the start and after each end, past spaces and quotation marks. */
function readNaively(text: string): string {
  let isStart = true
  return [...text]
    .map((sign) => {
      const guarded = isStart && signs.includes(sign) ? `'${sign}` : sign
      isStart = ends.includes(sign) || (isStart && /[\s"']/.test(sign))
      return guarded
    })
    .join('')
}

test('an apostrophe stands before each sign that begins a formula, and before no other', () => {
  fc.assert(
    fc.property(texts, (text) => formulaSafe(text) === readNaively(text)),
    { numRuns: 5000 },
  )
})

test('a text that was made safe is read back as it was', () => {
  fc.assert(
    fc.property(texts, (text) => fromFormulaSafe(formulaSafe(text)) === text),
    { numRuns: 5000 },
  )
})

test.each(['\t', '\r', '\n', ' ', "'", '"', '\t"', "\t'", '; '])(
  'a value that is one long run of %j is made safe, and read back',
  (run) => {
    const long = run.repeat(100_000)

    expect(formulaSafe(`${long}a`)).toBe(`${long}a`)
    expect(formulaSafe(`${long}=1`)).toBe(`${long}'=1`)
    expect(fromFormulaSafe(`${long}'=1`)).toBe(`${long}=1`)
  },
)
