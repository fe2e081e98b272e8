import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser'
import { type Listed, liaison } from '../support/liaison'
import { isBulletin, mailsIn, waitForMail } from '../support/mail-sink'
import { ask, make, signIn } from '../support/staff'

const { siteUrl, dataFolder, mailFolder, email, password } = inject('app')
const account = { email, password }
const variables = { LIAISON_DATA: dataFolder, PUBLIC_URL: siteUrl }
const patience = { timeout: 30_000 }
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const languages = {
  fr: {
    subject: 'Une édition composée par l’équipe',
    preview: 'Aperçu',
    sending: 'Envoi',
    desktop: 'Ordinateur',
    phone: 'Téléphone',
    text: 'Texte',
    test: 'M’envoyer un essai en français',
    testPrefix: '[Essai]',
    send: /^Envoyer à \d+/,
    now: 'Envoyer maintenant',
    sent: 'Envoyée',
    archive: 'Voir la page dans les archives',
  },
  en: {
    subject: 'An edition composed by staff',
    preview: 'Preview',
    sending: 'Sending',
    desktop: 'Computer',
    phone: 'Phone',
    text: 'Text',
    test: 'Send me a test in English',
    testPrefix: '[Test]',
    send: /^Send to \d+/,
    now: 'Send now',
    sent: 'Sent',
    archive: 'See the page in the archive',
  },
} as const

/** Writes an edition as the form would save it: what the fields take is Payload's own, the rest of the way is ours. */
async function compose(page: Page, subject: string): Promise<string> {
  const [bulletin] = (await ask(page, '/bulletins?limit=1')).docs
  const sheet = {
    title: `Une fiche pour : ${subject}`,
    lead: 'Une phrase.',
    kind: 'fiche',
    _status: 'published',
  }
  const { id: sheetId } = await make(page, 'fact-sheets', sheet)
  const english = { ...sheet, title: `A sheet for: ${subject}`, lead: 'One sentence.', englishReady: true }
  await ask(page, `/fact-sheets/${sheetId}?locale=en`, { method: 'PATCH', body: english })
  const section = { heading: subject, items: [{ relationTo: 'fact-sheets', value: sheetId }] }
  const words = { subject, preheader: subject }
  const { id, sections } = await make(page, 'editions', {
    ...words,
    bulletin: bulletin.id,
    sections: [section],
  })
  const body = { ...words, sections: [{ ...section, id: sections[0].id }] }
  await ask(page, `/editions/${id}?locale=en`, { method: 'PATCH', body })
  return id
}

