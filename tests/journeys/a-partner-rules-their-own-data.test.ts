import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser, overflow } from '../support/browser'
import { isBulletin, mailsIn, type ReceivedMail, waitForMail } from '../support/mail-sink'
import { fieldsOfForm, pressButton } from '../support/stamp'
import { tabFaults } from '../support/tab-walk'

const { siteUrl, mailFolder } = inject('app')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const linkIn = (mail: ReceivedMail, letter: string) =>
  new RegExp(`${siteUrl}/${letter}/[^\\s"<>]+`).exec(mail.text ?? '')?.[0] ?? ''

const said = {
  fr: {
    form: '/fr/abonnement',
    rights: 'Votre lien vers vos renseignements',
    confirmNew: 'Confirmez votre nouvelle adresse',
    changed: 'Votre adresse a changé',
    forgotten: 'Vos renseignements sont effacés',
    saved: 'Vos préférences sont enregistrées.',
    sure: 'Cochez la case pour effacer vos renseignements.',
    back: 'Vous êtes de retour',
    thanks: 'Merci de nous l’avoir dit',
  },
  en: {
    form: '/en/subscribe',
    rights: 'Your link to your information',
    confirmNew: 'Confirm your new address',
    changed: 'Your address has changed',
    forgotten: 'Your information is erased',
    saved: 'Your preferences are saved.',
    sure: 'Tick the box to erase your information.',
    back: 'Welcome back',
    thanks: 'Thank you for telling us',
  },
} as const
type Language = keyof typeof said

/** Another caller than the other journeys: so many pages a minute, and requests an hour, are taken from each. */
let callers = 0
const caller = () => ({ 'x-forwarded-for': `198.51.100.${++callers}` })
const post = (url: string, fields: Record<string, string> | [string, string][]) =>
  fetch(url, { method: 'POST', headers: caller(), body: new URLSearchParams(fields) })
const open = (url: string) => fetch(url, { headers: caller() })
const openPage = () =>
  browser.newPage({
    viewport: { width: 390, height: 800 },
    reducedMotion: 'reduce',
    extraHTTPHeaders: caller(),
  })

/** Someone new, who confirmed; their preferences link is asked for by the form, as anyone may. */
async function subscribe(email: string, language: Language): Promise<string> {
  const unseen = await fieldsOfForm(siteUrl, said[language].form)
  const asked: [string, string][] = [
    ...unseen,
    ['email', email],
    ['firstName', 'Camille'],
    ['consent', 'yes'],
    ['locale', language],
  ]
  const ask = () => post(siteUrl + said[language].form, asked)
  await ask()
  const notice = await waitForMail(mailFolder, email)
  await pressButton(linkIn(notice, 'c'), caller())
  await ask()
  return linkIn(await waitForMail(mailFolder, email, (mail) => linkIn(mail, 'p') !== ''), 'p')
}

