import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../../src/platform/clock'
import { type OpenPayload, openPayload } from '../../support/payload'
import { builder } from './build-content'

let opened: OpenPayload
let build: ReturnType<typeof builder>
let archive: typeof import('../../../src/bulletins/store-archive')
let startSending: typeof import('../../../src/delivery/start-sending').startSending

beforeAll(async () => {
  opened = await openPayload()
  build = builder(opened.payload)
  archive = await import('../../../src/bulletins/store-archive')
  startSending = (await import('../../../src/delivery/start-sending')).startSending
})

afterAll(() => opened.close())

describe('an edition that went to a segment', () => {
  const sent = async (slug: string, inArchive: boolean) => {
    const bulletin = await build.bulletin(slug)
    const sheet = await build.factSheet({})
    const edition = await build.edition(bulletin, [{ heading: 'F', items: [['fact-sheets', sheet]] }], slug)
    const segment = await opened.payload.create({
      collection: 'segments',
      data: { name: slug, bulletin, conditions: { all: [] } },
      overrideAccess: true,
    })
    await opened.payload.update({
      collection: 'editions',
      id: edition,
      data: { segment: segment.id, inArchive },
      overrideAccess: true,
    })
    expect((await startSending({ payload: opened.payload, clock: systemClock }, edition)).outcome).toBe(
      'started',
    )
    return `1-${slug}`
  }
  const listed = async () => {
    const list = await archive.sentEditions(opened.payload, 'fr', 1)
    const mapped = await archive.listSentAddresses(opened.payload, { part: 1, size: 100 })
    const { total } = await archive.countSent(opened.payload)
    return { list: list.editions.map(({ slug }) => slug), mapped: mapped.map(({ slug }) => slug), total }
  }

  test('is read at its address, and is listed nowhere', async () => {
    const before = await listed()
    const slug = await sent('aux-parents', false)

    expect(await archive.readSentEdition(opened.payload, slug, 'fr')).toMatchObject({
      outcome: 'found',
      isListed: false,
    })
    expect(await listed()).toEqual(before)
  })

  test('is listed like the others once staff say so', async () => {
    const before = await listed()
    const slug = await sent('montree-a-tous', true)
    const after = await listed()

    expect(await archive.readSentEdition(opened.payload, slug, 'fr')).toMatchObject({ isListed: true })
    expect(after.list).toContain(slug)
    expect(after.mapped).toContain(slug)
    expect(after.total).toBe(before.total + 1)
  })
})
