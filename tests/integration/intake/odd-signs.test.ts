import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordConsent } from '../../../src/audience/record-consent'
import { audienceStore } from '../../../src/audience/store'
import { systemClock } from '../../../src/platform/clock'
import { insertStatement } from '../../../src/platform/store-raw'
import { checkConsents } from '../../../src/register/store-consents'
import { makeBulletin } from '../../support/editions'
import { importList } from '../../support/lists'
import { openPayload } from '../../support/payload'

let payload: Payload
let close: () => Promise<void>

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterAll(() => close())

const people = async () =>
  (
    await payload.find({
      collection: 'subscribers',
      sort: 'email',
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
  ).docs

test('names and dates that end in the middle of an emoji come in, and people can be read after', async () => {
  const bulletin = await makeBulletin(payload)
  const name = 'x'.repeat(79)
  const day = 'le jour même '.repeat(6).padEnd(79, '.')
  const list = [
    'courriel;prénom;date du consentement',
    `ana@example.org;${name}😀;${day}😀`,
    'ben@example.org;Ben;2026-01-02',
  ]
  const report = await importList(payload, list.join('\n'), { bulletin })

  expect(report).toMatchObject({ created: 2 })
  expect((await people()).map(({ firstName }) => firstName)).toEqual([name, 'Ben'])
  expect(await checkConsents(payload)).toMatchObject({ broken: [] })
})

test('half an emoji in a proof that a program sends is kept as what can be read again: every seal holds', async () => {
  const { slug } = (
    await payload.find({ collection: 'bulletins', limit: 1, pagination: false, overrideAccess: true })
  ).docs[0] as {
    slug: string
  }
  const given = {
    firstName: null,
    locale: 'fr',
    source: 'paper',
    basis: 'express',
    givenAt: new Date(),
  } as const
  for (const [email, proof] of Object.entries({
    'half@example.org': 'vu \ud83d',
    'nul@example.org': 'a\0b',
  })) {
    const { outcome } = await recordConsent(
      audienceStore(payload),
      { ...given, email, proof, bulletin: slug },
      systemClock,
    )
    expect(outcome).toBe('recorded')
  }
  expect(await checkConsents(payload)).toMatchObject({ broken: [] })
})

test('no statement writes what is no UTF-8', () => {
  const { args } = insertStatement('people', ['name'], [['a\ud83d'], ['b\\ud83d'], ['c😀']])

  expect(JSON.parse(String(args[0]))).toEqual([['a\ufffd'], ['b\\ud83d'], ['c😀']])
})
