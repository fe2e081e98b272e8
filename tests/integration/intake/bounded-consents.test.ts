import { afterAll, beforeAll, expect, test } from 'vitest'
import { consentsAt } from '../../support/consents'
import { makeBulletin } from '../../support/editions'
import { importList } from '../../support/lists'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
let bulletin: string

beforeAll(async () => {
  open = await openPayload()
  bulletin = await makeBulletin(open.payload)
})
afterAll(() => open.close())

test('a proof without end takes no more of the register than one a person writes', async () => {
  const { fates } = await importList(
    open.payload,
    `courriel;preuve\nlongue@example.org;${'p'.repeat(95_000)}\n`,
    { bulletin },
  )

  const [line] = await consentsAt(open.payload, 'longue@example.org')
  expect(line?.proof).toBe('p'.repeat(1000))
  expect(line?.text.length).toBeLessThan(1200)
  expect(fates).toMatchObject([{ fate: 'created', reason: expect.stringContaining('premiers caractères') }])
})

test('no list has an implied consent last beyond the law, and the same list prolongs none (C6)', async () => {
  const list =
    'courriel;fondement;fin du consentement\naffaires@example.org;implied:business;2099-01-01\ndemande@example.org;implied:inquiry;2099-01-01\n'
  const before = new Date()

  await importList(open.payload, list, { bulletin })
  const again = await importList(open.payload, list, { bulletin })

  expect(again.fates.map(({ fate }) => fate)).toEqual(['unchanged', 'unchanged'])
  for (const [email, months] of [
    ['affaires@example.org', 24],
    ['demande@example.org', 6],
  ] as const) {
    const [line, ...more] = await consentsAt(open.payload, email)
    const latest = new Date(before)
    latest.setUTCMonth(latest.getUTCMonth() + months)
    // The list may be read after midnight.
    latest.setUTCDate(latest.getUTCDate() + 1)
    expect(more).toEqual([])
    expect(new Date(line?.expiresAt ?? '9999').getTime()).toBeLessThan(latest.getTime())
  }
})
