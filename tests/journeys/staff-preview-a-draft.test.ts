import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser, overflow } from '../support/browser'
import { hire, make, signIn } from '../support/staff'

const { siteUrl, email, password } = inject('app')
const publicAddress = `${siteUrl}/fr/fiches/une-fiche-en-apercu`
let browser: Browser
let editor: Page
let id: string

beforeAll(async () => {
  browser = await openBrowser()
  const administrator = await signIn(browser, siteUrl, { email, password })
  const sheet = await make(administrator, 'fact-sheets', {
    title: 'Une fiche en aperçu',
    lead: 'Ce que les visiteurs lisent.',
    kind: 'fiche',
    _status: 'published',
  })
  id = sheet.id
  editor = await signIn(browser, siteUrl, await hire(administrator, 'editor'))
})
afterAll(() => browser?.close())

const asVisitor = async () => (await fetch(publicAddress)).text()
const preview = () => `${siteUrl}/fr/preview/fact-sheets/${id}`

test('the page beside the form follows what is saved, and visitors keep what was published', async () => {
  expect(await asVisitor()).toContain('Ce que les visiteurs lisent.')
  await editor.goto(`${siteUrl}/admin/collections/fact-sheets/${id}`)
  await editor.locator('#field-lead:enabled').waitFor()
  await editor.locator('.live-preview-toggler').click()
  const page = editor.frameLocator('#live-preview-iframe')
  await page.getByText('Aperçu du brouillon.').waitFor({ timeout: 60_000 })

  await editor.fill('#field-lead', 'Ce que l’équipe prépare.')

  await page.getByText('Ce que l’équipe prépare.').waitFor({ timeout: 30_000 })
  for (const _ of ['made', 'kept']) {
    const seen = await asVisitor()
    expect(seen).toContain('Ce que les visiteurs lisent.')
    expect(seen).not.toContain('prépare')
  }
})

test('a key figure put in the text shows in the page beside it', async () => {
  const page = editor.frameLocator('#live-preview-iframe')
  await editor.locator('.ContentEditable__root').first().click()
  await editor.keyboard.type('/chiffre')
  await editor.locator('.slash-menu-popup__item', { hasText: 'Chiffre clé' }).click()
  const block = editor.locator('.LexicalEditorTheme__block').first()
  await block.locator('input[id$=value]').fill('1 sur 4')
  await block.locator('input[id$=label]').fill('des élèves travaillent')
  await block.locator('input[id$=source]').fill('Enquête inventée')

  // Each word is saved on its own, and the page beside follows each save.
  const figure = page.locator('figure', { hasText: '1 sur 4' })
  await figure.locator('figcaption', { hasText: 'des élèves travaillent' }).waitFor({ timeout: 30_000 })
})

test('the draft’s page is sound by itself, on a phone too', async () => {
  const page = await editor.context().newPage()
  await page.setViewportSize({ width: 320, height: 700 })
  const response = await page.goto(preview())

  expect(response?.headers()['cache-control']).toContain('no-store')
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
  expect(await overflow(page)).toBe(0)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Revenir au formulaire' }).click()
  await page.waitForURL(new RegExp(`/admin/collections/fact-sheets/${id}`))
  await page.close()
})

test('without a session a draft’s address leads to sign-in, and nowhere else', async () => {
  const answer = await fetch(preview(), { redirect: 'manual' })
  const strange = await fetch(`${siteUrl}/fr/preview/users/${id}`, { redirect: 'manual' })

  expect(answer.status).toBe(307)
  expect(answer.headers.get('location')).toBe(
    `/admin/login?redirect=${encodeURIComponent(`/fr/preview/fact-sheets/${id}`)}`,
  )
  expect(await answer.text()).not.toContain('prépare')
  expect(strange.status).toBe(404)
})

test('the admin alone may frame a draft, and nobody a page of the site', async () => {
  const framing = async (address: string) =>
    (await fetch(address, { redirect: 'manual' })).headers.get('content-security-policy')

  expect(await framing(preview())).toContain("frame-ancestors 'self'")
  expect(await framing(publicAddress)).toContain("frame-ancestors 'none'")
})
