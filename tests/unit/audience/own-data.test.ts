import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { type OwnData, ownDataAsCsv } from '../../../src/audience/own-data'

const data: OwnData = {
  format: 'liaison-own-data-1',
  exportedAt: '2026-11-22T14:00:00.000Z',
  person: {
    email: 'ana@example.org',
    typedEmail: null,
    newEmail: null,
    firstName: '=HYPERLINK("http://evil.example")',
    language: 'fr',
    organisation: 'École, « L’Envol »',
    state: 'confirmed',
    source: 'form',
    requestedAt: '2026-11-20T14:00:00.000Z',
    confirmedAt: '2026-11-20T15:00:00.000Z',
    unsubscribedAt: null,
  },
  choices: {
    bulletins: ['Mensuel', 'Hebdo'],
    themes: [],
    audiences: [],
    territories: [],
    frequency: 'each',
    pausedUntil: null,
  },
  consents: [
    {
      at: '2026-11-20T15:00:00.000Z',
      act: 'confirmed',
      purpose: 'bulletin',
      basis: 'express',
      expiresAt: null,
      bulletin: 'Mensuel',
      method: 'link',
      source: null,
      proof: null,
      language: 'fr',
      text: 'Une ligne,\nune autre, "entre guillemets".',
      textVersion: '2026-11-22',
    },
  ],
  messages: [{ at: null, kind: 'rights', subject: null, state: 'pending' }],
}

test('what a person takes away as CSV reads back whole, accents and line breaks included (P13)', () => {
  const rows = parse(ownDataAsCsv(data, 'fr'), { bom: true, columns: true, delimiter: ';' }) as Record<
    string,
    string
  >[]
  const value = (part: string, name: string) =>
    rows.filter((row) => row.part === part && row.name === name).map((row) => row.value)

  expect(value('person', 'organisation')).toEqual(['École, « L’Envol »'])
  expect(value('choices', 'bulletins')).toEqual(['Mensuel', 'Hebdo'])
  expect(value('consent 1', 'text')).toEqual([data.consents[0]?.text])
  expect(rows.find((row) => row.part === 'consent 1')?.at).toBe('2026-11-20T15:00:00.000Z')
  expect(value('message 1', 'kind')).toEqual(['rights'])
})

test('what a spreadsheet would run as a formula is kept as text', () => {
  const rows = parse(ownDataAsCsv(data, 'fr'), { bom: true, columns: true, delimiter: ';' }) as Record<
    string,
    string
  >[]

  expect(rows.find((row) => row.name === 'firstName')?.value).toBe(`'=HYPERLINK("http://evil.example")`)
})

test.each(['fr', 'en'] as const)(
  'a formula after a separator of any country is kept as text too, and each cell is one cell: %s',
  (locale) => {
    const firstName = `x;=cmd|'/C calc'!A0,=1+1`
    const csv = ownDataAsCsv({ ...data, person: { ...data.person, firstName } }, locale)
    const delimiter = locale === 'fr' ? ';' : ','
    const rows = parse(csv, { bom: true, columns: true, delimiter }) as Record<string, string>[]

    expect(rows.find(({ name }) => name === 'firstName')?.value).toBe(`x;'=cmd|'/C calc'!A0,'=1+1`)
    expect(csv).not.toMatch(/[;,]=/)
  },
)
