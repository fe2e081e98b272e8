import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { untilAlive } from '../support/alive'
import { accessibilityFaults, openBrowser, overflow } from '../support/browser'
import { liaison } from '../support/liaison'
import { ask, hire, signIn } from '../support/staff'

const { siteUrl, dataFolder, email, password } = inject('app')
const variables = { LIAISON_DATA: dataFolder, PUBLIC_URL: siteUrl }
const folder = mkdtempSync(path.join(tmpdir(), 'liaison-list-imports-'))
let browser: Browser
let administrator: Page

beforeAll(async () => {
  browser = await openBrowser()
  administrator = await signIn(browser, siteUrl, { email, password })
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

function file(name: string, content: string): string {
  const where = path.join(folder, name)
  writeFileSync(where, content, 'latin1')
  return where
}

const foundLike = async (part: string): Promise<number> =>
  (await ask(administrator, `/subscribers?where[email][like]=${part}&limit=1`)).totalDocs

async function counts(page: Page): Promise<Record<string, string>> {
  const pairs = await page
    .locator('.liaison-count')
    .evaluateAll((all) =>
      all.map((one) => [one.querySelector('dt')?.textContent, one.querySelector('dd')?.textContent]),
    )
  return Object.fromEntries(pairs)
}

test('an administrator brings a list in: columns, dry run, report, import, undo', async () => {
  const page = administrator
  // As Excel writes it in Québec: Windows-1252, semicolons, and a name of column that nothing lets guess.
  const list = file(
    'comité.csv',
    'Pour écrire;Prénom;Note\nzoe.voyage@example.org;Zoé;a\nleo.voyage@example.org;Léo;b\npas une adresse;Éva;c\nzoe.voyage@example.org;Zoé;d\n',
  )
  await page.goto(`${siteUrl}/admin/import-subscribers`)
  expect(await page.title()).toBe('Importer des abonnés – Liaison')
  await untilAlive(page, 'form.liaison-import')
  await page.setInputFiles('input[type=file]', list)
  await page.getByRole('button', { name: 'Lire le fichier' }).click()
  await page.waitForURL(/import-subscribers\?import=/)

  const columns = page.locator('.liaison-list-import')
  await columns.waitFor()
  expect(await page.locator('.liaison-note').first().innerText()).toContain(
    'texte Windows-1252, séparé par\u00A0: point-virgule',
  )
  const holds = (column: string) => columns.getByLabel(`Ce que contient la colonne «\u00A0${column}\u00A0»`)
  expect([
    await holds('Pour écrire').inputValue(),
    await holds('Prénom').inputValue(),
    await holds('Note').inputValue(),
  ]).toEqual(['', 'firstName', ''])
  expect(await columns.locator('tbody tr').first().innerText()).toContain('zoe.voyage@example.org')
  expect(
    await accessibilityFaults(page, { impacts: ['serious', 'critical'], within: '.liaison-screen' }),
  ).toEqual([])

  await page.locator('select[name=basis]').selectOption('express')
  await page.locator('textarea[name=proof]').fill('Feuille signée au comité du 12 mars')
  await page.getByRole('button', { name: 'Vérifier, sans rien écrire' }).click()
  await page.getByRole('alert').filter({ hasText: 'quelle colonne contient les adresses' }).waitFor()
  await holds('Pour écrire').selectOption('email')
  await page.getByRole('button', { name: 'Vérifier, sans rien écrire' }).click()

  await page.getByRole('heading', { name: 'Ce qui arriverait' }).waitFor()
  expect(await counts(page)).toMatchObject({
    Nouvelles: '2',
    Refusées: '1',
    'En double': '1',
    Modifiées: '0',
  })
  const rows = page.locator('.liaison-table tbody tr')
  expect(await rows.first().innerText()).toMatch(/4[\s\S]*refusé[\s\S]*complète/)
  expect(await foundLike('voyage')).toBe(0)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Télécharger le rapport (CSV)' }).click()
  const report = readFileSync(await (await download).path(), 'utf8')
  expect(report.split('\r\n')).toEqual([
    '\ufeffligne;adresse;sort;raison',
    '2;zoe.voyage@example.org;nouveau;Cette adresse n’était pas connue.',
    '3;leo.voyage@example.org;nouveau;Cette adresse n’était pas connue.',
    '4;pas une adresse;refusé;Ce n’est pas une adresse de courriel complète.',
    '5;zoe.voyage@example.org;en double;Même adresse qu’à la ligne 2.',
    '',
  ])

  await page.getByRole('button', { name: 'Importer 2 personnes' }).click()
  await page.getByRole('heading', { name: 'Ce qui est entré' }).waitFor()
  expect(await foundLike('voyage')).toBe(2)
  expect(
    await accessibilityFaults(page, { impacts: ['serious', 'critical'], within: '.liaison-screen' }),
  ).toEqual([])
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 1000 })

  await page.getByRole('button', { name: 'Annuler l’importation', exact: true }).click()
  await page.getByRole('button', { name: 'Non, la garder' }).click()
  await page.getByRole('button', { name: 'Annuler l’importation', exact: true }).click()
  await page.getByRole('button', { name: 'Oui, annuler l’importation' }).click()
  await page.getByRole('heading', { name: 'Importation annulée' }).waitFor()
  expect(await counts(page)).toMatchObject({ Retirées: '2' })
  expect(await foundLike('voyage')).toBe(0)

  await page.getByRole('link', { name: 'Toutes les importations' }).click()
  const recent = page.locator('section[aria-labelledby=liaison-recent-imports] tbody tr').first()
  expect(await recent.innerText()).toMatch(/comité\.csv[\s\S]*Annulée/)
})

