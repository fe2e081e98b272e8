import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tokensCss } from '../../../src/site/tokens-css'

// To write it anew: copy what `tokensCss()` returns into the file.
test('the style sheet has the colours of src/theme/tokens.ts', () => {
  expect(readFileSync('src/site/tokens.css', 'utf8')).toBe(tokensCss())
})