/** Moves the focus with the Tab key alone until `isThere`. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 200; press++) {
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key never reaches ${selector}`)
}

async function pressed(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)])
}

async function expectSound(page: Page): Promise<void> {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect([page.url().slice(0, 40), await accessibilityFaults(page)]).toEqual([page.url().slice(0, 40), []])
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(size ?? { width: 1280, height: 800 })
}

test('the whole preferences page is done by keyboard alone: choices, pause, leaving, saying why, coming back (C10)', async () => {
  const link = await subscribe('clavier@example.org', 'fr')
  const page = await openPage()
  await page.goto(link)
  expect(await tabFaults(page)).toEqual([])
  await page.goto(link)
  const shown = await page.locator('main').innerText()
  expect(shown).toContain('c…@example.org')
  expect(shown).not.toContain('clavier@')
  expect(await page.content()).not.toContain('Camille')

  expect(shown).toContain('Vous recevez chaque numéro de')
  expect(shown).toContain('Vous n’avez choisi ni thème, ni public, ni territoire')

  // English, a weekly digest, one theme, one audience, and a pause.
  await tabTo(page, 'input[name=locale]')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, 'input[name=frequency]')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, '#pausedUntil')
  const day = new Date(Date.now() + 40 * 24 * 3600_000).toISOString().slice(0, 10)
  await page.keyboard.type(day)
  for (const name of ['themes', 'audiences']) {
    await tabTo(page, `#${name} > summary`)
    await page.keyboard.press('Enter')
    await tabTo(page, `input[name=${name}]`)
    await page.keyboard.press('Space')
  }
  await tabTo(page, 'button[value=save]')
  await pressed(page, 'Enter')
  expect(await page.locator('main').innerText()).toContain(said.fr.saved)
  expect(await page.locator('main').innerText()).toContain('C’est en pause')
  expect(await page.locator('main').innerText()).toContain(
    'Vous recevez chaque lundi, un résumé des numéros de',
  )
  expect(await page.locator('input[name=frequency]:checked').inputValue()).toBe('weekly')
  expect(await page.inputValue('#pausedUntil')).toBe(day)
  expect(await page.locator('input[name=locale]:checked').inputValue()).toBe('en')
  expect(await page.locator('input[name=themes]:checked, input[name=audiences]:checked').count()).toBe(2)
  const ticked = page.locator(
    'label:has(input[name=themes]:checked), label:has(input[name=audiences]:checked)',
  )
  expect(await page.locator('[aria-labelledby=now] dd').allInnerTexts()).toEqual(
    (await ticked.allInnerTexts()).map((name) => name.trim()),
  )
  await expectSound(page)

  await tabTo(page, 'button[value=leave]')
  await pressed(page, 'Enter')
  await expectSound(page)
  await tabTo(page, 'input[name=reason]')
  await page.keyboard.press('Space')
  await tabTo(page, 'button[value=reason]')
  await pressed(page, 'Enter')
  expect(await page.locator('h1').innerText()).toBe(said.fr.thanks)
  await expectSound(page)
  await tabTo(page, 'button[value=undo]')
  await pressed(page, 'Enter')
  expect(await page.locator('h1').innerText()).toBe(said.fr.back)
  await page.goto(link)
  expect(await page.locator('input[name=themes]:checked, input[name=audiences]:checked').count()).toBe(2)
  await page.close()
})

test.each([
  ['fr', 'bureau.avant@example.org', 'bureau.apres@example.org'],
  ['en', 'desk.before@example.org', 'desk.after@example.org'],
] as const)(
  'in %s and without JavaScript: change of address, download and erasure, from a link asked for on the page (P13)',
  async (language, before, after) => {
    const preferences = await subscribe(before, language)
    const context = await browser.newContext({
      javaScriptEnabled: false,
      extraHTTPHeaders: caller(),
      viewport: { width: 320, height: 700 },
    })
    const page = await context.newPage()
    const words = said[language]
    const press = (value: string) =>
      Promise.all([page.waitForEvent('load'), page.locator(`button[value=${value}]`).click()])

    await page.goto(preferences)
    await press('rights')
    const notice = await waitForMail(
      mailFolder,
      before,
      ({ subject }) => subject?.startsWith(words.rights) ?? false,
    )
    const former = linkIn(notice, 'r')
    await page.goto(former)
    expect(await page.locator('main').innerText()).toContain(before)
    expect(await page.inputValue('#firstName')).toBe('Camille')

    // The new address answers, the old one is told.
    await page.fill('#email', 'pas une adresse')
    await press('address')
    expect(await page.inputValue('#email')).toBe('pas une adresse')
    await page.fill('#email', after)
    await press('address')
    const asked = await waitForMail(
      mailFolder,
      after,
      ({ subject }) => subject?.startsWith(words.confirmNew) ?? false,
    )
    await page.goto(linkIn(asked, 'a'))
    await Promise.all([page.waitForEvent('load'), page.locator('main button[type=submit]').click()])
    const told = await waitForMail(
      mailFolder,
      before,
      ({ subject }) => subject?.startsWith(words.changed) ?? false,
    )
    expect(told.text).not.toContain(after)

    // What was mailed to the old address opens nothing any more: the new one gets a link of its own.
    expect((await post(former, { do: 'json' })).headers.get('content-type')).toContain('text/html')
    await page.goto(preferences)
    await press('link')
    await page.goto(linkIn(await waitForMail(mailFolder, after, (mail) => linkIn(mail, 'p') !== ''), 'p'))
    await press('rights')
    const rights = linkIn(await waitForMail(mailFolder, after, (mail) => linkIn(mail, 'r') !== ''), 'r')

    // What is held, as files.
    for (const format of ['json', 'csv']) {
      const file = await post(rights, { do: format })
      expect(file.headers.get('cache-control')).toContain('no-store')
      expect(file.headers.get('content-disposition')).toContain(`attachment; filename="liaison.${format}"`)
      const body = await file.text()
      for (const held of [after, 'Camille', 'confirmed']) expect(body).toContain(held)
      if (format === 'json') expect(JSON.parse(body)).toMatchObject({ person: { email: after } })
    }

    // Erasure asks once more, then is final: the same link answers the same, and the others open nothing.
    await page.goto(rights)
    await press('forget')
    expect(await page.locator('main').innerText()).toContain(words.sure)
    await page.check('#sure')
    await press('forget')
    expect(await page.locator('h1').innerText()).toBe(words.forgotten)
    const again = await post(rights, { do: 'forget', sure: 'yes' })
    expect([again.status, (await again.text()).includes(words.forgotten)]).toEqual([200, true])
    const statuses = [rights, preferences].map(async (link) => (await open(link)).status)
    expect(await Promise.all(statuses)).toEqual([404, 404])
    await context.close()
  },
)

test('the pages of one’s own data are as readable as the others, and kept by nobody', async () => {
  for (const language of ['fr', 'en'] as const) {
    const email = `lisible.${language}@example.org`
    const preferences = await subscribe(email, language)
    await post(preferences, { do: 'rights' })
    const rights = linkIn(await waitForMail(mailFolder, email, (mail) => linkIn(mail, 'r') !== ''), 'r')
    await post(rights, { do: 'address', email: `neuf.${email}` })
    const address = linkIn(await waitForMail(mailFolder, `neuf.${email}`), 'a')
    const left = await post(preferences, { do: 'leave' })
    const undo = new RegExp(`${siteUrl}/b/[^"]+`).exec(await left.text())?.[0] ?? ''

    const page = await openPage()
    for (const link of [rights, address, undo]) {
      const told = (await page.goto(link))?.headers() ?? {}
      expect(told['cache-control']).toContain('no-store')
      expect(told['referrer-policy']).toBe('no-referrer')
      expect(told['x-robots-tag']).toContain('noindex')
      expect(told['content-security-policy']).not.toMatch(/script-src[^;]*unsafe-inline/)
      expect(await page.getAttribute('html', 'lang')).toBe(`${language}-CA`)
      await expectSound(page)
      await page.goto(link)
      expect([link.slice(-20), await tabFaults(page)]).toEqual([link.slice(-20), []])
    }
    await page.close()
  }
})

test('an old bulletin still leads to preferences that show no address', async () => {
  const mail = (await mailsIn(mailFolder)).find(isBulletin)
  if (!mail) throw new Error('no bulletin came')
  const body = await (await open(linkIn(mail, 'p'))).text()

  expect(body).not.toContain(mail.envelopeTo)
})
