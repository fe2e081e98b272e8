import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBulletin, makeDraft } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'
import { saveSite, siteSettings } from '../../support/site-settings'

let open: OpenPayload

beforeAll(async () => {
  open = await openPayload()
})
afterAll(() => open.close())

const save = (data: object) => saveSite(open.payload, data)

test('the person in charge, how to reach them, the version of the policy and its day cannot be left empty (P1, P2, P3)', async () => {
  for (const name of Object.keys(siteSettings.privacy)) {
    await expect(
      save({ ...siteSettings, privacy: { ...siteSettings.privacy, [name]: null } }),
      name,
    ).rejects.toThrow()
  }
  for (const name of ['officerTitle', 'officerContact']) {
    await expect(
      save({ ...siteSettings, privacy: { ...siteSettings.privacy, [name]: ' \u00a0 ' } }),
    ).rejects.toThrow()
  }

  expect((await save(siteSettings)).privacy).toMatchObject({
    version: '1',
    officerTitle: 'Direction générale',
  })
})

test.each(['purpose', 'senderName', 'postalAddress', 'contact'])(
  'a bulletin whose %s says nothing is not saved: no consent is asked for it (C3)',
  async (name) => {
    const id = await makeBulletin(open.payload)
    const change = (value: string | null) =>
      open.payload.update({
        collection: 'bulletins',
        id,
        locale: 'fr',
        context: { quiet: true },
        data: { [name]: value },
        overrideAccess: true,
      })

    for (const nothing of ['', ' \u00a0 ', null]) await expect(change(nothing)).rejects.toThrow()
    expect(await change('Quelque chose')).toMatchObject({ [name]: 'Quelque chose' })
  },
)

test.each([
  ['empty', ''],
  ['longer than 150 characters', 'a'.repeat(151)],
  ['an answer that is none', 'Re: votre demande'],
  ['an answer that is none, in French', 'TR : votre demande'],
  ['a forward that is none', 'Fwd: à lire'],
  ['of two lines', 'Un objet\nBcc: tous@example.org'],
])('a subject that is %s is refused (C14)', async (_, subject) => {
  const bulletin = await makeBulletin(open.payload)
  const id = await makeDraft(open.payload, bulletin)
  const change = (data: object) =>
    open.payload.update({ collection: 'editions', id, locale: 'fr', data, overrideAccess: true })

  await expect(change({ subject })).rejects.toThrow(/Objet|subject|valide/i)
  expect((await change({ subject: 'Remise des prix : à lire' })).subject).toBe('Remise des prix : à lire')
})
