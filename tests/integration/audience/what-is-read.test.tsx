import type { ReactNode } from 'react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { answerHeader, sealAnswer } from '../../../src/app/(site)/answers/answer'
import { askNewAddress } from '../../../src/audience/ask-new-address'
import { changeAddress } from '../../../src/audience/change-address'
import { changePreferences } from '../../../src/audience/change-preferences'
import { confirmSubscription } from '../../../src/audience/confirm-subscription'
import { correctName } from '../../../src/audience/correct-name'
import { embeddedForm } from '../../../src/audience/embedded-form'
import { forgetPerson } from '../../../src/audience/forget-person'
import { recordConsent } from '../../../src/audience/record-consent'
import { recordPurpose } from '../../../src/audience/record-purpose'
import { declineRenewal, renewConsent } from '../../../src/audience/renew-consent'
import { requestSubscription } from '../../../src/audience/request-subscription'
import { choices } from '../../../src/audience/store-choices'
import { undoLeaving } from '../../../src/audience/undo-leaving'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { unsubscribeFromEverything } from '../../../src/audience/unsubscribe-from-everything'
import { withdrawPurpose } from '../../../src/audience/withdraw-purpose'
import { systemClock } from '../../../src/platform/clock'
import { type LinkAct, signLink, wholeSubscription } from '../../../src/platform/links'
import { consentsAfter } from '../../../src/register/store-consents'
import { htmlOf, shownIn } from './rendered'
import { type Audience, held, openAudience, someone } from './support'

const handed = vi.hoisted(() => ({ answer: '' }))
vi.mock('server-only', () => ({}))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-liaison-answer': handed.answer }),
}))

type Language = 'fr' | 'en'
type TokenPage = (props: { params: Promise<{ locale: string; token: string }> }) => Promise<ReactNode>

let audience: Audience
const pages = {} as Record<LinkAct, TokenPage>

beforeAll(async () => {
  audience = await openAudience()
  expect(answerHeader).toBe('x-liaison-answer')
  const load = {
    confirm: () => import('../../../src/app/(site)/[locale]/confirm/[token]/page'),
    preferences: () => import('../../../src/app/(site)/[locale]/preferences/[token]/page'),
    unsubscribe: () => import('../../../src/app/(site)/[locale]/unsubscribe/[token]/page'),
    rights: () => import('../../../src/app/(site)/[locale]/rights/[token]/page'),
    address: () => import('../../../src/app/(site)/[locale]/address/[token]/page'),
    undo: () => import('../../../src/app/(site)/[locale]/undo/[token]/page'),
    renew: () => import('../../../src/app/(site)/[locale]/renew/[token]/page'),
  }
  for (const act of Object.keys(load) as LinkAct[]) pages[act] = (await load[act]()).default as TokenPage
})
afterAll(() => audience.close())

const render = async (page: ReactNode) => shownIn(await htmlOf(page))

const pageOf = async (act: LinkAct, token: string, outcome: string, locale: Language, values = {}) => {
  handed.answer = sealAnswer(`/${locale}/${act}/${token}`, { outcome, values })
  return render(await pages[act]({ params: Promise.resolve({ locale, token }) }))
}
const tokenFor = (act: LinkAct, subscriber: string, locale: Language, bulletin = audience.monthly.id) =>
  signLink(act, { subscriber, bulletin, locale, issuedAt: new Date() })

/** Whatever `act` adds to the register must stand on the page it was done from. */
async function expectRead(page: string, act: () => Promise<unknown>): Promise<void> {
  const before = (await audience.payload.find({ collection: 'consents', sort: '-sequence', limit: 1 }))
    .docs[0]
  await act()
  const added = await consentsAfter(audience.payload, before?.sequence ?? 0)
  expect(added.length).toBeGreaterThan(0)
  for (const line of added.flatMap(({ text }) => text.split('\n'))) expect(page).toContain(line)
}

