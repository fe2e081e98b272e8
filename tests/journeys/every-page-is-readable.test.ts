import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { cardSegment } from '../../src/sharing/taken-paths'
import { accessibilityFaults, openBrowser, overflow } from '../support/browser'
import { isBulletin, mailsIn, type ReceivedMail, waitForMail } from '../support/mail-sink'
import { paperFaults } from '../support/paper'
import { signIn } from '../support/staff'
import { fieldsOfForm } from '../support/stamp'
import { tabFaults } from '../support/tab-walk'

const { siteUrl, mailFolder, email, password } = inject('app')
const narrow = { width: 320, height: 700 }
const wide = { width: 1280, height: 900 }
/** Another caller than the other journeys: so many pages a minute, and requests an hour, are taken from each. */
const caller = { 'x-forwarded-for': '192.0.2.63' }
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** What only staff see. */
const draft = 'preview/[collection]/[id]'
/** What is sent to one person. */
const personal = { 'confirm/[token]': 'c', 'preferences/[token]': 'p', 'unsubscribe/[token]': 'u' } as const
/** What one person asks for from there: a-partner-rules-their-own-data.test.ts looks at them. */
const ownData = ['rights/[token]', 'address/[token]', 'undo/[token]', 'renew/[token]']

/** Every kind of page, by the folder that makes it, in both languages. */
const pages: Record<string, string[]> = {
  '': ['/fr', '/en'],
  '[kind]': ['fr/fiches', 'fr/recherches', 'fr/initiatives', 'fr/evenements', 'en/fact-sheets', 'en/events'],
  '[kind]/filtered': [
    'fr/fiches?public=employeurs',
    'fr/evenements?theme=lecture',
    'en/research?audience=parents',
  ],
  '[kind]/[slug]': [
    'fr/fiches/conciliation-etudes-travail',
    'fr/recherches/pratiques-tutorales',
    'fr/evenements/lancement-annuel-portrait',
    'fr/evenements/expo-sciences',
    'fr/initiatives/mon-chemin-a-moi',
    'en/fact-sheets/FIRST',
    'en/research/FIRST',
    'en/events/FIRST',
  ],
  pages: ['fr/pages', 'en/pages'],
  'pages/[slug]': ['fr/pages/guide-de-pratiques', 'en/pages/practices-guide'],
  sections: ['fr/sections', 'en/sections'],
  'sections/[slug]': ['fr/sections/etudes-et-travail', 'en/sections/school-and-work'],
  'key-messages': ['fr/messages-cles', 'en/key-messages'],
  'key-messages/[id]': ['fr/messages-cles/FIRST', 'en/key-messages/FIRST'],
  organizations: ['fr/organismes', 'en/organizations'],
  'organizations/filtered': ['fr/organismes?type=obnl', 'en/organizations?type=obnl'],
  'organizations/[slug]': ['fr/organismes/crevale', 'en/organizations/crevale'],
  territories: ['fr/territoires', 'en/territories'],
  'territories/[slug]': ['fr/territoires/lanaudiere', 'en/territories/lanaudiere'],
  'life-phases': ['fr/phases-de-vie', 'en/life-phases'],
  'life-phases/[row]/[factor]': [
    'fr/phases-de-vie/secondaire/orientation',
    'en/life-phases/secondaire/orientation',
  ],
  themes: ['fr/themes', 'en/themes'],
  'themes/[slug]': ['fr/themes/lecture', 'en/themes/lecture'],
  audiences: ['fr/publics', 'en/audiences'],
  'audiences/[slug]': ['fr/publics/parents', 'en/audiences/parents'],
  'whats-new': ['fr/quoi-de-neuf', 'en/whats-new'],
  'whats-new/pages/[page]': ['fr/quoi-de-neuf/pages/2', 'en/whats-new/pages/2'],
  bulletins: ['fr/bulletins', 'en/bulletins'],
  'bulletins/[slug]': ['fr/bulletins/FIRST', 'en/bulletins/FIRST'],
  search: [
    'fr/chercher?q=lecture',
    'fr/chercher?q=xyzzyx',
    'fr/chercher',
    'en/search?q=school',
    'en/search?q=xyzzyx',
  ],
  subscribe: ['fr/abonnement', 'en/subscribe'],
  privacy: ['fr/confidentialite', 'en/privacy'],
  accessibility: ['fr/accessibilite', 'en/accessibility'],
}

const site = 'src/app/(site)/[locale]'
/** Leads elsewhere, or says that nothing is there: among the missing pages below. */
const leading = ['s/[code]', '[...path]']
/** Lists that fill one page in the sample: their next ones are made like the first, and like the second of what is new. */
const further = ['bulletins', 'key-messages', 'pages', 'sections'].map((list) => `${list}/pages/[page]`)

