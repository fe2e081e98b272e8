import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser, overflow } from '../support/browser'

const { siteUrl } = inject('app')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const pages = [
  '/fr',
  '/fr/fiches',
  '/fr/fiches?public=employeurs',
  '/fr/fiches/conciliation-etudes-travail',
  '/fr/recherches',
  '/fr/recherches/pratiques-tutorales',
  '/fr/initiatives',
  '/fr/evenements',
  '/fr/evenements/lancement-annuel-portrait',
  '/fr/evenements/expo-sciences',
  '/fr/initiatives/mon-chemin-a-moi',
  '/fr/pages',
  '/fr/pages/guide-de-pratiques',
  '/fr/sections',
  '/fr/sections/etudes-et-travail',
  '/fr/messages-cles',
  '/fr/organismes',
  '/fr/organismes?type=obnl',
  '/fr/organismes/crevale',
  '/fr/territoires',
  '/fr/territoires/lanaudiere',
  '/fr/phases-de-vie',
  '/fr/phases-de-vie/secondaire/orientation',
  '/fr/themes',
  '/fr/themes/lecture',
  '/fr/publics',
  '/fr/publics/parents',
  '/fr/quoi-de-neuf',
  '/fr/quoi-de-neuf/pages/2',
  '/fr/bulletins',
  '/fr/abonnement',
  '/fr/confidentialite',
  '/fr/accessibilite',
  '/en',
  '/en/fact-sheets',
  '/en/research',
  '/en/initiatives',
  '/en/events',
  '/en/pages',
  '/en/pages/practices-guide',
  '/en/sections',
  '/en/sections/school-and-work',
  '/en/key-messages',
  '/en/organizations',
  '/en/organizations/crevale',
  '/en/territories',
  '/en/territories/lanaudiere',
  '/en/life-phases',
  '/en/life-phases/secondaire/orientation',
  '/en/themes',
  '/en/themes/lecture',
  '/en/audiences',
  '/en/audiences/parents',
  '/en/whats-new',
  '/en/bulletins',
  '/en/subscribe',
  '/en/privacy',
  '/en/accessibility',
]

test.each(pages)('%s has no accessibility fault, in light and in dark, and fits 320 pixels', async (path) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' })
  const response = await page.goto(siteUrl + path)

  expect(response?.status()).toBe(200)
  expect(await page.getAttribute('html', 'lang')).toBe(path.startsWith('/fr') ? 'fr-CA' : 'en-CA')
  expect(await page.locator('h1').count()).toBe(1)
  expect(await overflow(page)).toBe(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect([colorScheme, await accessibilityFaults(page)]).toEqual([colorScheme, []])
  }
  await page.close()
})

test('an edition in the archive and a document reached from it have no accessibility fault, in both languages', async () => {
  for (const list of ['/fr/bulletins', '/en/bulletins']) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(siteUrl + list)
    await page.locator('main a[href*="/bulletins/"]').first().click()
    await page.waitForURL(/bulletins\/.+/)

    expect(await accessibilityFaults(page)).toEqual([])

    await page.locator('main a[href*="/fiches/"], main a[href*="/fact-sheets/"]').first().click()
    await page.waitForURL(/(fiches|fact-sheets)\/.+/)

    expect(await accessibilityFaults(page)).toEqual([])
    await context.close()
  }
})

test('without JavaScript a visitor reads, filters and moves about, and nothing is asked of another site', async () => {
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
  await page.locator('main a[href*="/fr/fiches/"]').first().click()

  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(all)
  expect(await page.locator('h1').count()).toBe(1)
  expect(elsewhere).toEqual([])
  expect(await context.cookies()).toEqual([])
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
