import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser, overflow } from '../support/browser'
import { hire, make, signIn } from '../support/staff'

const { siteUrl, email, password } = inject('app')
let browser: Browser
let administrator: Page
let author: Page

beforeAll(async () => {
  browser = await openBrowser()
  administrator = await signIn(browser, siteUrl, { email, password })
  author = await signIn(browser, siteUrl, await hire(administrator, 'author'))
  const add = (collection: string, body: object) =>
    make(administrator, collection, { lead: 'Une phrase.', _status: 'draft', ...body }, '&draft=true')
  await add('fact-sheets', {
    title: 'À relire au printemps',
    kind: 'fiche',
    reviewOn: '2031-03-15T17:00:00Z',
  })
  await add('events', {
    title: 'Avant le changement d’heure',
    kind: 'meeting',
    visibility: 'internal',
    startsAt: '2031-03-09T06:30:00Z',
    endsAt: '2031-03-09T08:00:00Z',
  })
})
afterAll(() => browser?.close())

const inDay = (page: Page, day: number) =>
  page.locator('.liaison-calendar__grid td', {
    has: page.locator(`time[datetime="2031-03-${day < 10 ? 0 : ''}${day}"]`),
  })

test('an author finds the month from the dashboard, by keyboard, and opens what is due', async () => {
  await author.getByRole('link', { name: 'Calendrier éditorial' }).last().click()
  await author.waitForURL(`${siteUrl}/admin/calendar`)
  await author.getByRole('heading', { name: 'Calendrier éditorial', level: 1 }).waitFor()
  await author.locator('td[aria-current=date]').waitFor()

  await author.goto(`${siteUrl}/admin/calendar?month=2031-03`)
  await author.getByRole('heading', { name: 'mars 2031' }).waitFor()
  expect(await inDay(author, 9).innerText()).toMatch(/Événement, 1\sh\s30/)
  expect(await inDay(author, 15).innerText()).toContain('À revoir')
  expect(await accessibilityFaults(author, { impacts: ['serious', 'critical'] })).toEqual([])

  await author.getByRole('link', { name: 'À relire au printemps' }).first().focus()
  await author.keyboard.press('Enter')
  await author.waitForURL(/collections\/fact-sheets\/[^/]+$/)
})

test('months follow one another, and the address keeps what is shown', async () => {
  await author.goto(`${siteUrl}/admin/calendar?month=2031-02`)
  await author.getByText('Rien ce mois-ci.').waitFor()
  await author.getByRole('link', { name: 'Mois suivant' }).click()
  await author.waitForURL(/month=2031-03/)
  await inDay(author, 9).getByRole('link').waitFor()

  await author.getByLabel('À revoir').check()
  await author.getByRole('button', { name: 'Filtrer' }).click()
  await author.waitForURL(/kind=review/)
  await inDay(author, 15).getByRole('link').waitFor()
  expect(await inDay(author, 9).getByRole('link').count()).toBe(0)

  await author.getByRole('link', { name: 'Liste', exact: true }).click()
  await author.waitForURL(/view=list/)
  await author.getByRole('heading', { name: 'samedi 15 mars 2031' }).waitFor()
  expect(author.url()).toMatch(/month=2031-03.*kind=review/)
})

test('on a phone the list takes the place of the table, in the person’s language', async () => {
  const page = await signIn(browser, siteUrl, { email, password }, 'en')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${siteUrl}/admin/calendar?month=2031-03`)

  await page.getByRole('heading', { name: 'Sunday, March 9, 2031' }).waitFor()
  expect(await page.locator('.liaison-calendar__grid').isVisible()).toBe(false)
  expect(await overflow(page)).toBe(0)
  await page.context().close()
})

test('without a session there is nothing to see', async () => {
  const page = await browser.newPage()
  await page.goto(`${siteUrl}/admin/calendar?month=2031-03`)

  await page.waitForURL(/\/admin\/login/)
  expect(await page.content()).not.toContain('À relire au printemps')
  await page.close()
})
