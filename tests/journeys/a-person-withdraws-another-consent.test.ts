import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser, overflow } from '../support/browser'
import { waitForMail } from '../support/mail-sink'
import { ask, signIn } from '../support/staff'
import { fieldsOfForm } from '../support/stamp'
import { unfold } from '../support/unfold'

const { siteUrl, mailFolder, email: login, password } = inject('app')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const said = {
  fr: {
    form: '/fr/abonnement',
    title: 'Consigner un consentement',
    email: 'Courriel de la personne',
    purpose: 'À quoi a-t-elle dit oui?',
    invitations: 'Invitations à des événements',
    proof: 'Preuve',
    save: 'Consigner le consentement',
    done: 'Le consentement est consigné.',
    others: 'Vos autres consentements',
    withdraw: 'Retirer\u00A0: Invitations à des événements',
    saved: 'Vos préférences sont enregistrées.',
  },
  en: {
    form: '/en/subscribe',
    title: 'Record a consent',
    email: 'Email of the person',
    purpose: 'To what did they say yes?',
    invitations: 'Event invitations',
    proof: 'Proof',
    save: 'Record the consent',
    done: 'The consent is recorded.',
    others: 'Your other consents',
    withdraw: 'Withdraw: Event invitations',
    saved: 'Your preferences are saved.',
  },
} as const

test.each(['fr', 'en'] as const)(
  'a consent to invitations that staff recorded is withdrawn from the preferences, in %s and without JavaScript',
  async (language) => {
    const words = said[language]
    const email = `invitee-${language}@example.org`
    const page = await signIn(browser, siteUrl, { email: login, password }, language)
    const { docs } = await ask(page, '/bulletins?depth=0')
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
    const given = { email, locale: language, bulletin: docs[0].slug, source: 'paper', basis: 'express' }
    await ask(page, '/subscribers/record', {
      method: 'POST',
      body: { ...given, proof: 'Carton signé', givenOn: yesterday },
    })

    await page.goto(`${siteUrl}/admin/collections/subscribers`, { waitUntil: 'networkidle' })
    const form = page.locator('form.liaison-import').first()
    await unfold(page.locator('details').filter({ hasText: words.title }), form.getByLabel(words.email))
    await form.getByLabel(words.email).fill(email)
    await form.getByLabel(words.purpose).selectOption({ label: words.invitations })
    expect(await form.locator('[name=bulletin], [name=basis]').count()).toBe(0)
    await form.locator('[name=givenOn]').fill(yesterday)
    await form.getByLabel(words.proof).fill('Inscription du colloque, classeur 4')
    expect(await accessibilityFaults(page, { within: '.liaison-import' })).toEqual([])
    await form.getByRole('button', { name: words.save }).click()
    await page.getByText(words.done).first().waitFor()
    await page.context().close()

    const unseen = await fieldsOfForm(siteUrl, words.form)
    await fetch(siteUrl + words.form, {
      method: 'POST',
      headers: { 'x-forwarded-for': language === 'fr' ? '198.51.100.201' : '198.51.100.202' },
      body: new URLSearchParams([...unseen, ['email', email], ['consent', 'yes'], ['locale', language]]),
    })
    const mail = await waitForMail(mailFolder, email)
    const link = new RegExp(`${siteUrl}/p/[^\\s"<>]+`).exec(mail.text ?? '')?.[0] ?? ''
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 700 },
    })
    const reader = await context.newPage()
    await reader.goto(link)
    await reader.getByRole('heading', { name: words.others }).waitFor()
    expect(await overflow(reader)).toBeLessThanOrEqual(0)
    await reader.getByRole('button', { name: words.withdraw }).click()

    await reader.getByRole('status').filter({ hasText: words.saved }).waitFor()
    expect(await reader.getByRole('heading', { name: words.others }).count()).toBe(0)
    await context.close()
  },
)
