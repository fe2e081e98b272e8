import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeEdition } from '../../../src/bulletins/store'
import { standingChange } from '../../../src/knowledge/policy-version'
import { formerPolicies } from '../../../src/knowledge/store-policies'
import { readSite } from '../../../src/knowledge/store-site'
import { makeBulletin, makeDraft } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'
import { siteSettings } from '../../support/site-settings'

let open: OpenPayload
let cookie: string

beforeAll(async () => {
  open = await openPayload()
  cookie = (await signedIn(open.payload, 'administrator')).cookie
})
afterAll(() => open.close())

const save = (privacy: object = {}, locale = 'fr', body: object = {}) =>
  rest(open.payload, `/globals/site?locale=${locale}`, {
    method: 'POST',
    cookie,
    body: { ...siteSettings, ...body, privacy: { ...siteSettings.privacy, ...privacy } },
  })
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const changeIn = async (days: number) =>
  standingChange((await readSite(open.payload, 'fr')).privacy, inDays(days))

test('the first version of the policy replaces none, and nobody is told of a change (P3)', async () => {
  expect((await save()).status).toBe(200)
  await save({ officerTitle: 'Executive director' }, 'en', { publisher: 'An organization' })

  expect(await formerPolicies(open.payload, 'fr')).toEqual([])
  expect(await changeIn(0)).toBeNull()
})

test('a new version that is refused replaces nothing', async () => {
  expect((await save({ version: '2', officerTitle: '' })).status).toBe(400)

  expect(await formerPolicies(open.payload, 'fr')).toEqual([])
  expect(await changeIn(0)).toBeNull()
})

test('a new version tells readers for thirty days, and keeps the text of the one before in both languages (P3)', async () => {
  const changes = 'Nous gardons moins longtemps les demandes non confirmées.'
  expect((await save({ version: '2', changes, officerTitle: 'Secrétariat général' })).status).toBe(200)

  expect(await changeIn(29)).toMatchObject({ version: '2', changes })
  expect(await changeIn(31)).toBeNull()
  const [french, ...others] = await formerPolicies(open.payload, 'fr')
  expect(others).toEqual([])
  expect(french).toMatchObject({ version: '1', from: siteSettings.privacy.date })
  expect(JSON.stringify(french?.policy)).toContain('Direction générale')
  const [english] = await formerPolicies(open.payload, 'en')
  expect(JSON.stringify(english?.policy)).toContain('At An organization')
  expect(JSON.stringify(english?.policy)).toContain('Executive director')
})

test('bulletins of these thirty days say that the policy has changed, others do not (P3)', async () => {
  const edition = await makeDraft(open.payload, await makeBulletin(open.payload))

  expect((await composeEdition(open.payload, edition, 'fr', inDays(1))).policyNotice).toContain(
    'Notre politique de confidentialité a changé\u00A0: version\u00A02',
  )
  expect((await composeEdition(open.payload, edition, 'en', inDays(1))).policyNotice).toContain(
    'Our privacy policy has changed',
  )
  expect(await composeEdition(open.payload, edition, 'fr', inDays(31))).not.toHaveProperty('policyNotice')
})

test('the days of the notice count from when the version comes into force, where that is later', async () => {
  await save({ version: '3', date: inDays(60).toISOString() })

  expect(await changeIn(89)).toMatchObject({ version: '3' })
  expect(await changeIn(91)).toBeNull()
  expect((await formerPolicies(open.payload, 'fr')).map(({ version }) => version)).toEqual(['2', '1'])
})

test('a version that has served is refused in words, and saving the same one again changes nothing', async () => {
  const before = (await readSite(open.payload, 'fr')).privacy.changedAt

  const refused = await save({ version: '1' })
  await save({ version: '3', changedAt: '2020-01-01T00:00:00.000Z' })

  expect(refused.status).toBe(400)
  expect(JSON.stringify(refused.json)).toContain('a déjà servi')
  expect((await readSite(open.payload, 'fr')).privacy.changedAt).toBe(before)
  expect(await formerPolicies(open.payload, 'fr')).toHaveLength(2)
})

test('a former policy is changed and taken away by nobody', async () => {
  const [last] = await formerPolicies(open.payload, 'fr')
  const path = `/policy-versions/${last?.id}`

  expect((await rest(open.payload, path, { method: 'PATCH', cookie, body: { version: 'x' } })).status).toBe(
    403,
  )
  expect((await rest(open.payload, path, { method: 'DELETE', cookie })).status).toBe(403)
  const update = { collection: 'policy-versions', id: last?.id ?? '', overrideAccess: true } as const
  await expect(open.payload.update({ ...update, data: { version: 'x' } })).rejects.toThrow()
  await expect(open.payload.delete(update)).rejects.toThrow()
})
