import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser, overflow } from '../support/browser'
import { ask, enter } from '../support/staff'
import { unfold } from '../support/unfold'

const { siteUrl, email, password } = inject('app')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const said = {
  fr: {
    title: 'Droits de la personne',
    json: 'Exporter en JSON',
    why: 'Pourquoi?',
    address: 'Écrivez son adresse pour confirmer',
    erase: 'Effacer définitivement',
    wrong: 'Ce n’est pas l’adresse de cette personne',
    done: 'Cette personne est effacée.',
  },
  en: {
    title: 'The person’s rights',
    json: 'Export as JSON',
    why: 'Why?',
    address: 'Write their address to confirm',
    erase: 'Erase for good',
    wrong: 'This is not the person’s address',
    done: 'This person is erased.',
  },
}

test.each(['fr', 'en'] as const)(
  'in %s, an administrator hands over what is held of one person, and erases them once the address is written again (P12)',
  async (language) => {
    const words = said[language]
    const page = await enter(browser, siteUrl, { email, password }, language)
    const { docs } = await ask(page, '/bulletins?depth=0')
    const address = `lettre.${language}@example.org`
    const { id } = await ask(page, '/subscribers/record', {
      method: 'POST',
      body: {
        email: address,
        locale: language,
        bulletin: docs[0].slug,
        source: 'paper',
        basis: 'express',
        proof: 'Carton signé',
        givenOn: new Date().toISOString().slice(0, 10),
      },
    })
    await page.goto(`${siteUrl}/admin/collections/subscribers/${id}`)
    const block = page.locator('details').filter({ hasText: words.title })
    await unfold(block, block.getByText(words.erase))
    expect(
      await accessibilityFaults(page, { impacts: ['serious', 'critical'], within: 'details[open]' }),
    ).toEqual([])
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1280, height: 1000 })

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      block.getByRole('link', { name: words.json }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^liaison-.+\.json$/)

    await block.getByLabel(words.why).fill('Lettre du 3 mars')
    await block.getByLabel(words.address).fill('someone.else@example.org')
    await block.getByRole('button', { name: words.erase }).click()
    await block.getByRole('alert').filter({ hasText: words.wrong }).waitFor()
    expect(await block.getByLabel(words.why).inputValue()).toBe('Lettre du 3 mars')
    await block.getByLabel(words.address).fill(address)
    await block.getByRole('button', { name: words.erase }).click()
    await page.getByText(words.done).first().waitFor()
    const { totalDocs } = await ask(page, `/subscribers?where[email][equals]=${encodeURIComponent(address)}`)
    expect(totalDocs).toBe(0)
    await page.context().close()
  },
)
