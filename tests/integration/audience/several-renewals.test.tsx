import { parseHTML } from 'linkedom'
import type { ReactNode } from 'react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sealAnswer } from '../../../src/app/(site)/answers/answer'
import { recordConsent } from '../../../src/audience/record-consent'
import { renewConsent } from '../../../src/audience/renew-consent'
import { systemClock } from '../../../src/platform/clock'
import { signLink, wholeSubscription } from '../../../src/platform/links'
import { htmlOf } from './rendered'
import { type Audience, openAudience } from './support'

const handed = vi.hoisted(() => ({ answer: '' }))
vi.mock('server-only', () => ({}))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-liaison-answer': handed.answer }),
}))

let audience: Audience
let page: (props: { params: Promise<{ locale: string; token: string }> }) => Promise<ReactNode>

beforeAll(async () => {
  audience = await openAudience()
  page = (await import('../../../src/app/(site)/[locale]/renew/[token]/page')).default
})
afterAll(() => audience.close())

/** As a screen reader goes through the page: its headings, then its buttons, each by its name. */
async function heard(token: string, outcome: string): Promise<{ headings: string[]; buttons: string[] }> {
  handed.answer = sealAnswer(`/fr/renew/${token}`, { outcome, values: {} })
  const html = await htmlOf(await page({ params: Promise.resolve({ locale: 'fr', token }) }))
  const { document } = parseHTML(`<!doctype html><body>${html}</body>`)
  const nameOf = (button: Element) =>
    (button.getAttribute('aria-labelledby')?.split(' ') ?? [])
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ') || button.textContent
  return {
    headings: [...document.querySelectorAll('h2, h3, h4')].map(
      (heading) => `${heading.tagName} ${heading.textContent}`,
    ),
    buttons: [...document.querySelectorAll('button')].map((button) => String(nameOf(button))),
  }
}

test('of several bulletins whose consent ends, each has its heading, and each button says which one it is about', async () => {
  const { monthly, weekly } = audience
  const givenAt = new Date(Date.now() - 165 * 86_400_000)
  const given = { email: 'deux@example.org', firstName: null, locale: 'fr', givenAt } as const
  const basis = { source: 'phone', basis: 'inquiry', proof: 'Appel' } as const
  const record = (bulletin: string) =>
    recordConsent(audience.store(), { ...given, ...basis, bulletin }, systemClock)
  const { subscriber = '' } = await record(monthly.slug)
  await record(weekly.slug)
  const link = { subscriber: String(subscriber), bulletin: wholeSubscription, locale: 'fr' } as const
  const token = signLink('renew', { ...link, issuedAt: new Date() })
  const names = (await audience.store().bulletins('fr')).map(({ name }) => name)

  const both = await heard(token, 'renewable')
  expect(both.headings).toEqual(names.flatMap((name) => [`H2 ${name}`, 'H3 Vous préférez arrêter?']))
  expect(both.buttons).toEqual(
    names.flatMap((name) => [`Oui, je veux continuer ${name}`, `Non, arrêtez maintenant ${name}`]),
  )

  await renewConsent(audience.store(), token, systemClock, { bulletin: monthly.slug })
  const left = await heard(token, 'renewed')
  expect(left.headings.slice(1)).toEqual([`H3 ${weekly.name}`, 'H4 Vous préférez arrêter?'])
})
