import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser'

const { siteUrl } = inject('app')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('with the keyboard alone a visitor walks the diagram and opens the contents of a cell', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  await page.goto(`${siteUrl}/fr/phases-de-vie`)
  await page.waitForFunction(() => document.querySelectorAll('td a[tabindex="0"]').length === 1)
  const nameOfFocus = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

  for (let tabs = 0; tabs < 60 && !(await nameOfFocus()).includes('contenu'); tabs++) {
    await page.keyboard.press('Tab')
  }
  const first = await nameOfFocus()
  await page.keyboard.press('ArrowDown')
  const under = await nameOfFocus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.waitForURL(/phases-de-vie\/.+\/.+/)

  expect(first).toMatch(/contenu/)
  expect(under).toMatch(/contenu/)
  expect(under).not.toBe(first)
  expect(await page.locator('main article').count()).toBeGreaterThan(0)
  await page.close()
})

test('without JavaScript every cell of the diagram is a link, and the table has its headers', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${siteUrl}/en/life-phases`)

  expect(await page.locator('tbody tr').count()).toBe(13)
  expect(await page.locator('tbody th[scope="row"]').count()).toBe(13)
  expect(await page.locator('td a').count()).toBeGreaterThan(20)
  expect(await page.locator('td a[tabindex="-1"]').count()).toBe(0)
  await context.close()
})
