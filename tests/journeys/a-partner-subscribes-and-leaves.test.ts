import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser } from '../support/browser'
import { sendCopy } from '../support/liaison'
import { isBulletin, mailsIn, type ReceivedMail, waitForMail } from '../support/mail-sink'
import { asAPerson, fieldsOfForm, stampIn, textsIn } from '../support/stamp'

const { siteUrl, dataFolder, mailFolder } = inject('app')
const variables = { LIAISON_DATA: dataFolder, PUBLIC_URL: siteUrl }
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const languages = {
  fr: {
    path: '/fr/abonnement',
    email: 'direction.essai@example.org',
    notice: 'Confirmez votre abonnement',
    confirmed: 'Votre abonnement est confirmé',
    save: 'Enregistrer',
    saved: 'Vos préférences sont enregistrées.',
    tag: 'fr-CA',
    errors: ['Écrivez votre adresse de courriel.', 'Cochez la case pour accepter de recevoir ces envois.'],
  },
  en: {
    path: '/en/subscribe',
    email: 'principal.test@example.org',
    notice: 'Confirm your subscription',
    confirmed: 'Your subscription is confirmed',
    save: 'Save',
    saved: 'Your preferences are saved.',
    tag: 'en-CA',
    errors: ['Enter your email address.', 'Tick the box to agree to receive these mailings.'],
  },
} as const

const linkIn = (mail: ReceivedMail, letter: 'c' | 'p' | 'u') =>
  new RegExp(`${siteUrl}/${letter}/[^\\s"<>]+`).exec(mail.text ?? '')?.[0] ?? ''

/** Another caller than the other journeys: so many pages a minute, and requests an hour, are taken from each. */
const caller = { 'x-forwarded-for': '192.0.2.62' }

async function submit(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator('main form [type=submit]').first().click()])
}

test.each(['fr', 'en'] as const)(
  'in %s and without JavaScript: subscribe, confirm, receive, change preferences, leave in one click (C1)',
  async (locale) => {
    const said = languages[locale]
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 800 },
      extraHTTPHeaders: caller,
    })
    const page = await context.newPage()

    // Nothing is ticked in advance, and what is missing is said field by field, keeping what was typed.
    await page.goto(siteUrl + said.path)
    expect(await page.locator('input[type=checkbox][required]').count()).toBe(1)
    expect(await page.locator('input[type=checkbox]:checked').count()).toBe(0)
    await page.fill('#firstName', 'Camille')
    await submit(page)
    for (const error of said.errors) expect(await page.locator('main').innerText()).toContain(error)
    expect(await page.inputValue('#firstName')).toBe('Camille')
    await page.fill('#email', said.email)
    await page.check('#consent')
    await asAPerson()
    await submit(page)
    expect(page.url()).not.toContain('@')

    // The confirmation: opening the link changes nothing, its button does.
    const notice = await waitForMail(
      mailFolder,
      said.email,
      ({ subject }) => subject?.startsWith(said.notice) ?? false,
    )
    await page.goto(linkIn(notice, 'c'))
    expect(await page.getAttribute('html', 'lang')).toBe(said.tag)
    await submit(page)
    expect(await page.locator('h1').innerText()).toBe(said.confirmed)

    // The next edition comes, in their language.
    await sendCopy(variables)
    const bulletin = await waitForMail(mailFolder, said.email, isBulletin)
    expect(String(bulletin.html)).toContain(`lang="${said.tag}"`)

    // Preferences keep what is chosen.
    await page.goto(linkIn(bulletin, 'p'))
    expect(await page.locator('main').innerText()).not.toContain(said.email)
    await page.locator('#audiences > summary').click()
    await page.locator('input[name=audiences]').first().check()
    await Promise.all([
      page.waitForEvent('load'),
      page.locator('main form [type=submit]', { hasText: said.save }).click(),
    ])
    expect(await page.locator('main').innerText()).toContain(said.saved)
    expect(await page.locator('input[name=audiences]').first().isChecked()).toBe(true)

    // The mail client's own button: no cookie, no redirect, effect at once, safe to press twice.
    for (let press = 0; press < 2; press++) {
      const answer = await fetch(linkIn(bulletin, 'u'), {
        method: 'POST',
        headers: caller,
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
        redirect: 'manual',
      })
      expect(answer.status).toBe(200)
    }
    await sendCopy(variables)
    const bulletins = (await mailsIn(mailFolder, said.email)).filter(isBulletin)
    expect(bulletins).toHaveLength(1)
    await context.close()
  },
)

