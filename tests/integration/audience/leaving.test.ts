import { afterAll, beforeAll, expect, test } from 'vitest'
import { changePreferences } from '../../../src/audience/change-preferences'
import { confirmSubscription } from '../../../src/audience/confirm-subscription'
import { noticeMail } from '../../../src/audience/notice-mail'
import { requestSubscription } from '../../../src/audience/request-subscription'
import { sendPreferencesLink } from '../../../src/audience/send-preferences-link'
import { undoLeaving } from '../../../src/audience/undo-leaving'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { unsubscribeFromEverything } from '../../../src/audience/unsubscribe-from-everything'
import { signLink, wholeSubscription } from '../../../src/platform/links'
import {
  type Audience,
  buildBulletin,
  held,
  openAudience,
  setClock,
  settleNotices,
  someone,
  unchanged,
} from './support'

let audience: Audience

beforeAll(async () => {
  audience = await openAudience()
})
afterAll(() => audience.close())

test('leaving twice, even at once, leaves once and is recorded once', async () => {
  const clock = setClock()
  const token = audience.link(
    'unsubscribe',
    await audience.subscribed('out@example.org', clock, [audience.monthly.slug]),
    clock(),
  )

  const answers = await Promise.all(
    [1, 2, 3].map(() => unsubscribe(audience.store(), token, { method: 'one-click' }, clock)),
  )

  const [first] = answers
  expect(first).toMatchObject({
    outcome: 'unsubscribed',
    stillFollowing: 0,
    undo: expect.stringContaining('/b/fr.'),
  })
  expect(answers).toEqual([first, first, first])
  const { subscriber, acts } = await held(audience.payload, 'out@example.org')
  expect(subscriber).toMatchObject({
    state: 'unsubscribed',
    bulletins: [],
    unsubscribedAt: clock().toISOString(),
  })
  expect(acts).toEqual(['requested by form', 'confirmed by link', 'withdrawn by one-click'])
})

test('leaving one bulletin keeps the other', async () => {
  const clock = setClock()
  const id = await audience.subscribed('two@example.org', clock, [
    audience.monthly.slug,
    audience.weekly.slug,
  ])

  const answer = await unsubscribe(
    audience.store(),
    audience.link('unsubscribe', id, clock(), audience.weekly.id),
    { method: 'link' },
    clock,
  )

  expect(answer).toMatchObject({ outcome: 'unsubscribed', stillFollowing: 1 })
  expect((await held(audience.payload, 'two@example.org')).subscriber).toMatchObject({
    state: 'confirmed',
    bulletins: [audience.monthly.id],
  })
})

test('an unsubscribe link works five years later, after its bulletin or its person has been erased (C11)', async () => {
  const clock = setClock()
  const short = await buildBulletin(audience.payload, 'Éphémère')
  const id = await audience.subscribed('years@example.org', clock, [short.slug])
  const token = audience.link('unsubscribe', id, clock(), short.id)
  clock.forward(24 * 365 * 5)
  // Payload refuses to delete a bulletin in use; a database that was put back from a backup may lack it all the same.
  await audience.payload.db.deleteOne({ collection: 'bulletins', where: { id: { equals: short.id } } })

  expect(await unsubscribe(audience.store(), token, { method: 'link' }, clock)).toMatchObject({
    outcome: 'unsubscribed',
  })

  expect((await held(audience.payload, 'years@example.org')).subscriber?.state).toBe('unsubscribed')
  const erased = audience.link('unsubscribe', '00000000-0000-4000-8000-000000000000', clock())
  expect(await unsubscribe(audience.store(), erased, { method: 'link' }, clock)).toMatchObject({
    outcome: 'unsubscribed',
  })
  expect(await unsubscribe(audience.store(), `${token}x`, { method: 'link' }, clock)).toEqual({
    outcome: 'unknown',
  })
})

test('preferences are saved, and a second identical save writes nothing', async () => {
  const clock = setClock()
  const id = await audience.subscribed('prefs@example.org', clock, [audience.monthly.slug])
  const theme = await audience.payload.create({
    collection: 'themes',
    data: { name: 'Lecture', slug: 'lecture' },
    context: { quiet: true },
    overrideAccess: true,
  })
  const pausedUntil = new Date('2027-01-31T05:00:00.000Z')
  const wish = { ...unchanged, locale: 'en' as const, themes: ['lecture', 'no-such-theme'], pausedUntil }
  const save = () =>
    changePreferences(audience.store(), audience.link('preferences', id, clock()), wish, clock)

  expect(await save()).toEqual({ outcome: 'saved' })
  expect(await save()).toEqual({ outcome: 'saved' })

  const { subscriber, acts } = await held(audience.payload, 'prefs@example.org')
  expect(subscriber).toMatchObject({
    locale: 'en',
    pausedUntil: pausedUntil.toISOString(),
    themes: [theme.id],
    bulletins: [audience.monthly.id],
  })
  expect(acts).toEqual(['requested by form', 'confirmed by link', 'changed by link'])
})

