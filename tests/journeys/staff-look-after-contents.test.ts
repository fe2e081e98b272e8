import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { untilAlive } from '../support/alive'
import { openBrowser } from '../support/browser'
import { ask, enter, hire, make } from '../support/staff'

const { siteUrl, email, password } = inject('app')
let browser: Browser
let publisher: Page

beforeAll(async () => {
  browser = await openBrowser()
  const administrator = await enter(browser, siteUrl, { email, password })
  publisher = await enter(browser, siteUrl, await hire(administrator, 'publisher'))
})
afterAll(() => browser?.close())

/** Names of this run alone. */
const mark = Date.now().toString(36)
const patience = { timeout: 40_000 }

const made = async (collection: string, body: object, query = ''): Promise<string> =>
  (await make(publisher, collection, body, query)).id

const sheet = (title: string, more: object = {}) =>
  made('fact-sheets', { title, lead: 'Une phrase.', kind: 'fiche', _status: 'published', ...more })

const page = async (address: string) => (await fetch(`${siteUrl}${address}`)).text()

async function openSheet(id: string, language = 'fr'): Promise<void> {
  await publisher.goto(`${siteUrl}/admin/collections/fact-sheets/${id}?locale=${language}`)
  await expect.poll(() => publisher.locator('#field-lead').isEnabled(), patience).toBe(true)
}

async function publish(lead: string): Promise<void> {
  await publisher.fill('#field-lead', lead)
  const saved = publisher.waitForResponse(
    (response) => response.request().method() === 'PATCH' && !response.url().includes('autosave'),
    patience,
  )
  await publisher.click('#action-save')
  expect((await saved).status()).toBe(200)
}

/** What the list of contents says under “Anglais à revoir”. */
async function flagInList(title: string): Promise<string> {
  await publisher.goto(
    `${siteUrl}/admin/collections/fact-sheets?locale=fr&search=${encodeURIComponent(title)}`,
  )
  const row = publisher.locator('tr', { hasText: title })
  await publisher.getByRole('columnheader', { name: /Anglais à revoir/ }).waitFor()
  return row.locator('.cell-translationStale').innerText()
}

test('a French text that changes flags its English in the list until it is revised; readers keep what was ready', async () => {
  const title = `Une fiche en deux langues ${mark}`
  const id = await sheet(title)
  await ask(publisher, `/fact-sheets/${id}?locale=en`, {
    method: 'PATCH',
    body: { title: `A sheet ${mark}`, lead: 'One sentence.', englishReady: true, _status: 'published' },
  })
  const { slug } = await ask(publisher, `/fact-sheets/${id}?locale=en`)
  expect(await flagInList(title)).toBe('faux')

  await openSheet(id)
  await publish('Une phrase qui a changé.')

  expect(await flagInList(title)).toBe('vrai')
  expect(await page(`/en/fact-sheets/${slug}`)).toContain('One sentence.')

  await openSheet(id, 'en')
  await publisher.getByText('Anglais à revoir').first().waitFor()
  await publish('One sentence that has changed.')

  expect(await flagInList(title)).toBe('faux')
  expect(await page(`/en/fact-sheets/${slug}`)).toContain('One sentence that has changed.')
})

/** The next second Sunday of March, when Québec moves its clocks forward: tomorrow at the soonest. */
function nextChangeOfClocks(): { year: number; day: number } {
  for (let year = new Date().getUTCFullYear(); ; year++) {
    const first = new Date(Date.UTC(year, 2, 1)).getUTCDay()
    const day = 8 + ((7 - first) % 7)
    if (Date.UTC(year, 2, day) - Date.now() > 24 * 3600_000) return { year, day }
  }
}