const store = () => audience.store()
let people = 0
async function person(locale: Language, bulletins = [audience.monthly.slug]): Promise<string> {
  const email = `lit.${++people}@example.org`
  await requestSubscription(store(), { ...someone(email), locale, shownIn: locale, bulletins }, systemClock)
  const id = (await held(audience.payload, email)).subscriber?.id as string
  await confirmSubscription(store(), tokenFor('confirm', id, locale), systemClock)
  return id
}
async function impliedPerson(locale: Language): Promise<string> {
  const given = {
    bulletin: audience.monthly.slug,
    source: 'phone',
    basis: 'inquiry',
    proof: 'Appel',
  } as const
  const email = `tacite.${++people}@example.org`
  const { subscriber } = await recordConsent(
    store(),
    { email, firstName: null, locale, givenAt: new Date(), ...given },
    systemClock,
  )
  return String(subscriber)
}
const preferences = { themes: [], audiences: [], territories: [], frequency: null, pausedUntil: null }

const acts: Record<string, (locale: Language) => Promise<void>> = {
  'asking on the form': async (locale) => {
    const { SubscribeForm } = await import('../../../src/app/(site)/[locale]/subscribe/subscribe-form')
    const offered = await choices(audience.payload, locale)
    const page = await render(SubscribeForm({ locale, choices: offered, answer: null, isMailOff: false }))
    const both = offered.bulletins.map(({ slug }) => slug)
    const request = { ...someone(`demande.${locale}@example.org`), shownIn: locale, bulletins: both }
    await expectRead(page, () => requestSubscription(store(), request, systemClock))
  },
  confirming: async (locale) => {
    const email = `confirme.${locale}@example.org`
    const bulletins = [audience.monthly.slug, audience.weekly.slug]
    await requestSubscription(store(), { ...someone(email), shownIn: locale, bulletins }, systemClock)
    const id = (await held(audience.payload, email)).subscriber?.id as string
    const token = tokenFor('confirm', id, locale)
    const page = await pageOf('confirm', token, 'confirmable', locale)
    await expectRead(page, () => confirmSubscription(store(), token, systemClock))
  },
  'adding a bulletin': async (locale) => {
    const token = tokenFor('preferences', await person(locale), locale)
    const page = await pageOf('preferences', token, 'ask', locale)
    const bulletins = [audience.monthly.slug, audience.weekly.slug]
    const wish = { ...preferences, locale: locale === 'fr' ? ('en' as const) : ('fr' as const), bulletins }
    await expectRead(page, () => changePreferences(store(), token, wish, systemClock))
  },
  'leaving everything from the preferences': async (locale) => {
    const token = tokenFor('preferences', await person(locale), locale)
    const page = await pageOf('preferences', token, 'ask', locale)
    await expectRead(page, () => unsubscribeFromEverything(store(), token, systemClock))
  },
  'leaving by the link of a bulletin': async (locale) => {
    const token = tokenFor('unsubscribe', await person(locale), locale)
    const page = await pageOf('unsubscribe', token, 'ask', locale)
    await expectRead(page, () => unsubscribe(store(), token, { method: 'link' }, systemClock))
  },
  'leaving by the link of a digest': async (locale) => {
    const token = tokenFor('unsubscribe', await person(locale), locale, wholeSubscription)
    const page = await pageOf('unsubscribe', token, 'ask', locale)
    await expectRead(page, () => unsubscribe(store(), token, { method: 'link' }, systemClock))
  },
  'taking a leave back': async (locale) => {
    const left = await unsubscribe(
      store(),
      tokenFor('unsubscribe', await person(locale), locale),
      { method: 'link' },
      systemClock,
    )
    const undo = left.outcome === 'unsubscribed' ? String(left.undo) : ''
    const token = undo.split('/b/')[1] ?? ''
    const atOnce = await pageOf('unsubscribe', 'any', 'unsubscribed', locale, { undo })
    const page = await pageOf('undo', token, 'ask', locale)
    await expectRead(page, () => expectRead(atOnce, () => undoLeaving(store(), token, systemClock)))
  },
  'confirming a new address': async (locale) => {
    const id = await person(locale, [audience.monthly.slug, audience.weekly.slug])
    await askNewAddress(store(), tokenFor('rights', id, locale), `neuve.${id}@example.org`, systemClock)
    const mail = await audience.mailOf('new-address', id, systemClock as never)
    const token = /\/a\/(\S+)/.exec(mail.text)?.[1] ?? ''
    const page = await pageOf('address', token, 'changeable', locale)
    await expectRead(page, () => changeAddress(store(), token, systemClock))
  },
  'saying yes to a renewal': async (locale) => {
    const token = tokenFor('renew', await impliedPerson(locale), locale)
    const page = await pageOf('renew', token, 'renewable', locale)
    await expectRead(page, () => renewConsent(store(), token, systemClock))
  },
  'saying no to a renewal': async (locale) => {
    const token = tokenFor('renew', await impliedPerson(locale), locale)
    const page = await pageOf('renew', token, 'renewable', locale)
    await expectRead(page, () => declineRenewal(store(), token, systemClock))
  },
  'correcting a name': async (locale) => {
    const token = tokenFor('rights', await person(locale), locale)
    const page = await pageOf('rights', token, 'ask', locale)
    await expectRead(page, () => correctName(store(), token, 'Ana', systemClock))
  },
  'withdrawing another consent': async (locale) => {
    const id = await person(locale)
    const email = (await store().subscriber(id))?.email ?? ''
    const given = { source: 'paper', proof: 'Carton', givenAt: new Date(), purpose: 'invitations' } as const
    await recordPurpose(store(), { email, ...given }, systemClock)
    const token = tokenFor('preferences', id, locale)
    const page = await pageOf('preferences', token, 'ask', locale)
    const wish = { token, purpose: 'invitations' }
    await expectRead(page, () => withdrawPurpose(store(), 'preferences', wish, systemClock))
  },
  'asking to be forgotten': async (locale) => {
    const token = tokenFor('rights', await person(locale), locale)
    const page = await pageOf('rights', token, 'ask', locale)
    await expectRead(page, () => forgetPerson(store(), token, systemClock))
  },
}

