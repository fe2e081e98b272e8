import { expect, test } from 'vitest'
import { explain } from '../../../src/cli/explain'
import { words } from '../../../src/cli/words'

const failed = (message: string, cause?: string) =>
  Object.assign(new Error(message), cause ? { cause: new Error(cause) } : {})

test.each([
  [
    'a database that was never prepared',
    failed('Failed query: select "id" from "bulletins"', 'no such table: bulletins'),
    words.trouble.notMigrated,
  ],
  [
    'a database of another version',
    failed('Failed query: select "x"', 'no such column: x'),
    words.trouble.notMigrated,
  ],
  [
    'a MongoDB that is away',
    failed('Error: cannot connect to MongoDB: Error: connect ECONNREFUSED 127.0.0.1:27017'),
    words.trouble.mongo,
  ],
  ['a full disk', failed('Failed query', 'SQLITE_FULL: database or disk is full'), words.trouble.diskFull],
])('%s is said in a sentence that tells what to do', (_, error, sentence) => {
  expect(explain(error)).toBe(sentence)
})

test('an index that MongoDB refuses to make is named, not taken for a server that is away', () => {
  const message = 'Error: cannot connect to MongoDB: Details: E11000 duplicate key error: notices.onceKey_1'

  expect(explain(failed(message))).toBe(message)
})
