import { expect, test } from 'vitest'
import { pagesOf } from '../../../src/platform/pages'

const rows = (many: number) => Array.from({ length: many }, (_, index) => index)

async function read(all: number[], limit: number): Promise<{ found: number[]; asked: number }> {
  let asked = 0
  const found: number[] = []
  const pages = pagesOf(limit, async ({ limit, page }) => {
    asked++
    return { docs: all.slice((page - 1) * limit, page * limit), hasNextPage: false }
  })
  for await (const docs of pages) found.push(...docs)
  return { found, asked }
}

test.each([
  [0, 1],
  [4, 1],
  [5, 2],
  [12, 3],
])(
  '%i rows by pages of five are all read, in order, whatever a count says of a next page',
  async (many, asked) => {
    expect(await read(rows(many), 5)).toEqual({ found: rows(many), asked })
  },
)