test('the register says which choices were changed, and not to what', async () => {
  const clock = setClock()
  const id = await audience.subscribed('lesquels@example.org', clock, [audience.monthly.slug])
  const wish = {
    ...unchanged,
    frequency: 'weekly',
    pausedUntil: new Date('2027-01-31T05:00:00.000Z'),
  } as const

  await changePreferences(audience.store(), audience.link('preferences', id, clock()), wish, clock)

  const { docs } = await audience.payload.find({
    collection: 'consents',
    where: { subscriber: { equals: id }, act: { equals: 'changed' } },
    depth: 0,
    overrideAccess: true,
  })
  expect(docs.map(({ proof }) => proof)).toEqual(['frequency, pausedUntil'])
})

test('how often is chosen, recorded as a change, and left as it is by a form that does not speak of it', async () => {
  const clock = setClock()
  const id = await audience.subscribed('often@example.org', clock, [audience.monthly.slug])
  const save = (frequency: 'weekly' | null) =>
    changePreferences(
      audience.store(),
      audience.link('preferences', id, clock()),
      { ...unchanged, frequency },
      clock,
    )

  expect(await save('weekly')).toEqual({ outcome: 'saved' })
  expect(await save('weekly')).toEqual({ outcome: 'saved' })
  expect(await save(null)).toEqual({ outcome: 'saved' })

  const { subscriber, acts } = await held(audience.payload, 'often@example.org')
  expect(subscriber?.frequency).toBe('weekly')
  expect(acts).toEqual(['requested by form', 'confirmed by link', 'changed by link'])
})

test('the link of a digest of several bulletins leaves them all, and can be taken back', async () => {
  const clock = setClock()
  const id = await audience.subscribed('digest@example.org', clock, [
    audience.monthly.slug,
    audience.weekly.slug,
  ])
  const token = signLink('unsubscribe', {
    subscriber: id,
    bulletin: wholeSubscription,
    locale: 'fr',
    issuedAt: clock(),
  })

  const left = await unsubscribe(audience.store(), token, { method: 'one-click' }, clock)

  expect(left).toMatchObject({ outcome: 'unsubscribed', stillFollowing: 0 })
  const { subscriber, acts } = await held(audience.payload, 'digest@example.org')
  expect(subscriber).toMatchObject({ state: 'unsubscribed', bulletins: [] })
  expect(acts.filter((act) => act === 'withdrawn by one-click')).toHaveLength(2)
  const undo = left.outcome === 'unsubscribed' ? (left.undo?.split('/b/')[1] ?? '') : ''
  expect(await undoLeaving(audience.store(), undo, clock)).toEqual({ outcome: 'undone' })
  expect((await held(audience.payload, 'digest@example.org')).subscriber?.bulletins).toHaveLength(2)
})

test('a bulletin added is a consent, one taken away a withdrawal', async () => {
  const clock = setClock()
  const id = await audience.subscribed('choose@example.org', clock, [audience.monthly.slug])
  const save = (bulletins: string[]) => {
    clock.forward(1)
    return changePreferences(
      audience.store(),
      audience.link('preferences', id, clock()),
      { ...unchanged, bulletins },
      clock,
    )
  }

  expect(await save([audience.monthly.slug, audience.weekly.slug])).toEqual({ outcome: 'saved' })
  expect(await save([audience.weekly.slug])).toEqual({ outcome: 'saved' })
  expect(await save([])).toMatchObject({ outcome: 'unsubscribed' })
  expect(await save([audience.monthly.slug])).toEqual({ outcome: 'not-subscribed' })

  expect((await held(audience.payload, 'choose@example.org')).acts).toEqual([
    'requested by form',
    'confirmed by link',
    'confirmed by link',
    'withdrawn by link',
    'withdrawn by link',
  ])
})

test('unticking every bulletin leaves them all, and can be taken back (C10)', async () => {
  const clock = setClock()
  const id = await audience.subscribed('boxes@example.org', clock)
  const token = audience.link('preferences', id, clock())

  const left = await changePreferences(audience.store(), token, { ...unchanged, bulletins: [] }, clock)

  const undo = left.outcome === 'unsubscribed' ? (left.undo?.split('/b/')[1] ?? '') : ''
  expect(await undoLeaving(audience.store(), undo, clock)).toEqual({ outcome: 'undone' })
  expect((await held(audience.payload, 'boxes@example.org')).subscriber?.bulletins).toHaveLength(2)
})

test('who comes back after a pause is on pause no more', async () => {
  const clock = setClock()
  const id = await audience.subscribed('pause@example.org', clock, [audience.monthly.slug])
  const pausedUntil = new Date('2027-09-30T04:00:00.000Z')
  const token = audience.link('preferences', id, clock())
  await changePreferences(audience.store(), token, { ...unchanged, pausedUntil }, clock)
  await unsubscribeFromEverything(audience.store(), token, clock)
  clock.forward(48)

  await audience.subscribed('pause@example.org', clock, [audience.monthly.slug])

  const { subscriber } = await held(audience.payload, 'pause@example.org')
  expect(subscriber).toMatchObject({ state: 'confirmed', pausedUntil: null })
})

