import { expect, test } from 'vitest'
import { Refusals } from '../../../src/delivery/refusals'
import { classify, saysNoMailbox } from '../../../src/platform/smtp-reply'

test.each([
  ['550 5.1.1 <a@b.example>: Recipient address rejected: User unknown', true],
  ['550-5.1.1 The email account that you tried to reach does not exist.\r\n550 5.1.1 more', true],
  ['550 5.1.10 RESOLVER.ADR.RecipientNotFound', true],
  ['556 5.1.10 Domain does not accept mail', true],
  ['551 5.1.6 Moved', true],
  ['553 5.1.3 Bad syntax', true],
  ['550 No such user here', true],
  ['551 User not local', true],
  ['550 5.7.1 Service unavailable; client host blocked', false],
  ['554 5.7.1 <a@b.example>: Relay access denied', false],
  ['550 5.2.2 Mailbox full', false],
  ['552 5.2.2 Over quota', false],
  ['550 5.4.1 Recipient address rejected: Access denied', false],
  ['550 Relaying denied', false],
  ['553 sorry, that domain isn’t in my list of allowed rcpthosts', false],
  ['550 Blocked by our policy', false],
  ['554 Transaction failed', false],
  ['', false],
])('a refusal of a recipient with “%s” is about their address: %s', (response, expected) => {
  expect(saysNoMailbox(response)).toBe(expected)
})

test('the same words at any other moment say nothing about the address', () => {
  const failure = { code: 'EMESSAGE', responseCode: 550, response: '550 5.1.1 no', command: 'DATA' }

  expect(classify(failure, true)).toMatchObject({ outcome: 'failed', isNoMailbox: false })
})

const now = new Date('2026-11-23T12:00:00Z')

test('a domain that refuses everyone is believed three times, and not a fourth', () => {
  const refusals = new Refusals()

  const heard = ['a', 'b', 'c', 'd', 'e'].map((name) => refusals.isBelieved(`${name}@closed.example`, now))

  expect(heard).toEqual([true, true, true, false, false])
})

test('a domain that takes mail for others is believed as often as it took some', () => {
  const refusals = new Refusals()
  for (let one = 0; one < 10; one++) refusals.noteAccepted(`${one}@big.example`, now)

  const heard = Array.from({ length: 12 }, (_, one) => refusals.isBelieved(`dead${one}@big.example`, now))

  expect(heard.filter(Boolean)).toHaveLength(10)
})

test('a relay that refuses every domain is believed twenty times in all, until the next day', () => {
  const refusals = new Refusals()

  const heard = Array.from({ length: 30 }, (_, one) => refusals.isBelieved(`a@domain${one}.example`, now))
  const tomorrow = refusals.isBelieved('a@other.example', new Date(now.getTime() + 25 * 60 * 60 * 1000))

  expect(heard.filter(Boolean)).toHaveLength(20)
  expect(tomorrow).toBe(true)
})