test('what is scheduled just after clocks change is stored in universal time and shown again as it was chosen', async () => {
  const { year, day } = nextChangeOfClocks()
  const date = `${year}-03-${String(day).padStart(2, '0')}`
  const body = { title: 'Une fiche pour le printemps', lead: 'Une phrase.', kind: 'fiche', _status: 'draft' }
  const id = await made('fact-sheets', body, '&draft=true')
  await openSheet(id)
  await publisher.click('.form-submit .popup-button, .form-submit .popup button')
  await publisher.click('#schedule-publish')
  const drawer = publisher.locator('.schedule-publish')
  await drawer.locator('#field-time, .react-datepicker__input-container input').first().click()

  // The text was never published: publishing is what is offered.
  const publishes = drawer.locator('input[type=radio]').first()
  expect(await publishes.isChecked()).toBe(true)

  const calendar = publisher.locator('.react-datepicker').first()
  for (let month = 0; month < 60; month++) {
    const shown = await calendar.locator('.react-datepicker__current-month').innerText()
    if (shown.includes(`mars ${year}`)) break
    await calendar.locator('.react-datepicker__navigation--next').click()
  }
  await calendar
    .locator(`.react-datepicker__day--0${date.slice(-2)}:not(.react-datepicker__day--outside-month)`)
    .first()
    .click()
  await calendar.locator('.react-datepicker__time-list-item', { hasText: /^03:30$/ }).click()
  await drawer.getByRole('heading').first().click()
  // What is sent, and not what is answered: the body of an answer is gone once the drawer is drawn anew.
  const sent = publisher.waitForRequest(
    (request) => request.method() === 'POST' && /schedule-publish/.test(request.postData() ?? ''),
    patience,
  )
  await drawer.locator('#scheduled-publish-save').click()

  await drawer.locator('.schedule-publish__upcoming', { hasText: `${date} 03:30` }).waitFor(patience)
  // Half past three in summer time; in winter time it would be 08:30.
  expect((await sent).postData()).toMatch(new RegExp(`"date":"(\\$D)?${date}T07:30:00\\.000Z"`))
  expect((await sent).postData()).toContain('"type":"publish"')
  await publisher.goto(`${siteUrl}/admin/calendar?month=${year}-03`)
  await publisher
    .getByText(/3\s*h\s*30/)
    .first()
    .waitFor(patience)
})

test('nothing is withdrawn that is not online, and the drawer says why', async () => {
  const body = { title: 'Une fiche jamais publiée', lead: 'Une phrase.', kind: 'fiche', _status: 'draft' }
  await openSheet(await made('fact-sheets', body, '&draft=true'))
  await publisher.click('.form-submit .popup-button, .form-submit .popup button')
  await publisher.click('#schedule-publish')
  const drawer = publisher.locator('.schedule-publish')
  await drawer.locator('input[type=radio]').nth(1).check({ force: true })
  await drawer.locator('.react-datepicker__input-container input').first().click()
  await publisher.locator('.react-datepicker__navigation--next').first().click()
  await publisher
    .locator('.react-datepicker__day--014:not(.react-datepicker__day--outside-month)')
    .first()
    .click()
  await drawer.getByRole('heading').first().click()
  await drawer.locator('#scheduled-publish-save').click()

  await publisher.getByText('Ce texte n’est pas en ligne').waitFor(patience)
})

test('what a theme is used by moves to another theme at the press of a button', async () => {
  const from = await made('themes', { name: `À quitter ${mark}`, slug: `quitter-${mark}` })
  const to = await made('themes', { name: `Qui reste ${mark}`, slug: `reste-${mark}` })
  const title = `Une fiche qui change de thème ${mark}`
  const id = await sheet(title, { themes: [from] })

  await publisher.goto(`${siteUrl}/admin/collections/themes/${from}`)
  const panel = publisher.locator('.liaison-used-by')
  await panel.getByRole('link', { name: title }).waitFor(patience)
  await panel.locator('#liaison-move-to').selectOption({ label: `Qui reste ${mark}` })
  await panel.locator('#liaison-move').click()

  await panel.getByText('Liens déplacés\u00A0: 1.').waitFor(patience)
  await panel.getByText('Rien n’y mène').waitFor(patience)
  expect((await ask(publisher, `/fact-sheets/${id}?locale=fr`)).themes).toEqual([to])
  expect(await page(`/fr/fiches/une-fiche-qui-change-de-theme-${mark}`)).toContain(`Qui reste ${mark}`)
})

test('a filter saved under a name is there again another day', async () => {
  await sheet(`Une fiche introuvable${mark}`)
  const list = `${siteUrl}/admin/collections/fact-sheets`
  const filter = `where[or][0][and][0][title][like]=introuvable${mark}`
  await publisher.goto(`${list}?${filter}`)
  await publisher.locator('tbody tr', { hasText: `introuvable${mark}` }).waitFor(patience)
  await untilAlive(publisher, '#create-new-preset')
  await publisher.click('#create-new-preset')
  const form = publisher.locator('.doc-drawer')
  await form.locator('#field-title').fill(`Les introuvables ${mark}`)
  await form.locator('#action-save').click()
  await publisher.locator('#select-preset', { hasText: `Les introuvables ${mark}` }).waitFor(patience)

  await publisher.click('#clear-preset')
  await publisher.locator('tbody tr').nth(2).waitFor(patience)
  await publisher.click('#select-preset')
  await publisher.locator('.list-drawer').getByText(`Les introuvables ${mark}`).click()

  await publisher.locator('tbody tr', { hasText: `introuvable${mark}` }).waitFor(patience)
  await expect.poll(() => publisher.locator('.collection-list tbody tr').count(), patience).toBe(1)
})
