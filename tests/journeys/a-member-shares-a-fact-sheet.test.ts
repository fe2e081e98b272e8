import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser, overflow } from '../support/browser'
import { readPdf } from '../support/read-pdf'
import { readQr } from '../support/read-qr'

const { siteUrl } = inject('app')
const address = `${siteUrl}/fr/fiches/guide-des-pratiques-communes`
const title = 'Guide des pratiques communes'
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

async function openKit(page: Page): Promise<void> {
  await page.goto(address)
  for (const part of await page.locator('section[aria-labelledby=share] summary').all()) await part.click()
}

test('the sheet is downloaded under a readable name, and read back with its title, language and tags', async () => {
  const page = await browser.newPage()
  await openKit(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Fiche à imprimer (PDF)' }).click(),
  ])
  const pdf = await readPdf(readFileSync(await download.path()))

  expect(download.suggestedFilename()).toBe(`${title}.pdf`)
  expect(pdf).toMatchObject({ title, language: 'fr-CA', isTagged: true, uaPart: '1' })
  expect(pdf.pages).toBeLessThanOrEqual(2)
  expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI', 'Link', 'Figure']))
  expect(pdf.links).toContain(address)
  expect(pdf.text).toContain('À retenir')
  await page.close()
})

test('the QR code and the short link lead to the page, the English one to English', async () => {
  const page = await browser.newPage()
  await openKit(page)
  const link = await page.getByLabel('Lien court', { exact: true }).inputValue()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Code QR (PNG)' }).click(),
  ])

  expect(await readQr(readFileSync(await download.path()))).toBe(address)
  expect(link).toMatch(new RegExp(`^${siteUrl}/s/f[2-9a-z]{8}$`))
  await page.goto(link)
  expect(page.url()).toBe(address)
  await page.goto(`${link}-en`)
  expect(page.url()).toContain('/en/fact-sheets/')
  const nobody = await page.goto(`${siteUrl}/s/fzzzzzzzz-en`)
  expect(nobody?.status()).toBe(404)
  expect(await page.locator('html').getAttribute('lang')).toBe('en-CA')
  await page.close()
})

test('texts are ready to copy, with a script and without', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await openKit(page)
  const social = await page.getByLabel('Réseaux sociaux', { exact: true }).inputValue()
  await page.getByRole('button', { name: 'Copier\u00A0: Réseaux sociaux' }).click()

  await page.getByText('Copié', { exact: true }).waitFor()
  expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n')).toBe(social)
  await context.close()

  const plain = await browser.newPage({ javaScriptEnabled: false })
  await openKit(plain)
  expect(await plain.getByLabel('Courriel', { exact: true }).inputValue()).toContain(title)
  expect(await plain.getByRole('button', { name: 'Copier' }).count()).toBe(0)
  expect(
    await plain.getByRole('link', { name: 'Ouvrir dans votre messagerie' }).getAttribute('href'),
  ).toMatch(/^mailto:\?subject=/)
  await plain.close()
})

test('nothing moves under a finger when the script comes', async () => {
  const heights: number[] = []
  for (const hasScript of [false, true]) {
    const page = await browser.newPage()
    if (!hasScript) await page.route('**/*.js', (route) => route.abort())
    await openKit(page)
    const copy = page.locator('button', { hasText: 'Copier' }).first()
    await copy.waitFor({ state: hasScript ? 'visible' : 'hidden' })
    heights.push(await page.evaluate(() => document.documentElement.scrollHeight))
    await page.close()
  }

  expect(heights[1]).toBe(heights[0])
})

test('another site finds the card by oEmbed and frames it; it may frame no other page', async () => {
  const page = await browser.newPage()
  await page.goto(address)
  const discovery = await page.locator('link[type="application/json+oembed"]').getAttribute('href')
  const answer = (await (await fetch(discovery ?? '')).json()) as { html: string; thumbnail_url: string }
  const refused: string[] = []
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
  // Another origin on this machine: Chromium keeps pages of the open web from framing a local address.
  const other = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(`${answer.html}<iframe src="${address}"></iframe>`)
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
  const card = page.frameLocator('iframe').first()

  await card.getByRole('heading', { name: title }).waitFor()
  await expect.poll(() => refused.join(), { timeout: 30_000 }).toContain('frame-ancestors')
  expect((await fetch(answer.thumbnail_url)).headers.get('content-type')).toBe('image/png')
  await page.close()
  other.close()
})

test.each(['light', 'dark'] as const)('the kit and the card are accessible, in %s', async (colorScheme) => {
  const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 800 } })
  await openKit(page)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflow(page)).toBe(0)

  await page.goto(`${address}/carte`)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.close()
})

test('a sheet that does not exist is told in the reader’s language', async () => {
  for (const [path, words] of [
    ['/fr/fiches/rien.pdf', 'Il n’y a pas de fichier à cette adresse'],
    ['/en/events/nothing.pdf', 'There is no file at this address'],
  ]) {
    const response = await fetch(siteUrl + path)

    expect(response.status).toBe(404)
    expect(await response.text()).toContain(words)
  }
})
