import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser'
import { hire, signIn } from '../support/staff'

const { siteUrl, email, password } = inject('app')
let browser: Browser
let author: Page
let editor: Page
let address: string

beforeAll(async () => {
  browser = await openBrowser()
  const administrator = await signIn(browser, siteUrl, { email, password })
  author = await signIn(browser, siteUrl, await hire(administrator, 'author'))
  editor = await signIn(browser, siteUrl, await hire(administrator, 'editor'))

  await author.goto(`${siteUrl}/admin/collections/fact-sheets/create`)
  await author.fill('#field-title', 'Une fiche à quatre mains')
  await author.fill('#field-lead', 'Une phrase.')
  await author.waitForURL(/fact-sheets\/(?!create)[^/]+$/, { timeout: 60_000 })
  address = author.url()
})
afterAll(() => browser.close())

const path = () => new URL(address).pathname.replace('/admin/collections', '')

/** What the server keeps of the lead, whoever asks. */
const lead = (page: Page) =>
  page.evaluate(
    async (path) => {
      const response = await fetch(`/api${path}?draft=true&locale=fr`)
      return ((await response.json()) as { lead: string }).lead
    },
    new URL(address).pathname.replace('/admin/collections', ''),
  )

const modal = (page: Page) => page.locator('dialog.document-locked, .document-locked').first()

async function type(page: Page, words: string): Promise<void> {
  const field = page.locator('#field-lead')
  await field.waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => field.isEnabled(), { timeout: 20_000 }).toBe(true)
  await field.fill((await field.inputValue()) + words)
}

test('a second person is told by name before writing, and offered to read or take over', async () => {
  await type(author, ' De l’autrice.')
  await expect.poll(() => lead(author), { timeout: 20_000 }).toContain('De l’autrice.')

  await editor.goto(address)
  await modal(editor).waitFor()
  await modal(editor).getByText('Personne author').waitFor()
  await modal(editor).locator('#document-locked-take-over').waitFor()
  await editor.click('#document-locked-view-read-only')
  await modal(editor).waitFor({ state: 'hidden' })
  expect(await editor.locator('#field-lead').isEnabled()).toBe(false)
})

test('a form left open before somebody else wrote does not write over them, and keeps its words on the screen', async () => {
  await author.goto(`${siteUrl}/admin`)
  await editor.goto(address)
  await editor.locator('#field-lead').waitFor()
  await author.evaluate(async (document) => {
    const headers = { 'Content-Type': 'application/json' }
    const body = JSON.stringify({ lead: 'Pendant ce temps.' })
    await fetch(`/api${document}?draft=true&locale=fr`, { method: 'PATCH', headers, body })
  }, path())

  await type(editor, ' Trop tard.')

  await editor
    .getByText(/Personne author a modifié ce contenu depuis que vous l’avez ouvert/)
    .first()
    .waitFor()
  expect(await editor.inputValue('#field-lead')).toContain('Trop tard.')
  expect(await lead(editor)).toBe('Pendant ce temps.')
})
