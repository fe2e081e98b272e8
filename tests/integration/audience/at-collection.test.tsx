import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { sealAnswer } from '../../../src/app/(site)/answers/answer'
import { stampOf } from '../../../src/app/(site)/answers/stamp'
import { consentText } from '../../../src/audience/consent-text'
import { embeddedForm } from '../../../src/audience/embedded-form'
import { recordConsent } from '../../../src/audience/record-consent'
import { audienceStore } from '../../../src/audience/store'
import { choices } from '../../../src/audience/store-choices'
import { type LinkAct, linkTo, wholeSubscription } from '../../../src/platform/links'
import { endOfUnderWay } from '../../../src/platform/under-way'
import { saveSite } from '../../support/site-settings'
import { htmlOf, shownIn } from './rendered'
import { type Audience, held, openAudience, setClock } from './support'

const handed = vi.hoisted(() => ({ answer: '' }))
vi.mock('server-only', () => ({}))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-liaison-answer': handed.answer }),
}))

type Language = 'fr' | 'en'
const languages = ['fr', 'en'] as const

let audience: Audience
let person: string
/** Whose consent ends: only they are asked again. */
let implied: string

beforeAll(async () => {
  audience = await openAudience()
  await saveSite(audience.payload)
  const clock = setClock(new Date(Date.now() - 3 * 3600_000).toISOString())
  person = await audience.subscribed('lectrice@example.org', clock, [audience.monthly.slug])
  const { subscriber } = await recordConsent(
    audienceStore(audience.payload),
    {
      email: 'tacite@example.org',
      firstName: null,
      locale: 'fr',
      bulletin: audience.monthly.slug,
      source: 'phone',
      basis: 'inquiry',
      proof: 'Appel',
      givenAt: clock(),
    },
    clock,
  )
  implied = String(subscriber)
})
afterAll(() => audience.close())

let callers = 0
/** The page that a handler has rendered is looked at by the tests of what is read: here, its status is enough. */
beforeEach(() => vi.stubGlobal('fetch', async () => new Response('<html></html>')))
afterAll(() => vi.unstubAllGlobals())

const form = async (locale: Language) => {
  const { SubscribeForm } = await import('../../../src/app/(site)/[locale]/subscribe/subscribe-form')
  const offered = await choices(audience.payload, locale)
  return htmlOf(SubscribeForm({ locale, choices: offered, answer: null, isMailOff: false }))
}
const elsewhere = async (locale: Language) => {
  const [bulletin] = (await choices(audience.payload, locale)).bulletins
  return embeddedForm(bulletin as never, locale, 'http://localhost:3999')
}
const behind = (act: LinkAct, outcome: string) => async (locale: Language) => {
  const pages = {
    preferences: () => import('../../../src/app/(site)/[locale]/preferences/[token]/page'),
    rights: () => import('../../../src/app/(site)/[locale]/rights/[token]/page'),
    confirm: () => import('../../../src/app/(site)/[locale]/confirm/[token]/page'),
    renew: () => import('../../../src/app/(site)/[locale]/renew/[token]/page'),
    address: () => import('../../../src/app/(site)/[locale]/address/[token]/page'),
  }
  const subscriber = act === 'renew' ? implied : person
  const link = { subscriber, bulletin: audience.monthly.id, locale, issuedAt: new Date() }
  const token = linkTo(act, link).split('/').at(-1) ?? ''
  handed.answer = sealAnswer(`/${locale}/${act}/${token}`, { outcome })
  const { default: Page } = await pages[act as keyof typeof pages]()
  return htmlOf(await Page({ params: Promise.resolve({ locale, token }) }))
}
/** Where a person writes or ticks something of theirs; and where they only say yes. */
const collecting = {
  form,
  elsewhere,
  preferences: behind('preferences', 'ask'),
  rights: behind('rights', 'ask'),
}
const agreeing = {
  confirm: behind('confirm', 'confirmable'),
  renew: behind('renew', 'renewable'),
  address: behind('address', 'changeable'),
}
const inBoth = (pages: object) =>
  Object.keys(pages).flatMap((name) => languages.map((locale) => [name, locale] as const))

test.each(inBoth({ form, elsewhere, preferences: collecting.preferences }))(
  'no box of the page %s is ticked in advance, but what the person follows already: %s (C1)',
  async (name, locale) => {
    const html = await collecting[name as keyof typeof collecting](locale)
    const boxes = [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)].map(([box]) => box)

    const ticked = boxes.filter((box) => /\bchecked\b/.test(box))
    expect(boxes.length).toBeGreaterThan(0)
    expect(ticked.map((box) => /value="([^"]+)"/.exec(box)?.[1])).toEqual(
      name === 'preferences' ? [audience.monthly.slug] : [],
    )
  },
)

test.each(inBoth({ ...collecting, ...agreeing }))(
  'the page %s, where something is collected or agreed to, leads to the policy: %s (P3)',
  async (name, locale) => {
    const html = await { ...collecting, ...agreeing }[name as keyof typeof collecting](locale)
    const paths = { fr: '/fr/confidentialite', en: '/en/privacy' }

    expect(html).toMatch(new RegExp(`<a href="(http://localhost:3999)?${paths[locale]}"`))
  },
)