test('one button of the preferences leaves every bulletin (P15)', async () => {
  const clock = setClock()
  const id = await audience.subscribed('all@example.org', clock, [
    audience.monthly.slug,
    audience.weekly.slug,
  ])

  await unsubscribeFromEverything(audience.store(), audience.link('preferences', id, clock()), clock)

  const { subscriber, acts } = await held(audience.payload, 'all@example.org')
  expect(subscriber?.state).toBe('unsubscribed')
  expect(acts.filter((act) => act === 'withdrawn by link')).toHaveLength(2)
})

test('an expired preferences link changes nothing, and mails a fresh one once a day', async () => {
  const clock = setClock()
  const id = await audience.subscribed('month@example.org', clock, [audience.monthly.slug])
  const old = audience.link('preferences', id, clock())
  clock.forward(24 * 31)

  const saved = await changePreferences(audience.store(), old, { ...unchanged, locale: 'en' }, clock)
  await sendPreferencesLink(audience.store(), 'preferences', old, clock)
  await settleNotices(audience.payload)
  await sendPreferencesLink(audience.store(), 'preferences', old, clock)

  expect(saved).toEqual({ outcome: 'expired' })
  const { subscriber, notices } = await held(audience.payload, 'month@example.org')
  expect(subscriber?.locale).toBe('fr')
  expect(notices).toEqual(['confirm', 'preferences'])
})

test('the register of consents is never changed or deleted, by the system either', async () => {
  await audience.subscribed('proof@example.org', setClock(), [audience.monthly.slug])
  const { docs } = await audience.payload.find({
    collection: 'consents',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const id = docs[0]?.id as string
  const all = { overrideAccess: true, collection: 'consents' } as const

  await expect(audience.payload.update({ ...all, id, data: { act: 'withdrawn' } })).rejects.toThrow(
    'n’est jamais modifiée',
  )
  await expect(
    audience.payload.update({ ...all, where: { id: { exists: true } }, data: { text: '' } }),
  ).rejects.toThrow()
  await expect(audience.payload.delete({ ...all, id })).rejects.toThrow('n’est jamais modifiée')
  const bulk = await audience.payload
    .delete({ ...all, where: { id: { equals: id } } })
    .catch(() => ({ docs: [] }))
  expect(bulk.docs).toEqual([])
  expect(await audience.payload.findByID({ ...all, id, depth: 0 })).toMatchObject({ id, act: docs[0]?.act })
})

test('a notice is composed with a link that works, for the mailbox alone', async () => {
  const clock = setClock()
  await requestSubscription(
    audience.store(),
    { ...someone('mail@example.org'), firstName: 'http://evil.example', locale: 'en' },
    clock,
  )
  const { docs } = await audience.payload.find({
    collection: 'notices',
    where: { state: { equals: 'pending' } },
    depth: 0,
    overrideAccess: true,
  })
  const notice = docs[0] as Parameters<typeof noticeMail>[1]

  const mail = await noticeMail(audience.payload, notice, clock)

  if ('suppressed' in mail) throw new Error(mail.suppressed)
  expect(mail).toMatchObject({
    to: 'mail@example.org',
    from: { name: 'Liaison (exemple)', address: 'bulletin@example.org' },
  })
  expect(mail.html).toContain('lang="en-CA"')
  expect(mail.html).not.toContain('evil')
  for (const said of ['Mensuel', 'rue de l’Exemple', 'Organisme régional d’exemple'])
    expect(mail.text).toContain(said)
  const token = /\/c\/(\S+)/.exec(mail.text)?.[1] as string
  expect(await confirmSubscription(audience.store(), token, clock)).toEqual({ outcome: 'confirmed' })
  expect(await noticeMail(audience.payload, notice, clock)).toEqual({ suppressed: 'person-confirmed' })
})

test('a notice does not leave once its address is suppressed or its person erased', async () => {
  const clock = setClock()
  const id = await audience.subscribed('stop@example.org', clock, [audience.monthly.slug])
  const notice = { kind: 'preferences', subscriber: id, bulletin: audience.monthly.id, locale: 'fr' } as const
  expect(await noticeMail(audience.payload, notice, clock)).toHaveProperty('html')

  await audience.payload.create({
    collection: 'suppressions',
    data: { email: 'stop@example.org', reason: 'bounce', hash: '', at: '' },
    overrideAccess: true,
  })

  expect(await noticeMail(audience.payload, notice, clock)).toEqual({ suppressed: 'address-suppressed' })
  expect(await noticeMail(audience.payload, { ...notice, subscriber: null }, clock)).toEqual({
    suppressed: 'person-erased',
  })
})
