import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser, overflow } from '../support/browser'
import { ask, hire, make, signIn } from '../support/staff'

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
    addCondition: 'Ajouter une condition',
    addGroup: 'Ajouter un groupe',
    missing: /n’a pas de valeur/,
    people: /^(Personne ne|[\d\s]+ personnes?) rempli/,
    masked: /réservées à l’administration/,
    remove: 'Retirer\u00A0: Groupe 2',
    toSegment: 'Un segment',
    goesTo: 'Segment visé\u00A0: Segment fr',
    send: (count: number) =>
      count === 1 ? /^Envoyer à 1 personne$/ : new RegExp(`^Envoyer à ${count} personnes$`),
  },
  en: {
    addCondition: 'Add a condition',
    addGroup: 'Add a group',
    missing: /has no value/,
    people: /^(Nobody|[\d,]+ (person|people)) meets?/,
    masked: /for administrators/,
    remove: 'Remove: Group 2',
    toSegment: 'A segment',
    goesTo: 'Goes to the segment: Segment en',
    send: (count: number) => (count === 1 ? /^Send to 1 person$/ : new RegExp(`^Send to ${count} people$`)),
  },
} as const

test.each(['fr', 'en'] as const)(
  'a publisher builds a segment and sees who is in it, in %s',
  async (language) => {
    const said = languages[language]
    const page = await signIn(browser, siteUrl, await hire(administrator, 'publisher'), language)
    const status = page.locator('.liaison-segment__reach [role=status]')
    const counted = async () => {
      await status.filter({ hasText: said.people }).waitFor()
      return Number((await status.innerText()).replace(/\D/g, ''))
    }
    await page.goto(`${siteUrl}/admin/collections/segments/create`)
    await page.fill('#field-name', `Segment ${language}`)
    await page.locator('#field-bulletin input').click()
    await page.locator('.rs__option').first().click()
    const everyone = await counted()
    expect(everyone).toBeGreaterThan(10)
    expect(await page.locator('.liaison-segment__reach li').count()).toBe(5)
    expect(await page.locator('.liaison-segment__reach li').first().innerText()).toMatch(/^.…@/)
    expect(await page.locator('.liaison-segment__reach').innerText()).toMatch(said.masked)

    // By keyboard alone: the new condition has the focus, its language box is ticked with the space bar.
    await page.getByRole('button', { name: said.addCondition }).focus()
    await page.keyboard.press('Enter')
    await status.filter({ hasText: said.missing }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^segment-field-/)
    await page.locator(':focus').selectOption('locale')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    const french = await counted()
    expect(french).toBeGreaterThan(0)
    expect(french).toBeLessThan(everyone)

    await page.getByRole('button', { name: said.addGroup }).click()
    await page.locator('.liaison-segment__group input[type=checkbox]').first().check()
    await expect.poll(counted, { timeout: 60_000 }).toBeLessThan(french)
    const grouped = await counted()
    // Payload’s own relationship field and its help have faults of their own.
    const faults = await accessibilityFaults(page, {
      impacts: ['serious', 'critical'],
      within: '.liaison-segment',
    })
    expect(faults).toEqual([])

    await page.locator('#action-save').click()
    await page.waitForURL(/segments\/[0-9a-f-]{24,36}/)
    await page.reload()
    expect(await counted()).toBe(grouped)
    const id = page.url().match(/segments\/([0-9a-f-]+)/)?.[1]
    const saved = await ask(page, `/segments/${id}`)
    expect(saved.conditions.all.slice(0, 1)).toEqual([{ field: 'locale', in: ['fr'] }])

    // An edition goes to it: the form offers it by name, the sending page says whom it reaches.
    const edition = await make(page, 'editions', { bulletin: saved.bulletin, subject: 'Un objet' })
    await page.goto(`${siteUrl}/admin/collections/editions/${edition.id}`)
    await page.locator('#field-goesTo').getByText(said.toSegment).click()
    await page.locator('#field-segment input').click()
    await page.getByText(`Segment ${language}`, { exact: true }).click()
    await page.locator('#action-save').click()
    await page.locator('.payload-toast-container .toast-success').waitFor()
    await page.goto(`${siteUrl}/admin/collections/editions/${edition.id}/sending`)
    await page.getByText(said.goesTo).first().waitFor()
    if (grouped > 0) await page.getByRole('button', { name: said.send(grouped) }).waitFor()
    await page.goto(`${siteUrl}/admin/collections/segments/${id}`)
    await counted()

    await page.setViewportSize({ width: 360, height: 800 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: said.remove }).click()
    await expect.poll(counted, { timeout: 60_000 }).toBe(french)
    await page.context().close()
  },
)

test('in a list too long to be read at once, a chosen organization keeps its name and others are found by theirs', async () => {
  const page = await signIn(browser, siteUrl, await hire(administrator, 'publisher'))
  const [bulletin] = (await ask(page, '/bulletins?depth=0')).docs
  const { docs } = await ask(page, '/organisations?depth=0&limit=2&sort=-name')
  const [chosen, other] = docs as { id: string; name: string }[]
  if (!chosen || !other) throw new Error('the sample has two organizations')
  const segment = await make(page, 'segments', {
    name: 'Organismes au-delà de la liste',
    bulletin: bulletin.id,
    conditions: { all: [{ field: 'organisation', in: [chosen.id] }] },
  })
  // As with thousands of organizations: those of the sample stand beyond the first ones.
  await page.route('**/api/segments/choices', async (route) => {
    const whole = (await (await route.fetch()).json()) as Record<string, object[]>
    const first = Array.from({ length: 1000 }, (_, at) => ({
      id: `premier-${at}`,
      name: `Premier ${at}`,
      parent: null,
      from: 'organisations',
    }))
    await route.fulfill({ json: { ...whole, organisation: first } })
  })

  await page.goto(`${siteUrl}/admin/collections/segments/${segment.id}`)
  const values = page.locator('.liaison-segment__values')
  await values.locator('label', { hasText: chosen.name }).waitFor()
  expect(await values.innerText()).not.toContain('N’existe plus')
  expect(await values.innerText()).toContain('Écrivez un nom pour chercher parmi tous')
  await values.locator('input[type=search]').fill(other.name.slice(0, 12))
  await values.locator('label', { hasText: other.name }).locator('input').check()
  await page.locator('#action-save').click()
  await page.locator('.payload-toast-container .toast-success').waitFor()
  const { conditions } = await ask(page, `/segments/${segment.id}`)
  expect(conditions.all[0].in.toSorted()).toEqual([chosen.id, other.id].toSorted())
  await page.context().close()
})