const told = {
  fr: {
    purposes: 'sert à vous envoyer ce que vous demandez et à prouver votre consentement, à rien d’autre',
    means: 'Ce formulaire recueille ce que vous y écrivez',
    access: 'consulter ces renseignements, les rectifier',
    withdrawal: 'retirer votre consentement',
    thirdParties: 'l’hébergeur du site et le serveur de courriel',
    outsideQuebec: 'à l’extérieur du Québec',
  },
  en: {
    purposes: 'serves to send you what you ask for and to prove your consent, and nothing else',
    means: 'This form collects what you write in it',
    access: 'see this information, have it rectified',
    withdrawal: 'withdraw your consent',
    thirdParties: 'the host of the site and the mail server',
    outsideQuebec: 'outside Québec',
  },
}

test.each(inBoth(collecting))(
  'the page %s, where something is collected, says why, by which means, who has it, where it may go, and one’s rights: %s (P4)',
  async (name, locale) => {
    const page = shownIn(await collecting[name as keyof typeof collecting](locale))

    for (const said of Object.values(told[locale])) expect(page).toContain(said)
    // A site of somebody else names the person in charge on the policy it leads to.
    if (name !== 'elsewhere') expect(page).toContain('Direction générale, vie.privee@example.org')
  },
)

async function send(fields: Record<string, string>): Promise<number> {
  const { POST } = await import('../../../src/app/(site)/[locale]/subscribe/answer/route')
  const [bulletin] = (await choices(audience.payload, 'fr')).bulletins
  const request = new Request('http://localhost:3999/fr/abonnement', {
    method: 'POST',
    headers: { 'X-Forwarded-For': `192.0.2.${++callers}` },
    body: new URLSearchParams({
      stamp: stampOf(new Date(Date.now() - 1000)),
      text: consentText(bulletin as never, 'fr').hash,
      bulletins: audience.monthly.slug,
      ...fields,
    }),
  })
  const { status } = await POST(request, { params: Promise.resolve({ locale: 'fr' }) })
  // The answer does not wait for what it began.
  await endOfUnderWay()
  return status
}

test.each([
  ['not ticked', {}],
  ['ticked with another word', { consent: 'on' }],
  ['said by another box', { accept: 'yes', statistics: 'yes' }],
])('a form whose box is %s is refused, and nobody is added (C1, P5)', async (_, fields) => {
  expect(await send({ email: 'sans.case@example.org', ...fields })).toBe(422)

  expect((await held(audience.payload, 'sans.case@example.org')).subscriber).toBeNull()
})

test('an address and the box are enough: nothing else is asked, and what the form does not hold is kept nowhere (P9)', async () => {
  const status = await send({ email: 'seule@example.org', consent: 'yes', phone: '514 555-0100', state: 'x' })

  expect(status).toBe(200)
  const { subscriber } = await held(audience.payload, 'seule@example.org')
  expect(subscriber).toMatchObject({ state: 'unconfirmed', firstName: null, themes: [], territories: [] })
  expect(JSON.stringify(subscriber)).not.toMatch(/555|phone/)
})

test('a form that says no text was shown, or another one, records nothing: its page comes back (C4)', async () => {
  for (const text of ['', 'a'.repeat(64)]) {
    expect(await send({ email: 'sans.texte@example.org', consent: 'yes', text })).toBe(422)
  }

  expect((await held(audience.payload, 'sans.texte@example.org')).subscriber).toBeNull()
})

test('a link that a program posts to, without the fields of any page, acts all the same', async () => {
  expect(await send({ email: 'sans.page@example.org', consent: 'yes' })).toBe(200)
  const { id = '' } = (await held(audience.payload, 'sans.page@example.org')).subscriber ?? {}
  const link = { subscriber: id, bulletin: wholeSubscription, locale: 'fr', issuedAt: new Date() } as const
  const token = linkTo('confirm', link).split('/').at(-1) ?? ''
  const { POST } = await import('../../../src/app/(site)/[locale]/confirm/[token]/answer/route')
  const press = (fields: Record<string, string>) =>
    POST(
      new Request(`http://localhost:3999/c/${token}`, { method: 'POST', body: new URLSearchParams(fields) }),
      { params: Promise.resolve({ locale: 'fr', token }) },
    )

  expect((await press({ text: 'a'.repeat(64) })).status).toBe(422)
  expect((await held(audience.payload, 'sans.page@example.org')).subscriber?.state).toBe('unconfirmed')
  expect((await press({})).status).toBe(200)
  expect((await held(audience.payload, 'sans.page@example.org')).subscriber?.state).toBe('confirmed')
})

test('one tick stands for one purpose: a request for several at once records consent to bulletins alone (C2, P5)', async () => {
  const others = { purpose: 'statistics', purposes: 'bulletin,directory,invitations', directory: 'yes' }
  expect(await send({ email: 'une.fin@example.org', consent: 'yes', ...others })).toBe(200)

  const { subscriber } = await held(audience.payload, 'une.fin@example.org')
  const { docs } = await audience.payload.find({
    collection: 'consents',
    where: { subscriber: { equals: subscriber?.id } },
    overrideAccess: true,
  })
  expect(docs.map(({ purpose }) => purpose)).toEqual(['bulletin'])
  expect(await audience.store().purposesOf(String(subscriber?.id))).toEqual([])
})
