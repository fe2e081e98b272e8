import { expect, test } from 'vitest'
import { domainName, isSenderAllowed } from '../../../src/bulletins/sender-domain'
import { senderDomains } from '../../../src/bulletins/store-sender'

test.each([
  ['example.org', 'example.org'],
  [' @Example.ORG. ', 'example.org'],
  ['éducation.example.org', 'xn--ducation-90a.example.org'],
  ['https://example.org', null],
  ['a@example.org', null],
  ['localhost', null],
  ['exa mple.org', null],
  ['192.0.2.1', null],
  ['', null],
])('the domain that “%s” names is %s', (text, name) => {
  expect(domainName(text)).toBe(name)
})

test.each([
  ['the domains named in the settings', ['example.org'], 'https://site.example.net', ['example.org']],
  ['else that of the site', [], 'https://site.example.net', ['site.example.net']],
  ['with or without www', [], 'https://www.example.net', ['example.net', 'www.example.net']],
  ['any, on one’s own machine', [], 'http://localhost:3000', null],
] as const)('bulletins may be sent from %s', (_, named, publicUrl, domains) => {
  expect(senderDomains([...named], publicUrl)).toEqual(domains)
})

test.each([
  ['bulletin@example.org', true],
  ['Bulletin@EXAMPLE.org', true],
  ['bulletin@sub.example.org', false],
  ['bulletin@example.org.example.net', false],
  ['example.org@example.net', false],
])('%s is of our domain example.org: %s (C14)', (address, isAllowed) => {
  expect(isSenderAllowed(address, ['example.org'])).toBe(isAllowed)
})
