import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser, overflow } from '../support/browser'

const { siteUrl } = inject('app')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each([true, false])(
  'from the home page, a search without accents and with a misspelling finds (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 800 } })
    const page = await context.newPage()
    await page.goto(`${siteUrl}/fr`)

    await page.getByRole('search').locator('input[name=q]').fill('decrochge')
    await page.getByRole('search').locator('button').click()
    await page.waitForURL(/\/fr\/chercher\?q=decrochge/)

    expect(await page.locator('main ol article').count()).toBeGreaterThan(2)
    expect(await page.locator('main mark').first().textContent()).toMatch(/d.croch/i)
    expect(await page.locator('main').textContent()).toContain('décrochage')

    const kinds = page.locator('nav[aria-label="Préciser"] a[href*="genre=recherches"]')
    const promised = Number((await kinds.textContent())?.match(/\d+/)?.[0])
    await kinds.click()
    await page.waitForURL(/genre=recherches/)

    const count = Number((await page.locator('#results').textContent())?.match(/^\d+/)?.[0])
    expect(count).toBeGreaterThan(0)
    expect(count).toBe(promised)

    await page.locator('main ol article a').first().click()
    await page.waitForURL(/\/fr\/recherches\/.+/)
    expect(await page.locator('h1').count()).toBe(1)
    await context.close()
  },
)

test('suggestions are reached, read and followed by keyboard alone', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${siteUrl}/fr`)
  const field = page.getByRole('combobox', { name: 'Chercher sur le site' })
  await field.focus()
  await field.pressSequentially('conciliat', { delay: 30 })

  await page.getByRole('option').first().waitFor()
  expect(await field.getAttribute('aria-expanded')).toBe('true')
  expect(await accessibilityFaults(page)).toEqual([])

  await page.keyboard.press('ArrowDown')
  const active = await field.getAttribute('aria-activedescendant')
  expect(await page.getByRole('option', { selected: true }).getAttribute('id')).toBe(active)

  await page.keyboard.press('Escape')
  expect(await field.getAttribute('aria-expanded')).toBe('false')
  expect(await field.inputValue()).toBe('conciliat')

  await field.pressSequentially('i')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/fr\/(fiches|recherches|initiatives|evenements)\/.+/)
  await page.close()
})

test.each([
  '/fr/chercher',
  '/fr/chercher?q=perseverance',
  '/fr/chercher?q=xqzwk',
  '/en/search?q=work&kind=fact-sheets',
])(
  '%s has no accessibility fault, in light and in dark, fits 320 pixels, and is kept out of indexes',
  async (path) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' })
    const response = await page.goto(siteUrl + path)

    expect(response?.status()).toBe(200)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.getAttribute('meta[name=robots]', 'content')).toContain('noindex')
    expect(await overflow(page)).toBe(0)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect([colorScheme, await accessibilityFaults(page)]).toEqual([colorScheme, []])
    }
    await page.close()
  },
)

test('hostile and very long questions are answered, and nothing they hold becomes markup', async () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"*^:( OR',
    '\u0000',
    'é'.repeat(2000),
    'a&q=b&page=-1&genre[]=x',
  ]

  for (const q of hostile) {
    const answer = await fetch(`${siteUrl}/fr/chercher?q=${encodeURIComponent(q)}`)
    const suggestions = await fetch(`${siteUrl}/fr/chercher/suggestions?q=${encodeURIComponent(q)}`)

    expect([q.slice(0, 30), answer.status, suggestions.status]).toEqual([q.slice(0, 30), 200, 200])
    expect(await answer.text()).not.toContain('<script>alert(1)')
  }
})

test('internal events are neither found nor suggested', async () => {
  for (const q of ['comité interne ébauche', 'rencontre interne conserver']) {
    const page = await (await fetch(`${siteUrl}/fr/chercher?q=${encodeURIComponent(q)}`)).text()
    const suggestions = await (
      await fetch(`${siteUrl}/fr/chercher/suggestions?q=${encodeURIComponent(q)}`)
    ).text()

    expect(page + suggestions).not.toMatch(/rencontre-interne|comite-interne/)
  }
})

test('lists say how many contents each choice leaves, and a document shows what is in the same spirit', async () => {
  const page = await browser.newPage()
  await page.goto(`${siteUrl}/fr/fiches`)
  const option = page.locator('select[name=public] option[value=parents]')
  const count = Number((await option.textContent())?.match(/\((\d+)\)$/)?.[1])
  await page.goto(`${siteUrl}/fr/fiches?public=parents`)
  expect(await page.locator('#results').textContent()).toMatch(new RegExp(`^${count}\\s`))

  await page.goto(`${siteUrl}/fr/fiches/conciliation-etudes-travail`)
  const alike = await page
    .locator('[aria-labelledby=alike] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const chosen = await page
    .locator('[aria-labelledby=related] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(alike.length).toBeGreaterThan(0)
  expect(alike.length).toBeLessThanOrEqual(4)
  expect(alike.filter((path) => chosen.includes(path))).toEqual([])
  await page.close()
})

test('a browser can search by itself: every page names the OpenSearch description', async () => {
  const home = await (await fetch(`${siteUrl}/en`)).text()
  const address = home.match(/<link rel="search"[^>]*href="([^"]+)"/)?.[1]

  const description = await (await fetch(siteUrl + address)).text()

  expect(address).toBe('/en/opensearch.xml')
  expect(description).toContain('/en/search?q={searchTerms}')
})
