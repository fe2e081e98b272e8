import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser, overflow } from '../support/browser'
import { waitForMail } from '../support/mail-sink'
import { ask, signIn } from '../support/staff'
import { asAPerson } from '../support/stamp'

const { siteUrl, email, password, mailFolder } = inject('app')
let browser: Browser
let administrator: Page
let other: Server
let otherUrl: string
const codes: Record<string, string> = {}
/** Another caller than the other journeys: so many requests an hour are taken from each. */
const caller = { 'x-forwarded-for': '192.0.2.61' }

beforeAll(async () => {
  browser = await openBrowser()
  administrator = await signIn(browser, siteUrl, { email, password })
  other = createServer((request, response) => {
    const language = request.url === '/en' ? 'en' : 'fr'
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(
      `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width"><title>Partenaire</title><main><h1>Partenaire</h1>${codes[language]}</main></html>`,
    )
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  otherUrl = `http://localhost:${(other.address() as AddressInfo).port}`
})
afterAll(async () => {
  other.close()
  await browser.close()
})

const said = {
  fr: {
    asked: 'Il reste une étape',
    finish: 'Terminez votre demande ici',
    notice: 'Confirmez votre abonnement',
  },
  en: { asked: 'One step left', finish: 'Finish your request here', notice: 'Confirm your subscription' },
} as const

async function fill(page: Page, language: 'fr' | 'en', address: string): Promise<void> {
  await page.goto(`${otherUrl}/${language}`)
  await page.fill('input[type=email]', address)
  await page.check('input[type=checkbox]')
  await Promise.all([page.waitForURL(`${siteUrl}/**`), page.click('button')])
}

test('staff copy the form of a bulletin, in both languages', async () => {
  const { docs } = await ask(administrator, '/bulletins?limit=1&sort=createdAt')
  await administrator.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await administrator.goto(`${siteUrl}/admin/collections/bulletins/${docs[0].id}`)
  const panel = administrator.locator('.liaison-embed')
  await panel.locator('textarea').waitFor()

  for (const [language, name] of [
    ['fr', 'Français'],
    ['en', 'English'],
  ] as const) {
    await panel.getByLabel(name, { exact: true }).check()
    await panel.getByRole('button', { name: 'Copier le code' }).click()
    await panel.getByText('Le code est copié.').waitFor()
    codes[language] = await administrator.evaluate(() => navigator.clipboard.readText())
    expect(codes[language]).toBe(await panel.locator('textarea').inputValue())
  }

  expect(await panel.innerText()).toContain('Aucun site n’est encore nommé')
  const faults = await accessibilityFaults(administrator, {
    impacts: ['serious', 'critical'],
    within: '.liaison-embed',
  })
  expect(faults).toEqual([])
  await administrator.setViewportSize({ width: 360, height: 800 })
  expect(await overflow(administrator)).toBeLessThanOrEqual(0)
  await administrator.setViewportSize({ width: 1280, height: 1000 })
})

test.each(['fr', 'en'] as const)(
  'in %s and without JavaScript: from a site that is not named, the person finishes on our own form',
  async (language) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 800 },
      extraHTTPHeaders: caller,
    })
    const page = await context.newPage()
    const address = `unnamed-${language}@example.org`

    await fill(page, language, address)

    expect(await page.locator('h1').innerText()).toBe(said[language].finish)
    expect(await page.getAttribute('html', 'lang')).toBe(`${language}-CA`)
    expect(await page.inputValue('#email')).toBe(address)
    expect(await page.isChecked('#consent')).toBe(false)
    await page.check('#consent')
    await asAPerson()
    await Promise.all([page.waitForEvent('load'), page.locator('main form [type=submit]').click()])
    expect(await page.locator('h1').innerText()).toBe(said[language].asked)
    await context.close()
  },
)

test.each(['fr', 'en'] as const)(
  'in %s and without JavaScript: from a named site, one form and the mailbox are enough',
  async (language) => {
    const site = await ask(administrator, '/globals/site?locale=fr')
    await ask(administrator, '/globals/site?locale=fr', {
      method: 'POST',
      body: { ...site, formSites: [otherUrl] },
    })
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 800 },
      extraHTTPHeaders: caller,
    })
    const page = await context.newPage()
    await page.goto(`${otherUrl}/${language}`)
    expect(await overflow(page)).toBeLessThanOrEqual(0)

    await fill(page, language, `named-${language}@example.org`)

    expect(await page.locator('h1').innerText()).toBe(said[language].asked)
    expect(page.url()).not.toContain('@')
    const mail = await waitForMail(mailFolder, `named-${language}@example.org`)
    expect(mail.subject).toContain(said[language].notice)
    await context.close()
  },
)

test('the form on the other site has no accessibility fault', async () => {
  const page = await browser.newPage()
  await page.goto(`${otherUrl}/fr`)

  expect(await accessibilityFaults(page)).toEqual([])
  await page.close()
})

test('after a change of the bulletin’s words, an old form leads to ours, and the address opened alone too', async () => {
  const page = await browser.newPage({ extraHTTPHeaders: caller })
  codes.fr = (codes.fr ?? '').replace(/value="[0-9a-f]{64}"/, `value="${'0'.repeat(64)}"`)

  await fill(page, 'fr', 'old-form@example.org')

  expect(await page.locator('h1').innerText()).toBe(said.fr.finish)
  await page.goto(`${siteUrl}/fr/abonnement/ailleurs`)
  expect(page.url()).toBe(`${siteUrl}/fr/abonnement`)
  await page.close()
})
