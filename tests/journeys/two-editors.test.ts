import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser'
import { ask, enter, hire, make } from '../support/staff'

const { siteUrl, email, password } = inject('app')
let browser: Browser
let author: Page
let editor: Page
let path: string

beforeAll(async () => {
  browser = await openBrowser()
  const administrator = await enter(browser, siteUrl, { email, password })
  author = await enter(browser, siteUrl, await hire(administrator, 'author'))
  editor = await enter(browser, siteUrl, await hire(administrator, 'editor'))
})
afterAll(() => browser?.close())

beforeEach(async () => {
  for (const page of [author, editor]) await page.goto(`${siteUrl}/robots.txt`)
  const body = { title: 'Une fiche à quatre mains', lead: 'Une phrase.', kind: 'fiche', _status: 'draft' }
  const { id } = await make(author, 'fact-sheets', body, '&draft=true')
  path = `/fact-sheets/${id}`
})

const patience = { timeout: 40_000 }

const open = (page: Page) => page.goto(`${siteUrl}/admin/collections${path}`)
const locked = (page: Page) => page.locator('.document-locked').first()
const unsaved = (page: Page) => page.locator('.liaison-unsaved')

/** What the server keeps of the lead. */
const lead = async () => (await ask(editor, `${path}?draft=true&locale=fr`)).lead as string

/** As fast as the field takes keys: nothing waits for the page to be calm. */
async function type(page: Page, words: string): Promise<void> {
  const field = page.locator('#field-lead')
  await expect.poll(() => field.isEnabled(), patience).toBe(true)
  await field.press('End')
  await field.pressSequentially(words)
}

async function authorWrites(): Promise<void> {
  await open(author)
  await type(author, ' De l’autrice.')
  await expect.poll(lead, patience).toBe('Une phrase. De l’autrice.')
}

test('a second person is told by name before writing, and may read what is there', async () => {
  await authorWrites()

  await open(editor)

  await locked(editor).getByText('Personne author').waitFor()
  await editor.click('#document-locked-view-read-only')
  await locked(editor).waitFor({ state: 'hidden' })
  await editor.getByText('Personne author a la main sur ce contenu.').waitFor()
  expect(await editor.locator('#field-lead').isEnabled()).toBe(false)
})

test('who takes over writes at once, who wrote before is told and keeps their words, and nothing is lost', async () => {
  await authorWrites()
  await open(editor)
  await locked(editor).waitFor()
  // Autosave waits for two seconds of rest: these words are on the way, or still on the screen alone.
  await type(author, ' Et encore.')

  await editor.click('#document-locked-take-over')
  await type(editor, ' De la réviseuse.')

  await expect.poll(lead, patience).toContain(' De la réviseuse.')
  await author.locator('#field-lead:disabled').waitFor(patience)
  await author
    .getByText(/Personne editor/)
    .first()
    .waitFor(patience)
  const kept = `${await lead()} ${await unsaved(author).allInnerTexts()}`
  for (const words of ['De l’autrice.', 'Et encore.', 'De la réviseuse.']) expect(kept).toContain(words)
})

test('words that came too late are shown to the one who wrote them, to be copied', async () => {
  // What is asked from time to time would sometimes tell the author before the words are written.
  await author.route('**/editor', (route) => route.abort())
  await authorWrites()
  await open(editor)
  await editor.click('#document-locked-take-over')
  await type(editor, ' De la réviseuse.')
  await expect.poll(lead, patience).toBe('Une phrase. De l’autrice. De la réviseuse.')

  await author.fill('#field-lead', 'Une phrase. De l’autrice. Trop tard.')

  await author.locator('.document-take-over').first().waitFor(patience)
  await author.click('#document-take-over-view-read-only')
  await unsaved(author).getByText('Une phrase. De l’autrice. Trop tard.').waitFor(patience)
  await author.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await unsaved(author).getByRole('button', { name: 'Copier' }).click()
  const copied = () => author.evaluate(() => navigator.clipboard.readText())
  await expect.poll(copied, patience).toContain('Trop tard.')
  expect(await lead()).toBe('Une phrase. De l’autrice. De la réviseuse.')
  await author.unroute('**/editor')
})

test('a document is free as soon as the one who held it has left', async () => {
  await authorWrites()
  await author.goto(`${siteUrl}/admin`)
  await expect.poll(async () => (await ask(editor, `${path}/editor`)).editor, patience).toBeNull()

  await open(editor)
  await type(editor, ' Enfin.')

  await expect.poll(lead, patience).toBe('Une phrase. De l’autrice. Enfin.')
  expect(await locked(editor).isVisible()).toBe(false)
})

test('a form left open before somebody else wrote does not write over them, and keeps its words on the screen', async () => {
  await open(editor)
  await editor.locator('#field-lead').waitFor()
  await ask(author, `${path}?draft=true&locale=fr`, { method: 'PATCH', body: { lead: 'Pendant ce temps.' } })

  await type(editor, ' Trop tard.')

  await editor
    .getByText(/Personne author a modifié ce contenu depuis que vous l’avez ouvert/)
    .first()
    .waitFor()
  expect(await editor.inputValue('#field-lead')).toContain('Trop tard.')
  expect(await lead()).toBe('Pendant ce temps.')
})
