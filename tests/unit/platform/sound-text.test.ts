import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutText, soundText } from '../../../src/platform/sound-text'

test('a text that is cut never ends with half an emoji', () => {
  expect(cutText(`${'x'.repeat(79)}😀`, 80)).toBe('x'.repeat(79))
  expect(cutText(`${'x'.repeat(78)}😀`, 80)).toBe(`${'x'.repeat(78)}😀`)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, most) => {
      const cut = cutText(text, most)
      expect(cut.isWellFormed() && text.startsWith(cut) && cut.length <= most).toBe(true)
    }),
  )
})

test('what UTF-8 cannot write, and NUL, are taken out; all else is kept', () => {
  expect(soundText('a\ud83db\0c')).toBe('a\ufffdbc')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const sound = soundText(text)
      expect(Buffer.from(sound).toString()).toBe(sound)
      expect(soundText(sound)).toBe(sound)
    }),
  )
})
