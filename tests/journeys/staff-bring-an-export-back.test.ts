import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { untilAlive } from '../support/alive'
import { openBrowser } from '../support/browser'
import { liaison } from '../support/liaison'
import { signIn } from '../support/staff'

const { siteUrl, dataFolder, email, password } = inject('app')
const variables = { LIAISON_DATA: dataFolder, PUBLIC_URL: siteUrl, LANG: 'fr_CA.UTF-8' }
const folder = mkdtempSync(path.join(tmpdir(), 'liaison-exports-'))
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await signIn(browser, siteUrl, { email, password })
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

test('an export of everyone, sent back, names its own bulletins and consents, and finds nothing to add', async () => {
  const list = path.join(folder, 'personnes.csv')
  expect((await liaison(['export', 'subscribers', '--to', list], variables)).code).toBe(0)
  const confirmed = readFileSync(list, 'utf8').match(/;confirmed;/g)?.length ?? 0

  await page.goto(`${siteUrl}/admin/import-subscribers`)
  await untilAlive(page, 'form.liaison-import')
  await page.setInputFiles('input[type=file]', list)
  await page.getByRole('button', { name: 'Lire le fichier' }).click()
  await page.waitForURL(/import-subscribers\?import=/)
  const bulletin = page.getByLabel('Bulletin auquel ces personnes ont consenti')
  await bulletin.waitFor()
  expect(await bulletin.locator('option:checked').innerText()).toBe('Ceux que chaque ligne nomme')
  await page.getByRole('button', { name: 'Vérifier, sans rien écrire' }).click()

  await page.getByRole('heading', { name: 'Ce qui arriverait' }).waitFor()
  const countOf = (name: string) =>
    page
      .locator('.liaison-count', { has: page.getByText(name, { exact: true }) })
      .locator('dd')
      .innerText()
  expect(confirmed).toBeGreaterThan(0)
  expect([await countOf('Inchangées'), await countOf('Nouvelles'), await countOf('Modifiées')]).toEqual([
    String(confirmed),
    '0',
    '0',
  ])
  await page.getByText('Il n’y a rien à faire entrer').waitFor()
  await page.getByRole('button', { name: 'Abandonner' }).click()
  await page.getByRole('heading', { name: 'Importation abandonnée' }).waitFor()
})

test('an export of the register proves itself at the terminal, and shows what was altered', async () => {
  const register = path.join(folder, 'registre.xlsx')
  await liaison(['export', 'consents', '--format', 'xlsx', '--to', register], variables)

  const whole = await liaison(['register', 'check', '--exported', register, '--json'], variables)
  const wrong = await liaison(
    ['register', 'check', '--exported', path.join(folder, 'personnes.csv')],
    variables,
  )

  const { consents, audit } = JSON.parse(whole.out)
  expect([whole.code, consents.broken, audit]).toEqual([0, [], undefined])
  expect(consents.records).toBeGreaterThan(0)
  expect([wrong.code, wrong.said]).toEqual([1, expect.stringContaining('registre des consentements')])
})