test('every page that the site has is visited here, in both languages', () => {
  const folders = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx' && !file.startsWith('@'))
    .map((file) => path.dirname(file).replace(/^\.$/, ''))
  const known = [...Object.keys(pages), ...Object.keys(personal), ...ownData, ...leading, ...further, draft]

  expect(folders.filter((folder) => !known.includes(folder))).toEqual([])
  for (const [folder, addresses] of Object.entries(pages)) {
    const languages = new Set(addresses.map((address) => /^\/?(fr|en)/.exec(address)?.[1]))
    expect([folder, [...languages].sort()]).toEqual([folder, ['en', 'fr']])
  }
})

const each = Object.entries(pages).flatMap(([folder, all]) => all.map((address) => ({ folder, address })))

test.concurrent.each(each)(
  '$address has no accessibility fault, and fits 320 pixels',
  async ({ address }) => {
    const page = await browser.newPage({ viewport: narrow, reducedMotion: 'reduce' })
    const { href, language } = await whole(address)

    await expectReadable(page, href, { status: 200, language })

    await page.close()
  },
)

/** One address of each kind: its colours, the way through it and its print do not depend on the language. */
const oneOfEach = Object.entries(pages).map(([, [first]]) => first ?? '')

test.concurrent.each(oneOfEach)(
  '%s is as readable in the dark, is walked through with the Tab key, and loses nothing when printed',
  async (address) => {
    const page = await browser.newPage({ viewport: wide, reducedMotion: 'reduce' })
    const { href } = await whole(address)
    await page.goto(href)

    expect((await tabFaults(page)).join('\n')).toBe('')
    await expectReadableInTheDark(page, href)
    expect((await paperFaults(page)).join('\n')).toBe('')

    await page.close()
  },
)

test.each(['fr', 'en'] as const)('the pages of one person are as readable, in %s', async (language) => {
  const page = await browser.newPage({
    viewport: narrow,
    reducedMotion: 'reduce',
    extraHTTPHeaders: caller,
  })
  for (const letter of Object.values(personal)) {
    const href = await linkOfPerson(letter, language)

    await expectReadable(page, href, { status: 200, language })
    await expectReadableInTheDark(page, href)
    await page.goto(href)
    expect([letter, await tabFaults(page)]).toEqual([letter, []])
  }
  await page.close()
})

test('so are a draft that staff look at, and the card that other sites frame', async () => {
  const staff = await signIn(browser, siteUrl, { email, password })
  for (const [collection, language] of [
    ['fact-sheets', 'fr'],
    ['pages', 'fr'],
    ['sections', 'en'],
  ] as const) {
    const found = await staff.request.get(`${siteUrl}/api/${collection}?limit=1&sort=createdAt`)
    const { docs } = (await found.json()) as { docs: { id: string }[] }
    const href = `${siteUrl}/${language}/preview/${collection}/${docs[0]?.id}`
    await expectReadable(staff, href, { status: 200, language })
    await expectReadableInTheDark(staff, href)
  }
  await staff.context().close()

  const page = await browser.newPage({ viewport: narrow, reducedMotion: 'reduce' })
  for (const [address, language] of [
    ['fr/fiches/FIRST', 'fr'],
    ['en/fact-sheets/FIRST', 'en'],
  ] as const) {
    const card = `${(await whole(address)).href}/${cardSegment[language]}`
    await expectReadable(page, card, { status: 200, language })
    await expectReadableInTheDark(page, card)
  }
  await page.close()
})

test.each([
  ['/fr/nulle-part', 'fr'],
  ['/en/nowhere/at/all', 'en'],
  ['/fr/fiches/nulle-part', 'fr'],
  ['/en/pages/nowhere', 'en'],
  ['/fr/bulletins/nulle-part', 'fr'],
  ['/s/zzzzzzzz', 'fr'],
  ['/p/nonsense', 'fr'],
] as const)('%s says that nothing is there, and is as readable', async (address, language) => {
  const page = await browser.newPage({
    viewport: narrow,
    reducedMotion: 'reduce',
    extraHTTPHeaders: caller,
  })

  await expectReadable(page, siteUrl + address, { status: 404, language })
  await expectReadableInTheDark(page, siteUrl + address)
  await page.goto(siteUrl + address)
  expect((await tabFaults(page)).join('\n')).toBe('')

  await page.close()
})

/** Narrow and light. */
async function expectReadable(
  page: Page,
  href: string,
  { status, language }: { status: number; language: string },
) {
  await page.setViewportSize(narrow)
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' })
  const response = await page.goto(href)

  expect([href, response?.status()]).toEqual([href, status])
  expect(await page.getAttribute('html', 'lang')).toBe(`${language}-CA`)
  expect([href, await page.locator('h1').count()]).toEqual([href, 1])
  expect([href, await overflow(page)]).toEqual([href, 0])
  expect([href, 'light', await accessibilityFaults(page)]).toEqual([href, 'light', []])
}

async function expectReadableInTheDark(page: Page, href: string) {
  await page.setViewportSize(wide)
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark', reducedMotion: 'reduce' })
  expect([href, 'dark', await accessibilityFaults(page)]).toEqual([href, 'dark', []])
}