test.each(Object.keys(acts).flatMap((name) => [[name, 'fr'] as const, [name, 'en'] as const]))(
  'what the register keeps of %s (%s) stands on the page, word for word (C4)',
  async (name, locale) => {
    await acts[name]?.(locale)
  },
)

const otherText = ['a'.repeat(64)]

/** What each page bears unseen, and what is sent back when a consent is given there. */
const digestsOf = async (act: LinkAct, token: string, outcome: string) => {
  handed.answer = sealAnswer(`/fr/${act}/${token}`, { outcome })
  const html = await htmlOf(await pages[act]({ params: Promise.resolve({ locale: 'fr', token }) }))
  return [...html.matchAll(/<input type="hidden" name="text" value="([^"]+)"/g)].map(([, hash]) => hash ?? '')
}

const waitingToConfirm = async () => {
  const email = `lit.${++people}@example.org`
  await requestSubscription(store(), someone(email), systemClock)
  return tokenFor('confirm', (await held(audience.payload, email)).subscriber?.id as string, 'fr')
}
const waitingAtNewAddress = async () => {
  const id = await person('fr')
  await askNewAddress(store(), tokenFor('rights', id, 'fr'), `neuve.${id}@example.org`, systemClock)
  const mail = await audience.mailOf('new-address', id, systemClock as never)
  return /\/a\/(\S+)/.exec(mail.text)?.[1] ?? ''
}
const bothBulletins = (read: string[]) => ({
  ...preferences,
  locale: 'fr' as const,
  bulletins: [audience.monthly.slug, audience.weekly.slug],
  shown: read,
})

