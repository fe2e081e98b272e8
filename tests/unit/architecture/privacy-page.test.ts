import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const page = readFileSync('docs/privacy.md', 'utf8')
const rows = page.split('\n').filter((line) => /^\| [CP]\d/.test(line))

const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join('tests', file), 'utf8'))
  .join('\n')

test('every requirement of the law has its line, once', () => {
  const ids = rows.flatMap((row) => row.split('|')[1]?.match(/[CP]\d+/g) ?? [])
  const wanted = [
    ...Array.from({ length: 15 }, (_, index) => `C${index + 1}`),
    ...Array.from({ length: 19 }, (_, index) => `P${index + 1}`),
  ]

  expect(ids).toEqual(wanted)
})

test('every claim that the page quotes is the name of a test', () => {
  const claims = rows
    .flatMap((row) => [...(row.split('|')[3] ?? '').matchAll(/“([^”]{20,})”/g)])
    .map(([, claim]) => claim)

  expect(claims.length).toBeGreaterThan(20)
  expect(claims.filter((claim) => !tests.includes(`'${claim}'`))).toEqual([])
})

test('each requirement is named by every test that shows it, or its line says whose it is', () => {
  const unnamed = rows.flatMap((row) => {
    const [, heads = '', , shown = ''] = row.split('|')
    const claims = [...shown.matchAll(/“([^”]{20,})”/g)].map(([, claim]) => claim ?? '')
    return (heads.match(/[CP]\d+/g) ?? []).filter((id) =>
      claims.length === 0
        ? !/organization|nothing to switch off/.test(shown)
        : !claims.every((claim) => new RegExp(`\\([^)]*\\b${id}\\b`).test(claim)),
    )
  })

  expect(unnamed).toEqual([])
})

test('every file that the page names exists', () => {
  const files = [...page.matchAll(/`((?:src|collections|tests)\/[\w./()[\]-]+\.tsx?)`/g)].map(
    ([, file]) => file ?? '',
  )

  for (const file of files) expect(() => readFileSync(file), file).not.toThrow()
})