test.each(['fr', 'en'] as const)(
  'in %s staff see the mail, test it, send it, and find it in the archive',
  async (language) => {
    const said = languages[language]
    const page = await signIn(browser, siteUrl, account, language)
    const id = await compose(page, said.subject)

    // The form holds what was written, and leads to the preview and the sending.
    await page.goto(`${siteUrl}/admin/collections/editions/${id}?locale=${language}`)
    await page.waitForSelector('#field-subject')
    expect(await page.inputValue('#field-subject')).toBe(said.subject)
    await page.getByRole('link', { name: said.preview, exact: true }).click()

    const frame = page.frameLocator('iframe.liaison-mail')
    await expect.poll(() => frame.locator('body').innerText(), patience).toContain(said.subject)
    const wide = await page.locator('iframe.liaison-mail').boundingBox()
    await page.getByRole('radio', { name: said.phone }).check({ force: true })
    await expect
      .poll(async () => (await page.locator('iframe.liaison-mail').boundingBox())?.width ?? 0, patience)
      .toBeLessThan(wide?.width ?? 0)
    await page.getByRole('radio', { name: said.text }).check({ force: true })
    await expect.poll(() => frame.locator('body').innerText(), patience).toContain('====')

    // A test to oneself, then the sending to everyone.
    await page.getByRole('link', { name: said.sending, exact: true }).click()
    await page.getByRole('button', { name: said.test }).click()
    const mail = await waitForMail(
      mailFolder,
      email,
      ({ subject }) => subject === `${said.testPrefix} ${said.subject}`,
    )
    expect(mail.text).toContain(said.subject)

    await page.getByRole('button', { name: said.send }).click()
    await page.getByRole('button', { name: said.now }).click()
    await page.getByRole('link', { name: said.archive }).waitFor({ timeout: 60_000 })
    const stateNow = async () =>
      (JSON.parse((await liaison(['edition', 'list', '--json'], variables)).out) as Listed[]).find(
        (one) => one.id === id,
      )?.state
    await expect.poll(stateNow, { timeout: 60_000, interval: 500 }).toBe('sent')
    await page.getByText(said.sent, { exact: true }).first().waitFor({ timeout: 15_000 })

    const received = (await mailsIn(mailFolder)).filter(
      (mail) => mail.subject === said.subject && isBulletin(mail),
    )
    const status = JSON.parse((await liaison(['edition', 'status', id, '--json'], variables)).out)
    expect(received).toHaveLength(status.accepted)
    // Forty in the sample, but for the few who left or chose a digest in other journeys.
    expect(received.length).toBeGreaterThan(30)
    expect(new Set(received.map(({ envelopeTo }) => envelopeTo)).size).toBe(received.length)

    // The archive shows it to everyone.
    for (const list of ['/fr/bulletins', '/en/bulletins']) {
      await expect
        .poll(async () => (await fetch(siteUrl + list)).text(), { timeout: 30_000 })
        .toContain(said.subject)
    }
    await page.context().close()
  },
  180_000,
)

test('an edition that is sent no longer changes, whoever asks', async () => {
  const page = await signIn(browser, siteUrl, account)

  const { docs } = await ask(page, '/editions?where[state][equals]=sent&limit=1')
  const body = { subject: 'Autre chose' }
  const { errors } = await ask(page, `/editions/${docs[0].id}?locale=fr`, { method: 'PATCH', body })

  expect(errors[0].message).toContain('elle ne change plus')
  await page.context().close()
})

test('publishing shows on the site at once', async () => {
  const page = await signIn(browser, siteUrl, account)
  await fetch(`${siteUrl}/fr/initiatives`)

  const { slug } = await make(page, 'initiatives', {
    title: 'Un café des parents, chaque mardi',
    lead: 'Une phrase.',
    _status: 'published',
  })

  expect(slug).toBe('un-cafe-des-parents-chaque-mardi')
  expect((await fetch(`${siteUrl}/fr/initiatives/${slug}`)).status).toBe(200)
  expect(await (await fetch(`${siteUrl}/fr/initiatives`)).text()).toContain('Un café des parents')
  // Written in French alone: its English address is a 404 page that offers the French one.
  const english = await fetch(`${siteUrl}/en/initiatives/${slug}`)
  expect(english.status).toBe(404)
  expect(await english.text()).toContain(`/fr/initiatives/${slug}`)
  await page.context().close()
})

test('a request from another origin changes nothing, and the first visitor cannot make an account', async () => {
  const page = await signIn(browser, siteUrl, account)
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const body = JSON.stringify({ title: 'Venu d’ailleurs', lead: 'Une phrase.' })
  const headers = {
    'Content-Type': 'application/json',
    Cookie: cookies,
    Origin: 'https://elsewhere.example.org',
  }

  const foreign = await fetch(`${siteUrl}/api/initiatives`, { method: 'POST', headers, body })
  const register = await fetch(`${siteUrl}/api/users/first-register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'intrus@example.org', password: 'un-mot-de-passe-long', name: 'Intrus' }),
  })
  const signedIn = await fetch(`${siteUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: siteUrl },
    body: JSON.stringify({ email, password }),
  })

  expect(foreign.status).toBe(403)
  expect(register.status).toBe(403)
  expect(signedIn.status).toBe(200)
  expect(signedIn.headers.get('set-cookie')).toMatch(/liaison-token=.*HttpOnly.*SameSite=Strict/i)
  expect(JSON.stringify(await signedIn.json())).not.toContain('"token"')
  await page.context().close()
})
