import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { untilAlive } from '../support/alive'
import { accessibilityFaults, openBrowser } from '../support/browser'
import { liaison } from '../support/liaison'
import { ask, signIn } from '../support/staff'

const { siteUrl, dataFolder, email, password } = inject('app')
const variables = { LIAISON_DATA: dataFolder, PUBLIC_URL: siteUrl }
const folder = mkdtempSync(path.join(tmpdir(), 'liaison-import-'))
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const languages = {
  fr: {
    check: 'Vérifier le fichier',
    what: 'Ce qui se passerait',
    confirm: 'Importer 2 contenus',
    done: 'C’est fait',
    fates: /Nouveau/,
    unknown: 'n’existe pas',
    export: 'Télécharger l’export',
  },
  en: {
    check: 'Check the file',
    what: 'What would happen',
    confirm: 'Import 2 contents',
    done: 'Done',
    fates: /New/,
    unknown: 'there is no',
    export: 'Download the export',
  },
} as const

/** The states of what bears this title. */
const titled = async (page: Page, title: string): Promise<string[]> => {
  const query = `where[title][equals]=${encodeURIComponent(title)}&draft=true&locale=fr`
  const { docs } = await ask(page, `/research?${query}`)
  return docs.map((doc: { _status: string }) => doc._status)
}

test.each(['fr', 'en'] as const)('an editor checks a file, then imports it, in %s', async (language) => {
  const said = languages[language]
  const title = `Importée en ${language}`
  const file = path.join(folder, `recherches-${language}.csv`)
  writeFileSync(
    file,
    `titre;chapeau;publics\n${title};Un chapeau.;\n${title}, deux;Un autre.;\nTrois;Non.;martiens\n`,
  )
  const page = await signIn(browser, siteUrl, { email, password }, language)
  await page.goto(`${siteUrl}/admin/import`)
  await untilAlive(page, 'form.liaison-import')

  await page.setInputFiles('input[type=file]', file)
  await page.locator('.liaison-import select').first().selectOption('research')
  await page.getByRole('button', { name: said.check }).click()
  await page.getByRole('heading', { name: said.what }).waitFor()

  const rows = await page.locator('.liaison-table tbody tr').allInnerTexts()
  expect(rows).toHaveLength(3)
  expect(rows[0]).toContain(said.unknown)
  expect(rows[1]).toMatch(said.fates)
  expect(await titled(page, title)).toEqual([])
  expect(await accessibilityFaults(page, { impacts: ['serious', 'critical'] })).toEqual([])

  await page.getByRole('button', { name: said.confirm }).click()
  await page.getByRole('heading', { name: said.done }).waitFor()
  expect(await titled(page, title)).toEqual(['draft'])

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: said.export }).click()
  expect((await download).suggestedFilename()).toMatch(/^liaison-.*\.zip$/)
  await page.context().close()
})

test('from a terminal the dry run, the import, the second run and the export say the same', async () => {
  const example = path.resolve('docs/examples/markdown')
  const importing = ['import', 'contents', example, '--as', email, '--leave-unknown-terms', '--json']
  const counts = async (args: string[]) => {
    const { out, said } = await liaison(args, variables)
    if (!out) throw new Error(said)
    const { rows, created, unchanged, refused } = JSON.parse(out) as Record<string, number>
    return [rows, created, unchanged, refused]
  }

  expect(await counts([...importing, '--dry-run'])).toEqual([2, 2, 0, 0])
  expect(await counts(importing)).toEqual([2, 2, 0, 0])
  expect(await counts(importing)).toEqual([2, 0, 2, 0])

  const zip = path.join(folder, 'export.zip')
  const exported = await liaison(['export', 'contents', zip, '--json'], variables)
  const again = await liaison(['export', 'contents', zip], variables)
  const back = await counts(['import', 'contents', zip, '--as', email, '--dry-run', '--json'])
  expect([exported.code, again.code]).toEqual([0, 1])
  expect(back[0]).toBe((JSON.parse(exported.out) as { documents: number }).documents)
  expect(back[3]).toBe(0)
})

test('a file that cannot be read, and someone unknown, are told in one sentence', async () => {
  const broken = path.join(folder, 'broken.json')
  writeFileSync(broken, '{')

  const file = await liaison(['import', 'contents', broken, '--as', email], variables)
  const person = await liaison(
    ['import', 'contents', 'docs/examples/markdown', '--as', 'x@example.org'],
    variables,
  )
  const usage = await liaison(['import', 'contents', broken], variables)

  expect([file.code, file.said]).toEqual([1, expect.stringMatching(/^The JSON file is broken: [^\n]*\n$/)])
  expect([person.code, person.said.trim()]).toEqual([1, 'There is no account for x@example.org.'])
  expect(usage.code).toBe(2)
})
