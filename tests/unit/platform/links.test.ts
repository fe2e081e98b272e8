import { beforeEach, expect, test } from 'vitest'
import { setDefaults } from '../../../src/platform/env'
import { linkTo, readLink, signLink } from '../../../src/platform/links'

const link = {
  subscriber: 's-1',
  bulletin: 'b-1',
  locale: 'fr',
  issuedAt: new Date('2026-11-22T12:00:00Z'),
} as const
const after = (days: number) => new Date(link.issuedAt.getTime() + days * 86_400_000)

beforeEach(() => use('first-secret-0123456789-abcdefghijklmnopq', ''))

function use(secret: string, previous: string) {
  process.env.LIAISON_SECRET = secret
  process.env.LIAISON_SECRET_PREVIOUS = previous
  setDefaults({})
}

test('a link says who, for which bulletin and in which language, and no address', () => {
  const url = linkTo('unsubscribe', link)

  expect(url).toMatch(/^http:\/\/localhost:3000\/u\/fr\.s-1\.b-1\./)
  expect(readLink('unsubscribe', url.split('/u/')[1] ?? '', after(1))).toEqual({ outcome: 'valid', link })
})

test.each([
  ['confirm', 6, 'valid'],
  ['confirm', 8, 'expired'],
  ['preferences', 29, 'valid'],
  ['preferences', 31, 'expired'],
  ['unsubscribe', 4000, 'valid'],
] as const)('a %s link after %i days is %s', (act, days, outcome) => {
  expect(readLink(act, signLink(act, link), after(days)).outcome).toBe(outcome)
})

test('a link for one act does not stand for another', () => {
  expect(readLink('unsubscribe', signLink('preferences', link), after(0)).outcome).toBe('unknown')
})

test('an altered link is unknown, wherever it is altered', () => {
  const token = signLink('unsubscribe', link)

  for (let place = 0; place < token.length; place++) {
    const other = token[place] === 'x' ? 'y' : 'x'
    const altered = token.slice(0, place) + other + token.slice(place + 1)
    // The last letter of base64url carries bits that stand for nothing.
    if (place < token.length - 1) expect(readLink('unsubscribe', altered, after(0)).outcome).toBe('unknown')
  }
  for (const nonsense of ['', '.', '....', 'fr.a.b.c.d', 'x'.repeat(10_000)]) {
    expect(readLink('unsubscribe', nonsense, after(0)).outcome).toBe('unknown')
  }
})

test('an unsubscribe link outlives a change of secret', () => {
  const token = signLink('unsubscribe', link)

  use('second-secret-0123456789-abcdefghijklmnop', 'first-secret-0123456789-abcdefghijklmnopq')
  expect(readLink('unsubscribe', token, after(400)).outcome).toBe('valid')

  use('second-secret-0123456789-abcdefghijklmnop', '')
  expect(readLink('unsubscribe', token, after(400)).outcome).toBe('unknown')
})

test.each([
  ['unsubscribe', 'valid'],
  ['confirm', 'valid'],
  ['preferences', 'valid'],
  ['renew', 'valid'],
  ['rights', 'unknown'],
  ['address', 'unknown'],
  ['undo', 'unknown'],
] as const)(
  'signed with a former secret, a %s link is %s: whoever has that secret reads and erases nobody',
  (act, outcome) => {
    const token = signLink(act, link)
    use('second-secret-0123456789-abcdefghijklmnop', 'first-secret-0123456789-abcdefghijklmnopq')

    expect(readLink(act, token, after(0)).outcome).toBe(outcome)
  },
)
