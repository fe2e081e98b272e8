import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser, overflow } from '../support/browser'
import { ask, hire, signIn } from '../support/staff'

const { siteUrl, email, password } = inject('app')
let browser: Browser
let administrator: Page

beforeAll(async () => {
  browser = await openBrowser()
  administrator = await signIn(browser, siteUrl, { email, password })
})
afterAll(() => browser.close())

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const post = (path: string, body: object) => ask(administrator, path, { method: 'POST', body })
const person = 'fin.prochaine@example.org'

test('the dashboard tells administrators which consents end and what waits for an answer, and no one else', async () => {
  const { docs } = await ask(administrator, '/bulletins?depth=0')
  const { id } = await post('/subscribers/record', {
    email: person,
    locale: 'fr',
    bulletin: docs[0].slug,
    source: 'phone',
    basis: 'inquiry',
    proof: 'Appel noté',
    givenOn: daysAgo(140).slice(0, 10),
  })
  await post('/access-requests', {
    person: 'Une personne',
    kind: 'access',
    channel: 'phone',
    receivedOn: daysAgo(33),
  })

  await administrator.goto(`${siteUrl}/admin`)
  const panel = administrator.locator('.liaison-desk__panel').filter({ hasText: 'Consentements et demandes' })
  expect(await panel.innerText()).toMatch(/Une personne\s+en retard/)
  await panel.getByRole('link', { name: 'Voir qui' }).click()
  await administrator.locator('.liaison-table').waitFor()
  expect(await administrator.locator('.liaison-table tbody').innerText()).toContain(person)
  expect(await accessibilityFaults(administrator, { within: '.liaison-screen' })).toEqual([])
  await administrator.setViewportSize({ width: 360, height: 800 })
  expect(await overflow(administrator)).toBeLessThanOrEqual(0)
  await administrator.setViewportSize({ width: 1280, height: 1000 })
  await administrator.getByRole('link', { name: person }).click()
  await administrator.waitForURL(new RegExp(id))

  const publisher = await signIn(browser, siteUrl, await hire(administrator, 'publisher'), 'en')
  expect(await publisher.locator('.liaison-desk').innerText()).not.toContain('Consents and requests')
  await publisher.goto(`${siteUrl}/admin/ending-consents`)
  expect(await publisher.locator('.liaison-screen').innerText()).toContain('for administrators')
  await publisher.context().close()
})

test('an administrator corrects a mistake with its reason, and the history shows both', async () => {
  await administrator.locator('summary', { hasText: 'Corriger une erreur' }).click()
  const form = administrator.locator('.liaison-block .liaison-import')
  await form.getByLabel('Prénom').fill('Zoé')
  await form.getByRole('button', { name: 'Corriger' }).click()
  expect(await form.getByRole('alert').innerText()).toContain('Dites pourquoi')
  expect(await form.getByLabel('Prénom').inputValue()).toBe('Zoé')
  expect(
    await accessibilityFaults(administrator, { impacts: ['serious', 'critical'], within: '.liaison-import' }),
  ).toEqual([])

  await form.getByLabel('Pourquoi cette correction?').fill('Faute de frappe au téléphone')
  await form.getByRole('button', { name: 'Corriger' }).click()
  await administrator.getByText('Corrigé\u00a0: prénom.').first().waitFor()
  await administrator.reload({ waitUntil: 'networkidle' })
  const show = administrator.getByRole('button', { name: 'Montrer l’historique' })
  const history = administrator.locator('.liaison-table').first()
  // A press before the page is alive does nothing, and the button goes once the history is there.
  const pressed = async () => {
    await show.click({ timeout: 1000 }).catch(() => undefined)
    return history.isVisible()
  }
  await expect.poll(pressed, { timeout: 30_000, interval: 1000 }).toBe(true)
  expect(await history.innerText()).toMatch(/Correction par l’équipe[\s\S]*Faute de frappe au téléphone/)
  expect(await administrator.locator('#field-firstName').inputValue()).toBe('Zoé')
})

test('a serious incident is not closed without its notices: the form says what is missing beside the field', async () => {
  const { doc } = await post('/incidents', {
    data: 'Adresses',
    circumstances: 'Envoi en copie visible',
    occurredFrom: daysAgo(3),
    knownOn: daysAgo(2),
    people: 4,
    seriousRisk: 'yes',
    riskReasons: 'Adresses personnelles',
    measures: 'Rappel',
  })
  await administrator.goto(`${siteUrl}/admin/collections/incidents/${doc.id}`, { waitUntil: 'networkidle' })
  await administrator.locator('#field-state .rs__control').click()
  await administrator.locator('.rs__option', { hasText: 'Clos' }).click()
  await administrator.locator('#action-save').click()

  await administrator.locator('.field-error', { hasText: 'Avant de clore' }).first().waitFor()
  expect((await ask(administrator, `/incidents/${doc.id}`)).state).toBe('open')
})

test('an administrator suppresses an address from the form, which asks for the address and the reason alone', async () => {
  await administrator.goto(`${siteUrl}/admin/collections/suppressions/create`)
  const address = administrator.locator('#field-email')
  await administrator.locator('#field-email:enabled').waitFor()
  expect(await administrator.locator('#field-hash, #field-at').count()).toBe(0)

  await administrator.click('#action-save')
  await administrator.getByText('Écrivez l’adresse à écarter.').waitFor()
  await address.fill('jamais.plus@example.org')
  await administrator.click('#action-save')
  await administrator.waitForURL(/suppressions\/(?!create)[^/]+$/)

  const id = administrator.url().split('/').at(-1)
  const { hash, reason } = await ask(administrator, `/suppressions/${id}`)
  expect([hash.length > 30, reason]).toEqual([true, 'manual'])
  expect(await administrator.content()).not.toContain('jamais.plus@')
})
