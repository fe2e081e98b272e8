import { beforeAll, expect, test } from 'vitest'
import { openAnswer, sealAnswer } from '../../../src/app/(site)/answers/answer'
import { failure } from '../../../src/app/(site)/answers/failure'
import { formOf, isFromElsewhere, ticked } from '../../../src/app/(site)/answers/form-data'
import { callerOf } from '../../../src/platform/limits'

beforeAll(() => {
  Object.assign(process.env, {
    LIAISON_SECRET: 'for-tests-only-0123456789-abcdefghijklmnop',
    PUBLIC_URL: 'http://localhost:3999',
  })
})

test('an answer is read by the page it was sealed for, and by no other', () => {
  const sealed = sealAnswer('/fr/abonnement', { outcome: 'asked', values: { email: 'é@example.org' } })

  expect(openAnswer('/fr/abonnement', sealed)).toEqual({
    outcome: 'asked',
    values: { email: 'é@example.org' },
  })
  expect(openAnswer('/en/subscribe', sealed)).toBeNull()
  expect(openAnswer('/fr/abonnement', `${sealed}x`)).toBeNull()
  expect(openAnswer('/fr/abonnement', 'forged')).toBeNull()
  expect(openAnswer('/fr/abonnement', null)).toBeNull()
})

const sent = (headers: Record<string, string>) =>
  new Request('http://localhost:3999/', { method: 'POST', headers })

test.each([
  [{}, false],
  [{ origin: 'http://localhost:3999' }, false],
  [{ origin: 'http://127.0.0.1:3999' }, false],
  [{ origin: 'http://127.0.0.1:4000' }, true],
  [{ origin: 'https://evil.example' }, true],
  [{ origin: 'null' }, false],
  [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, false],
  [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, true],
])('a form sent with %j comes from elsewhere: %s', (headers, expected) => {
  expect(isFromElsewhere(sent(headers as Record<string, string>))).toBe(expected)
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['1.2.3.4, 203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('the caller of %s is %s', (header, expected) => {
  expect(callerOf(new Headers({ 'x-forwarded-for': header }))).toBe(expected)
})

test('a form is read as urlencoded or multipart, and anything else or too long has no field', async () => {
  const post = (body: BodyInit, headers?: Record<string, string>) =>
    formOf(new Request('http://localhost/', { method: 'POST', body, headers }))
  const parts = new FormData()
  parts.set('List-Unsubscribe', 'One-Click')

  expect((await post(new URLSearchParams({ a: '1' }))).get('a')).toBe('1')
  expect((await post(parts)).get('List-Unsubscribe')).toBe('One-Click')
  expect([...(await post('{"a":1}', { 'content-type': 'application/json' }))]).toEqual([])
  expect([...(await post(new URLSearchParams({ a: 'x'.repeat(70_000) })))]).toEqual([])
})

test('only slugs are taken from boxes, each once', () => {
  const form = new FormData()
  for (const value of ['lecture', 'lecture', 'À', '../x']) form.append('themes', value)

  expect(ticked(form, 'themes')).toEqual(['lecture'])
})

test('what is logged of an error holds no address, though its message does', () => {
  const cause = Object.assign(new Error('where email = ana@example.org'), { code: 'SQLITE_BUSY' })

  const kept = failure(new Error('Failed query, params: ana@example.org', { cause }))

  expect(JSON.stringify(kept)).not.toContain('@example.org')
  expect(kept).toMatchObject({ name: 'Error < Error', code: 'SQLITE_BUSY' })
})
