import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { editionStatus } from '../../../src/delivery/edition-status'
import { startSending } from '../../../src/delivery/start-sending'
import { editionRow, freezeEdition, frozenContents } from '../../../src/delivery/store-editions'
import { contentOf, makeBulletin, makeDraft } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
let bulletin: string
let draft: string
const deps = () => ({ payload: open.payload, clock: () => new Date() })

beforeAll(async () => {
  open = await openPayload()
})
afterAll(() => open.close())

beforeEach(async () => {
  bulletin = await makeBulletin(open.payload)
  draft = await makeDraft(open.payload, bulletin)
})

/** A published fact sheet in a section: what makes an edition ready. */
async function fill(edition: string): Promise<void> {
  const sheet = await open.payload.create({
    collection: 'fact-sheets',
    draft: false,
    locale: 'fr',
    overrideAccess: true,
    context: { quiet: true },
    data: {
      title: 'Une fiche',
      kind: 'fiche',
      lead: 'Ce qu’il faut retenir.',
      slug: `fiche-${edition}`,
      _status: 'published',
    },
  })
  await open.payload.update({
    collection: 'editions',
    id: edition,
    locale: 'fr',
    overrideAccess: true,
    data: { sections: [{ heading: 'À lire', items: [{ relationTo: 'fact-sheets', value: sheet.id }] }] },
  })
}

test('starts a ready edition, and fixes what it says', async () => {
  await fill(draft)

  expect(await startSending(deps(), draft)).toEqual({ outcome: 'started' })

  expect(await editionStatus(open.payload, draft)).toMatchObject({ state: 'sending', planned: 0 })
  const contents = await frozenContents(open.payload, draft)
  expect(contents.map(({ locale, subject }) => [locale, subject])).toEqual([['fr', 'Un objet']])
  expect(contents[0]?.sections[0]?.items[0]?.title).toBe('Une fiche')
})

test('of ten clicks at once, one starts it', async () => {
  await fill(draft)

  const outcomes = await Promise.all(Array.from({ length: 10 }, () => startSending(deps(), draft)))

  expect(outcomes.filter(({ outcome }) => outcome === 'started')).toHaveLength(1)
  expect(outcomes.filter(({ outcome }) => outcome === 'already-started')).toHaveLength(9)
})

test('an edition without content is not ready, and stays a draft', async () => {
  const result = await startSending(deps(), draft)

  expect(result).toMatchObject({ outcome: 'not-ready', problems: [{ code: 'no-content' }] })
  expect(await editionStatus(open.payload, draft)).toMatchObject({ state: 'draft', planned: 0 })
})

describe('freezing', () => {
  test('is refused when the edition was changed since it was read', async () => {
    const read = await editionRow(open.payload, draft)
    if (!read) throw new Error('no edition')
    await new Promise((resolve) => setTimeout(resolve, 5))
    await open.payload.update({
      collection: 'editions',
      id: draft,
      locale: 'fr',
      overrideAccess: true,
      data: { subject: 'Un autre objet' },
    })

    const frozen = await freezeEdition(
      open.payload,
      read,
      { fr: contentOf(draft, bulletin, 'fr') },
      new Date(),
    )

    expect(frozen).toBe(false)
    expect(await editionStatus(open.payload, draft)).toMatchObject({ state: 'draft' })
  })

  test('makes the edition refuse changes', async () => {
    await fill(draft)
    await startSending(deps(), draft)

    const change = open.payload.update({
      collection: 'editions',
      id: draft,
      locale: 'fr',
      overrideAccess: true,
      data: { subject: 'Trop tard' },
    })

    await expect(change).rejects.toThrow()
  })
})

test('an edition saved in the form at the moment its sending starts stays started', async () => {
  const read = await editionRow(open.payload, draft)
  if (!read) throw new Error('no edition')
  // Between what a save reads and what it writes, as another process can.
  const { beforeChange } = open.payload.collections.editions.config.hooks
  const start = async ({ data }: { data: object }) => {
    await freezeEdition(open.payload, read, { fr: contentOf(draft, bulletin, 'fr') }, new Date())
    return data
  }
  beforeChange.push(start)
  try {
    const data = { subject: 'Un autre objet' }
    await open.payload.update({ collection: 'editions', id: draft, locale: 'fr', overrideAccess: true, data })
  } finally {
    beforeChange.splice(beforeChange.indexOf(start), 1)
  }

  expect(await editionRow(open.payload, draft)).toMatchObject({
    state: 'sending',
    startedAt: expect.any(Date),
  })
  expect(await frozenContents(open.payload, draft)).toHaveLength(1)
})

test.each(['no-such-edition', '00000000-0000-4000-8000-000000000000', '507f1f77bcf86cd799439011'])(
  'an edition %s is unknown',
  async (id) => {
    expect(await startSending(deps(), id)).toEqual({ outcome: 'unknown' })
    expect(await editionStatus(open.payload, id)).toBeNull()
  },
)
