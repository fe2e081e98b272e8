import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const bareCount = /\.count\(\{(?![^{}]*\bwhere\b)[^{}]*\}\)/

test('nothing counts a whole collection without a condition: MongoDB would give an estimate', () => {
  const files = execFileSync('git', ['ls-files', 'src', 'collections', 'tests'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file))

  expect(files.length).toBeGreaterThan(500)
  expect(files.filter((file) => bareCount.test(readFileSync(file, 'utf8')))).toEqual([])
})
