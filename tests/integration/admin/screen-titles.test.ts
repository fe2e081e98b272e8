import { afterAll, beforeAll, expect, test } from 'vitest'
import { screenTitle } from '../../../src/admin/screen-title'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
beforeAll(async () => {
  open = await openPayload()
})
afterAll(() => open.close())

test('each screen of our own has a title of its own in both languages, and those of Payload keep theirs', () => {
  const paths = Object.values(open.payload.config.admin.components.views ?? {}).map(({ path = '' }) => path)

  for (const language of ['fr', 'en'] as const) {
    const titles = paths.map((path) => screenTitle(path.split('/').slice(1), language))
    expect(titles).not.toContain(null)
    expect(new Set(titles).size).toBe(paths.length)
    expect(screenTitle(['collections', 'editions'], language)).toBeNull()
    expect(screenTitle(undefined, language)).toBeNull()
  }
  expect(screenTitle(['import-subscribers'], 'fr')).toBe('Importer des abonnés')
})
