import { appendFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addToJournal, journalLines } from '../../../src/imports/import-files'
import type { JournalLine } from '../../../src/imports/journal'
import { writeFile } from '../../support/lists'

const lineOf = (name: string): JournalLine => ({
  at: name,
  created: [`${name}é`.repeat(30_000)],
  changed: [],
})

async function read(file: string, after = 0) {
  const all = []
  for await (const { line, position } of journalLines(file, after)) all.push([line.at, position, line])
  return all
}

test('a journal is read from its last line, whatever its size, and goes on from where it was', async () => {
  const file = writeFile('', 'journal.ndjson')
  for (const name of ['un', 'deux', 'trois']) await addToJournal(file, lineOf(name))

  expect(await read(file)).toEqual([
    ['trois', 1, lineOf('trois')],
    ['deux', 2, lineOf('deux')],
    ['un', 3, lineOf('un')],
  ])
  expect((await read(file, 2)).map(([at, position]) => [at, position])).toEqual([['un', 3]])
  expect(await read(file, 3)).toEqual([])
})

test('half a line that a crash left takes no whole one with it', async () => {
  const file = writeFile('', 'journal.ndjson')
  await addToJournal(file, lineOf('un'))
  appendFileSync(file, '\n{"at":"coup')
  await addToJournal(file, lineOf('deux'))
  appendFileSync(file, '\n{"at":"cou')

  expect((await read(file)).map(([at, position]) => [at, position])).toEqual([
    ['deux', 2],
    ['un', 4],
  ])
})

test('where nothing was written there is nothing to take back', async () => {
  expect(await read(writeFile('', 'journal.ndjson'))).toEqual([])
  expect(await read('/nulle/part.ndjson')).toEqual([])
})