/** The address in full; `FIRST` stands for the first one of its list. */
async function whole(address: string): Promise<{ href: string; language: string }> {
  const language = /^\/?(fr|en)/.exec(address)?.[1] ?? ''
  const href = `${siteUrl}/${address.replace(/^\//, '')}`
  if (!href.endsWith('/FIRST')) return { href, language }
  const list = href.replace(/\/FIRST$/, '')
  const under = new URL(list).pathname
  const body = await (await fetch(list)).text()
  const first = new RegExp(`href="(${under}/[a-z0-9-]+)"`).exec(body.slice(body.indexOf('<main')))?.[1]
  if (!first) throw new Error(`nothing is listed at ${list}`)
  return { href: siteUrl + first, language }
}

/** A link that the demo mailed to someone of this language; for a confirmation, to someone who asks for it now. */
async function linkOfPerson(letter: 'c' | 'p' | 'u', language: 'fr' | 'en'): Promise<string> {
  const link = ({ text }: ReceivedMail) => new RegExp(`${siteUrl}/${letter}/[^\\s"<>]+`).exec(text ?? '')?.[0]
  if (letter !== 'c') {
    const mails = (await mailsIn(mailFolder)).filter(isBulletin)
    return (
      link(mails.find(({ html }) => String(html).includes(`lang="${language}-CA"`)) as ReceivedMail) ?? ''
    )
  }
  const asking = `lectrice.${language}@example.org`
  const path = { fr: '/fr/abonnement', en: '/en/subscribe' }[language]
  const form = await fieldsOfForm(siteUrl, path)
  await fetch(siteUrl + path, {
    method: 'POST',
    headers: caller,
    body: new URLSearchParams([...form, ['email', asking], ['consent', 'yes'], ['locale', language]]),
  })
  return link(await waitForMail(mailFolder, asking)) ?? ''
}

test('without JavaScript a visitor reads, filters and moves about, and nothing is asked of another site (P7)', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  })
  const page = await context.newPage()
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(siteUrl) && !request.url().startsWith('data:'))
      elsewhere.push(request.url())
  })

  await page.goto(`${siteUrl}/fr/fiches`)
  const all = await page.locator('main article, main li h2, main li h3').count()
  await page.goto(`${siteUrl}/fr/fiches?public=parents`)
  const some = await page.locator('main article, main li h2, main li h3').count()
  await Promise.all([page.waitForEvent('load'), page.locator('main a[href*="/fr/fiches/"]').first().click()])

  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(all)
  expect(await page.locator('h1').count()).toBe(1)
  expect(elsewhere).toEqual([])
  expect(await context.cookies()).toEqual([])
  await context.close()
})

test('on a first visit, with JavaScript, nothing is stored on the machine and no other site is asked, wherever one goes (P7)', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${siteUrl}/`))
      elsewhere.push(request.url())
  })
  page.on('websocket', (socket) => elsewhere.push(socket.url()))

  for (const address of [
    'fr',
    'fr/fiches',
    'fr/fiches/FIRST',
    'fr/chercher?q=lecture',
    'fr/abonnement',
    'en/bulletins',
  ]) {
    await page.goto((await whole(address)).href, { waitUntil: 'networkidle' })
    const stored = await page.evaluate(async () => [
      Object.keys(localStorage),
      Object.keys(sessionStorage),
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ])

    expect([address, await context.cookies(), stored]).toEqual([address, [], [[], [], 0, 0, 0]])
  }
  expect(elsewhere).toEqual([])
  await context.close()
})

test('an address that does not exist answers 404 in the language of the address', async () => {
  const french = await fetch(`${siteUrl}/fr/fiches/nulle-part`)
  const english = await fetch(`${siteUrl}/en/fact-sheets/nowhere`)

  expect([french.status, english.status]).toEqual([404, 404])
  expect(await french.text()).toContain('lang="fr-CA"')
  expect(await english.text()).toContain('lang="en-CA"')
})

test('the first page, the French names and the English names lead where they should', async () => {
  const go = async (path: string) => {
    const { status, headers } = await fetch(siteUrl + path, { redirect: 'manual' })
    return [status, headers.get('location')?.replace(siteUrl, '') ?? null]
  }

  expect(await go('/')).toEqual([307, '/fr'])
  expect(await go('/fr/fact-sheets')).toEqual([308, '/fr/fiches'])
  expect(await go('/en/fiches')).toEqual([308, '/en/fact-sheets'])
  expect(await go('/fr/fiches')).toEqual([200, null])
})

test('internal events show nowhere', async () => {
  const places = [
    '/fr',
    '/fr/evenements',
    '/en/events',
    '/fr/evenements.ics',
    '/sitemap.xml',
    '/fr/flux.xml',
    '/api/events?limit=100',
  ]

  for (const place of places) {
    const answer = await fetch(siteUrl + place)
    expect(answer.status, place).toBe(200)
    expect(await answer.text(), place).not.toMatch(/rencontre-interne|comite-interne/)
  }
})
