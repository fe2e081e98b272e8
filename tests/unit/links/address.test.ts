import { expect, test } from 'vitest'
import { findLinks } from '../../../src/links/find-links'
import { judge, type Outcome, type Standing } from '../../../src/links/outcome'
import { isPublicAddress } from '../../../src/links/public-address'

test.each([
  '127.0.0.1',
  '127.8.8.8',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '198.18.0.1',
  '203.0.113.9',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  'fe80::1',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001:db8::1',
  'localhost',
  '',
])('%s is no public address', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '1.1.1.1', '2606:4700:4700::1111'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

const now = new Date('2027-03-10T15:00:00Z')
const fresh: Standing = { state: 'unknown', failures: 0, checkedAt: null }
const failedToday: Standing = { state: 'unreachable', failures: 1, checkedAt: '2027-03-10T03:00:00Z' }
const failedYesterday: Standing = { state: 'unreachable', failures: 1, checkedAt: '2027-03-09T15:00:00Z' }
const trouble: Outcome = { found: 'trouble', reason: 'timeout' }

test.each([
  ['an answer', fresh, { found: 'answers', reason: '200' }, 'ok', 0, 7],
  ['an answer after a failure', failedYesterday, { found: 'answers', reason: '200' }, 'ok', 0, 7],
  ['a page that is gone', fresh, { found: 'gone', reason: '404' }, 'broken', 1, 1],
  ['a first failure', fresh, trouble, 'unreachable', 1, 1],
  ['a second failure on the same day', failedToday, trouble, 'unreachable', 1, 1],
  ['a second failure on another day', failedYesterday, trouble, 'broken', 2, 1],
  ['what may not be asked', fresh, { found: 'unchecked', reason: 'private-address' }, 'skipped', 0, 7],
] as const)('after %s a link is as it should be', (_, before, outcome, state, failures, days) => {
  const verdict = judge(before, outcome as Outcome, now)

  expect([verdict.state, verdict.failures]).toEqual([state, failures])
  expect(Date.parse(verdict.nextCheckAt) - now.getTime()).toBe(days * 24 * 3600_000)
})

test('links are found in texts, sources and fields; the site’s own are not', () => {
  const link = (url: string) => ({ type: 'link', fields: { url }, children: [] })
  const document = {
    body: {
      root: {
        children: [
          {
            children: [
              link('https://a.example/x#part'),
              link('mailto:a@example.org'),
              link('https://site.example/fr'),
            ],
          },
        ],
      },
    },
    sources: [{ title: 'T', url: 'https://me:secret@b.example/' }],
    originalUrl: 'http://c.example',
    title: 'https://not-a-link.example',
  }

  expect([...findLinks(document, 'https://site.example')]).toEqual([
    'https://a.example/x',
    'https://b.example/',
    'http://c.example/',
  ])
})
