import type { ReactNode } from 'react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sealAnswer } from '../../../src/app/(site)/answers/answer'
import { parsePreferences } from '../../../src/app/(site)/answers/forms'
import { changePreferences } from '../../../src/audience/change-preferences'
import { recordConsent } from '../../../src/audience/record-consent'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { signLink } from '../../../src/platform/links'
import { consentsAt } from '../../support/consents'
import { htmlOf } from './rendered'
import { type Audience, held, openAudience, setClock } from './support'

const handed = vi.hoisted(() => ({ answer: '' }))
vi.mock('server-only', () => ({}))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-liaison-answer': handed.answer }),
}))

const clock = setClock(new Date().toISOString())
let audience: Audience
let page: (props: { params: Promise<{ locale: string; token: string }> }) => Promise<ReactNode>

beforeAll(async () => {
  audience = await openAudience()
  page = (await import('../../../src/app/(site)/[locale]/preferences/[token]/page')).default
})
afterAll(() => audience.close())

const linkOf = (act: 'preferences' | 'unsubscribe', subscriber: string, bulletin: string) =>
  signLink(act, { subscriber, bulletin, locale: 'fr', issuedAt: clock() })

/** The form of the page as a browser sends it back: what it bears unseen, and the boxes that are ticked. */
async function opened(token: string): Promise<FormData> {
  handed.answer = sealAnswer(`/fr/preferences/${token}`, { outcome: 'ask' })
  const html = await htmlOf(await page({ params: Promise.resolve({ locale: 'fr', token }) }))
  const form = new FormData()
  for (const [input] of html.matchAll(/<input[^>]*>/g)) {
    const [, name = ''] = /name="([^"]*)"/.exec(input) ?? []
    const [, value = ''] = /value="([^"]*)"/.exec(input) ?? []
    const isHidden = input.includes('type="hidden"')
    if (name && (isHidden || (/type="(checkbox|radio)"/.test(input) && / checked=""/.test(input))))
      form.append(name, value)
  }
  return form
}

async function send(token: string, form: FormData): Promise<string> {
  const parsed = parsePreferences(form, 'fr', clock())
  if (parsed.outcome !== 'valid') throw new Error(JSON.stringify(parsed))
  return (await changePreferences(audience.store(), token, parsed.data, clock)).outcome
}

test('a page of preferences left open brings nobody back to a bulletin they left meanwhile (C4, C12)', async () => {
  const { monthly, weekly, payload } = audience
  const email = 'page.ouverte@example.org'
  const id = await audience.subscribed(email, clock, [monthly.slug, weekly.slug])
  const token = linkOf('preferences', id, monthly.id)
  const form = await opened(token)
  expect(form.getAll('bulletins')).toHaveLength(2)
  await unsubscribe(audience.store(), linkOf('unsubscribe', id, weekly.id), { method: 'one-click' }, clock)

  form.set('frequency', 'monthly')
  expect(await send(token, form)).toBe('saved')

  const { subscriber } = await held(payload, email)
  expect(subscriber).toMatchObject({ bulletins: [monthly.id], frequency: 'monthly' })
  const acts = (await consentsAt(payload, email)).map(({ act }) => act)
  expect(acts.slice(acts.lastIndexOf('withdrawn'))).toEqual(['withdrawn', 'changed'])

  // Opened again, the page shows what the bulletin is, and a tick stands for a yes.
  const again = await opened(token)
  again.append('bulletins', weekly.slug)
  expect(await send(token, again)).toBe('saved')
  expect((await held(payload, email)).subscriber?.bulletins).toEqual([monthly.id, weekly.id])
})

test('a page of preferences left open takes nobody off a bulletin that staff recorded meanwhile', async () => {
  const { monthly, weekly, payload } = audience
  const email = 'page.ouverte.2@example.org'
  const id = await audience.subscribed(email, clock, [monthly.slug])
  const token = linkOf('preferences', id, monthly.id)
  const form = await opened(token)
  await recordConsent(
    audience.store(),
    {
      email,
      firstName: null,
      locale: 'fr',
      bulletin: weekly.slug,
      source: 'paper',
      basis: 'express',
      proof: 'Feuille signée',
      givenAt: clock(),
    },
    clock,
  )

  form.set('frequency', 'weekly')
  expect(await send(token, form)).toBe('saved')

  const { subscriber } = await held(payload, email)
  expect(subscriber).toMatchObject({ bulletins: [monthly.id, weekly.id], frequency: 'weekly' })
})

test('a form of preferences that shows no text is no program: nothing is added by it', async () => {
  const { monthly, weekly } = audience
  const id = await audience.subscribed('page.ouverte.3@example.org', clock, [monthly.slug, weekly.slug])
  const token = linkOf('preferences', id, monthly.id)
  const form = await opened(token)
  await unsubscribe(audience.store(), linkOf('unsubscribe', id, weekly.id), { method: 'one-click' }, clock)
  form.delete('followed')

  expect(await send(token, form)).toBe('outdated')
})
