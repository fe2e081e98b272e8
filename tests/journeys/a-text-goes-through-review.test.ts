import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser } from '../support/browser'
import { hire, signIn } from '../support/staff'

const { siteUrl, email, password } = inject('app')
let browser: Browser
let author: Page
let editor: Page
let publisher: Page

beforeAll(async () => {
  browser = await openBrowser()
  const administrator = await signIn(browser, siteUrl, { email, password })
  author = await signIn(browser, siteUrl, await hire(administrator, 'author'))
  editor = await signIn(browser, siteUrl, await hire(administrator, 'editor'))
  publisher = await signIn(browser, siteUrl, await hire(administrator, 'publisher'))
})
afterAll(() => browser.close())

const title = 'Une fiche relue à plusieurs'

/** The keys rather than the button, which cannot be pressed once the draft has saved itself. */
const save = 'Control+s'

/** From the dashboard, where what waits stands under its heading. */
async function openWaiting(page: Page, heading: string): Promise<void> {
  await page.goto(`${siteUrl}/admin`)
  const panel = page.locator('.liaison-desk__panel').first()
  await panel.getByRole('heading', { name: heading }).waitFor()
  await panel.getByRole('link', { name: title }).click()
  await page.waitForURL(/fact-sheets\/[^/]+$/)
  await page.locator('.liaison-workflow').first().waitFor()
}

async function act(page: Page, name: string, shows: string): Promise<void> {
  const button = page.locator(`#liaison-act-${name}`)
  await button.waitFor()
  await expect.poll(() => button.isEnabled(), { timeout: 40_000 }).toBe(true)
  await button.click()
  await page.locator('.liaison-workflow', { hasText: shows }).first().waitFor()
}

test('an author’s draft reaches the site through review, with the comment that made it better', async () => {
  await author.goto(`${siteUrl}/admin/collections/fact-sheets/create`)
  await author.fill('#field-title', title)
  await author.fill('#field-lead', "Ce qu'il faut savoir : peu de choses.")
  await author.waitForURL(/fact-sheets\/(?!create)[^/]+$/, { timeout: 60_000 })
  await author.locator('.liaison-checks', { hasText: 'Typographie' }).waitFor()
  await author.keyboard.press(save)
  await act(author, 'submit', 'En révision')

  await openWaiting(editor, 'À réviser')
  await editor.fill('#liaison-comment', 'Dites pour qui.')
  await act(editor, 'return', 'l’a retourné')

  await openWaiting(author, 'Retournés avec un commentaire')
  await author.getByText('Dites pour qui.').waitFor()
  await author.fill('#field-lead', "Ce qu'il faut savoir : peu de choses, pour les parents.")
  await author.keyboard.press(save)
  await act(author, 'submit', 'En révision')
  expect(await author.locator('#action-save').count()).toBe(0)

  await openWaiting(editor, 'À réviser')
  await act(editor, 'approve', 'Approuvé')

  await openWaiting(publisher, 'Approuvés, à publier')
  const faults = await accessibilityFaults(publisher)
  // The rest of the form is Payload's own.
  expect(faults.filter((fault) => fault.includes('liaison-'))).toEqual([])
  await publisher.click('#action-save')
  await publisher.locator('.liaison-workflow', { hasText: 'l’a publié' }).first().waitFor()

  const page = await (await fetch(`${siteUrl}/fr/fiches/une-fiche-relue-a-plusieurs`)).text()
  expect(page).toContain('Ce qu’il faut savoir\u00A0: peu de choses, pour les parents.')
})
