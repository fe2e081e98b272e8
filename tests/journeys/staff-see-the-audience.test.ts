import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser, overflow } from '../support/browser'
import { hourWithRoom } from '../support/hour-with-room'
import { ask, hire, signIn } from '../support/staff'

const { siteUrl, email, password } = inject('app')
let browser: Browser
let administrator: Page

beforeAll(async () => {
  browser = await openBrowser()
  administrator = await signIn(browser, siteUrl, { email, password })
})
afterAll(() => browser.close())

const languages = {
  fr: {
    joined: 'Arrivées',
    show: 'Montrer',
    lectors: /Organismes lecteurs/,
    csv: 'Télécharger le tableau (CSV)',
  },
  en: {
    joined: 'Arrivals',
    show: 'Show',
    lectors: /Organizations as readers/,
    csv: 'Download the table (CSV)',
  },
} as const

async function expectSound(page: Page): Promise<void> {
  const faults = await accessibilityFaults(page, {
    impacts: ['serious', 'critical'],
    within: '.liaison-screen',
  })
  expect(faults).toEqual([])
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 1000 })
}

/** Somebody of this month, which may have begun since the demo did. */
async function arrive(address: string): Promise<void> {
  const [bulletin] = (await ask(administrator, '/bulletins?limit=1&sort=createdAt')).docs
  const { id } = await ask(administrator, '/subscribers/record', {
    method: 'POST',
    body: {
      email: address,
      locale: 'fr',
      bulletin: bulletin.slug,
      source: 'paper',
      basis: 'express',
      proof: 'Carton signé, classeur 3',
      givenOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
    },
  })
  expect(id).toBeTruthy()
}

test.each(['fr', 'en'] as const)(
  'a publisher sees the audience over time and the organizations that read, in %s, with counts and no address',
  async (language) => {
    const said = languages[language]
    await hourWithRoom()
    await arrive(`arrivee.${language}@example.org`)
    const page = await signIn(browser, siteUrl, await hire(administrator, 'publisher'), language)
    await page.goto(`${siteUrl}/admin/audience`)
    const movements = page.locator('section[aria-labelledby=liaison-movements] tbody tr')
    expect(await movements.count()).toBe(12)
    const cells = await movements.last().locator('td').allInnerTexts()
    expect(Number(cells[0])).toBeGreaterThan(0)
    expect(Number(cells[3])).toBeGreaterThanOrEqual(40)
    expect(cells[3]).toBe(
      await page
        .locator('.liaison-chart figcaption span')
        .first()
        .innerText()
        .then((text) => text.replace(/\D/g, '')),
    )
    expect(await page.getByRole('img', { name: said.joined }).count()).toBe(1)
    expect(await page.locator('main, .liaison-screen').first().innerText()).not.toMatch(/@/)
    await expectSound(page)

    // By keyboard alone: another period.
    await page.locator('select[name=months]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/months=24/)
    expect(await movements.count()).toBe(24)

    await page.goto(`${siteUrl}/admin/coverage`)
    await page.getByRole('heading', { name: said.lectors }).waitFor()
    expect(await page.locator('.liaison-screen').innerText()).not.toMatch(/@/)
    await expectSound(page)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: said.csv }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^liaison-organi\w+-[\d-]+\.csv$/)
    await page.locator('.liaison-numbers tbody td a').first().click()
    await page.waitForURL(/territory=/)
    await page.locator('#unread li').first().waitFor()
    await page.context().close()
  },
)

test('an editor is told that the figures are for others, and finds no link to them', async () => {
  const page = await signIn(browser, siteUrl, await hire(administrator, 'editor'))

  expect(await page.locator('a[href="/admin/audience"]').count()).toBe(0)
  for (const path of ['audience', 'coverage']) {
    await page.goto(`${siteUrl}/admin/${path}`)
    expect(await page.locator('.liaison-screen').innerText()).toContain('réservés à la publication')
  }
  await page.context().close()
})

test('an administrator takes the people out from their list', async () => {
  await administrator.goto(`${siteUrl}/admin/collections/subscribers`)
  const panel = administrator.locator('details', { hasText: 'Exporter les personnes' })
  // The names of bulletins are asked by the script: before it runs, the panel is not its own yet.
  await panel.locator('select[name=bulletin] option').nth(1).waitFor({ state: 'attached' })
  await panel.locator('summary').click()
  await panel.locator('select[name=format]').selectOption('json')
  const [file] = await Promise.all([
    administrator.waitForEvent('download'),
    panel.getByRole('button', { name: 'Exporter' }).click(),
  ])

  expect(file.suggestedFilename()).toMatch(/^liaison-personnes-[\d-]+\.json$/)
})