test('the link at the foot of a mail leaves in two clicks: no account, no cookie, no redirect, nothing to write (C10)', async () => {
  const email = 'deux.clics@example.org'
  const form = await fieldsOfForm(siteUrl)
  await fetch(siteUrl + languages.fr.path, {
    method: 'POST',
    headers: { 'x-forwarded-for': '198.51.100.78' },
    body: new URLSearchParams([...form, ['email', email], ['consent', 'yes']]),
  })
  const context = await browser.newContext({ javaScriptEnabled: false, extraHTTPHeaders: caller })
  const page = await context.newPage()
  await page.goto(linkIn(await waitForMail(mailFolder, email), 'c'))
  await submit(page)
  await sendCopy(variables)
  const link = linkIn(await waitForMail(mailFolder, email, isBulletin), 'u')

  const opened = await fetch(link, { redirect: 'manual', headers: caller })
  const body = await opened.text()
  expect([opened.status, opened.headers.get('set-cookie')]).toEqual([200, null])
  expect(body).toMatch(/<form[^>]*method="post"/)
  expect(body).not.toMatch(/type="(password|email|text)"|\/admin|\/login/)

  // One click in the mail, one on the page.
  await page.goto(link)
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.waitForEvent('load'),
    page.locator('main form [type=submit]').first().click(),
  ])
  expect([answer.status(), answer.request().redirectedFrom()]).toEqual([200, null])
  expect(await page.locator('h1').innerText()).toBe('C’est fait')
  expect(await context.cookies()).toEqual([])
  await sendCopy(variables)
  expect((await mailsIn(mailFolder, email)).filter(isBulletin)).toHaveLength(1)
  await context.close()
})

test('the pages behind the links have no accessibility fault, are kept by nobody and change nothing when opened', async () => {
  const mail = (await mailsIn(mailFolder, languages.fr.email)).find(isBulletin)
  if (!mail) throw new Error('no bulletin came')
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({
      colorScheme,
      viewport: { width: 390, height: 800 },
      extraHTTPHeaders: caller,
    })
    for (const letter of ['p', 'u'] as const) {
      const answer = await page.goto(linkIn(mail, letter))
      const headers = answer?.headers() ?? {}

      expect(await accessibilityFaults(page)).toEqual([])
      expect(headers['cache-control']).toContain('no-store')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['x-robots-tag']).toContain('noindex')
      expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe-inline/)
    }
    await page.close()
  }
})

test('an altered link gives the same neutral page as an unknown one', async () => {
  const mail = (await mailsIn(mailFolder, languages.fr.email)).find(isBulletin)
  if (!mail) throw new Error('no bulletin came')
  const link = linkIn(mail, 'p').replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'))
  const altered = await fetch(link, { headers: caller })
  const unknown = await fetch(`${siteUrl}/p/nonsense`, { headers: caller })
  const unsubscribe = await fetch(`${siteUrl}/u/nonsense`, {
    method: 'POST',
    headers: caller,
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  })

  expect([altered.status, unknown.status]).toEqual([404, 404])
  expect(unsubscribe.status).toBe(404)
  expect(await unknown.text()).toContain('Ce lien ne fonctionne pas')
})

let networks = 0

test.each([
  ['fr', '/fr/abonnement', 'Appuyez encore une fois'],
  ['en', '/en/subscribe', 'Press once more'],
])(
  'in %s, a form sent the moment it is shown, or without its stamp, is shown again with all that was typed',
  async (_, path, words) => {
    const send = async (page: string, stamp: string) => {
      const body = new URLSearchParams([
        ['email', 'tres.vite@example.org'],
        ['firstName', 'Zoé'],
        ['consent', 'yes'],
        ...textsIn(page),
        ['stamp', stamp],
      ])
      const answer = await fetch(siteUrl + path, {
        method: 'POST',
        headers: { 'x-forwarded-for': `2001:db8:0:${++networks}::1` },
        body,
      })
      return { status: answer.status, text: await answer.text() }
    }
    /** Sent sooner than a person could (300 ms): a form that this machine took longer over proves nothing, another is opened. */
    const sendAtOnce = async () => {
      for (let forms = 0; forms < 50; forms++) {
        const opened = performance.now()
        const page = await (await fetch(siteUrl + path)).text()
        const early = await send(page, stampIn(page))
        if (performance.now() - opened < 250) return { page, early }
      }
      throw new Error('this machine opens and sends no form within a quarter of a second')
    }

    const { page, early } = await sendAtOnce()
    const missing = await send(page, '')
    for (const { status, text } of [early, missing]) {
      expect(status).toBe(422)
      for (const kept of [words, 'value="tres.vite@example.org"', 'value="Zoé"']) expect(text).toContain(kept)
      expect(text).toMatch(
        /<input[^>]*name="consent"[^>]*checked=""|<input[^>]*checked=""[^>]*name="consent"/,
      )
    }
    expect(stampIn(early.text)).toBe(stampIn(page))
    await asAPerson()

    expect((await send(page, stampIn(missing.text))).status).toBe(200)
  },
)

test('the answer on screen is the same whatever the state of the address', async () => {
  const form = await fieldsOfForm(siteUrl)
  const ask = async (email: string) => {
    const answer = await fetch(`${siteUrl}/fr/abonnement`, {
      method: 'POST',
      headers: caller,
      body: new URLSearchParams([...form, ['email', email], ['consent', 'yes'], ['locale', 'fr']]),
    })
    const text = (await answer.text())
      .replaceAll(email, '')
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .replace(/nonce="[^"]*"/g, '')
    return [answer.status, text]
  }

  const subscribed = await ask('direction.ecole.01@example.org')
  const left = await ask(languages.fr.email)
  const unknown = await ask('jamais.vu@example.org')

  expect(subscribed).toEqual(unknown)
  expect(left).toEqual(unknown)
})