test('a file that cannot be read is told in a sentence, and the screen stays usable', async () => {
  const page = administrator
  await page.goto(`${siteUrl}/admin/import-subscribers`)
  await untilAlive(page, 'form.liaison-import')
  for (const [name, content, sentence] of [
    ['entetes.csv', 'courriel,nom\n', 'ne contient aucune ligne'],
    ['paquet.csv', `PK\u0003\u0004${'\0'.repeat(100)}`, 'c’est une archive'],
    ['longue.csv', `${'a'.repeat(12_000_000)}\n`, 'démesurée'],
  ] as const) {
    await page.setInputFiles('input[type=file]', file(name, content))
    await page.getByRole('button', { name: 'Lire le fichier' }).click()
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor()
  }
  await page.setInputFiles('input[type=file]', file('bonne.csv', 'courriel\nbon@example.org\n'))
  await page.getByRole('button', { name: 'Lire le fichier' }).click()
  await page.waitForURL(/import-subscribers\?import=/)
  await page.getByRole('button', { name: 'Abandonner' }).click()
  await page.getByRole('heading', { name: 'Importation abandonnée' }).waitFor()
})

test('in English, whoever is not an administrator is told so', async () => {
  const page = await signIn(browser, siteUrl, await hire(administrator, 'publisher'), 'en')
  await page.goto(`${siteUrl}/admin/import-subscribers`)

  expect(await page.locator('.liaison-screen').innerText()).toContain(
    'Only administrators bring subscribers in',
  )
  expect(await page.getByRole('link', { name: 'Import subscribers' }).count()).toBe(0)
  await page.context().close()
})

test('from a terminal an import is undone by its id, once', async () => {
  const list = file('terminal.csv', 'courriel\nun.terminal@example.org\ndeux.terminal@example.org\n')
  const told = ['--basis', 'express', '--proof', 'Feuille signée', '--json']
  const brought = await liaison(['import', 'subscribers', list, ...told], variables)
  const { created, import: id } = JSON.parse(brought.out) as { created: number; import: string }
  expect([created, await foundLike('terminal')]).toEqual([2, 2])

  const unasked = await liaison(['import', 'undo', id], variables)
  const undone = await liaison(['import', 'undo', id, '--yes', '--json'], variables)
  const again = await liaison(['import', 'undo', id, '--yes'], variables)

  expect(unasked.code).toBe(2)
  expect(JSON.parse(undone.out)).toEqual({ removed: 2, restored: 0, kept: 0 })
  expect(await foundLike('terminal')).toBe(0)
  expect([again.code, again.said]).toEqual([1, expect.stringContaining('cannot be undone')])
})