test.each([
  [
    'confirm',
    'confirmable',
    waitingToConfirm,
    (token: string, read: string[]) => confirmSubscription(store(), token, systemClock, read),
  ],
  [
    'renew',
    'renewable',
    async () => tokenFor('renew', await impliedPerson('fr'), 'fr'),
    (token: string, read: string[]) => renewConsent(store(), token, systemClock, { read }),
  ],
  [
    'address',
    'changeable',
    waitingAtNewAddress,
    (token: string, read: string[]) => changeAddress(store(), token, systemClock, read),
  ],
  [
    'preferences',
    'ask',
    async () => tokenFor('preferences', await person('fr'), 'fr'),
    (token: string, read: string[]) => changePreferences(store(), token, bothBulletins(read), systemClock),
  ],
] as const)(
  'the page of the act %s, sent with another text than today’s or with an empty one, records nothing; with the one it shows, it does (C4)',
  async (act, outcome, open, give) => {
    const token = await open()
    const before = (await consentsAfter(audience.payload, 0)).length
    const shown = await digestsOf(act, token, outcome)
    expect(shown.length).toBeGreaterThan(0)

    for (const read of [[], otherText]) expect(await give(token, read)).toEqual({ outcome: 'outdated' })
    expect(await consentsAfter(audience.payload, 0)).toHaveLength(before)
    expect(await pageOf(act, token, 'outdated', 'fr')).toContain('rien n’est encore enregistré')

    expect((await give(token, shown)).outcome).toMatch(/^(confirmed|renewed|address-changed|saved)$/)
    expect((await consentsAfter(audience.payload, 0)).length).toBeGreaterThan(before)
  },
)

const givings = ['confirm', 'preferences', 'address', 'renew'] as const

test.each(givings.flatMap((act) => [[act, 'fr'] as const, [act, 'en'] as const]))(
  'the page of the act %s, where a consent is given, says who asks, from where, how to reach them and that it can be withdrawn: %s (C3)',
  async (act, locale) => {
    const id = act === 'renew' ? await impliedPerson(locale) : await person(locale)
    const outcomes = { confirm: 'confirmable', preferences: 'ask', address: 'changeable', renew: 'renewable' }
    const page = await pageOf(act, tokenFor(act, id, locale), outcomes[act], locale)

    for (const said of identification[locale]) expect(page).toContain(said)
  },
)

const identification = {
  fr: [
    'Demande faite par Liaison (exemple)',
    'Au nom de\u00a0: Organisme régional d’exemple',
    '1, rue de l’Exemple, Longueuil (Québec) J4H 0A0',
    'Pour nous joindre\u00a0: bulletin@example.org',
    'Vous pouvez retirer votre consentement en tout temps',
  ],
  en: [
    'Request made by Liaison (exemple)',
    'On behalf of: Organisme régional d’exemple',
    '1, rue de l’Exemple, Longueuil (Québec) J4H 0A0',
    'To reach us: bulletin@example.org',
    'You can withdraw your consent at any time',
  ],
}

test.each(['fr', 'en'] as const)(
  'the form, and the one that other sites carry, say what is sent, who asks, from where, how to reach them and that consent can be withdrawn: %s (C3)',
  async (locale) => {
    const { SubscribeForm } = await import('../../../src/app/(site)/[locale]/subscribe/subscribe-form')
    const offered = await choices(audience.payload, locale)
    const ours = await render(SubscribeForm({ locale, choices: offered, answer: null, isMailOff: false }))
    const bulletin = offered.bulletins[0] as (typeof offered.bulletins)[number]
    const elsewhere = shownIn(embeddedForm(bulletin, locale, 'http://localhost:3999'))

    for (const page of [ours, elsewhere]) {
      for (const said of [bulletin.purpose, ...identification[locale]]) expect(page).toContain(said)
    }
  },
)
