import { expect, test } from 'vitest'
import { settlementOf } from '../../../src/delivery/submit'
import { classify, plainReply } from '../../../src/platform/smtp-reply'

const begun = true
const notBegun = false

test.each([
  [
    'a refusal for now at RCPT',
    { code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' },
    notBegun,
    'deferred',
  ],
  [
    'a refusal for now of the message',
    { code: 'EMESSAGE', responseCode: 451, command: 'DATA' },
    begun,
    'deferred',
  ],
  ['a server that closes (421)', { code: 'ECONNECTION', responseCode: 421 }, notBegun, 'deferred'],
  [
    'a refusal for good at RCPT',
    { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' },
    notBegun,
    'failed',
  ],
  [
    'a refusal for good of the message',
    { code: 'EMESSAGE', responseCode: 554, command: 'DATA' },
    begun,
    'failed',
  ],
  [
    'a message too large, by its size',
    { code: 'EMESSAGE', responseCode: 552, command: 'MAIL FROM' },
    notBegun,
    'failed',
  ],
  [
    'a sender who is refused',
    { code: 'EENVELOPE', responseCode: 550, command: 'MAIL FROM' },
    notBegun,
    'deferred',
  ],
  [
    'a server that wants a login',
    { code: 'EENVELOPE', responseCode: 530, command: 'MAIL FROM' },
    notBegun,
    'deferred',
  ],
  ['an address that cannot be written', { code: 'EENVELOPE', command: 'API' }, notBegun, 'failed'],
  ['a line that breaks before the message', { code: 'ECONNECTION' }, notBegun, 'not-handed-over'],
  ['silence before the message', { code: 'ETIMEDOUT' }, notBegun, 'not-handed-over'],
  ['a line that breaks after the message began', { code: 'ECONNECTION' }, begun, 'uncertain'],
  ['a reset after the message began', { code: 'ESOCKET' }, begun, 'uncertain'],
  ['silence after the message began', { code: 'ETIMEDOUT' }, begun, 'uncertain'],
  [
    'a reply out of turn after the message began',
    { code: 'EPROTOCOL', responseCode: 451 },
    begun,
    'uncertain',
  ],
  ['an answer that is no refusal', { code: 'ECONNECTION', responseCode: 250 }, begun, 'uncertain'],
])('%s', (_, failure, hasBegun, outcome) => {
  expect(classify(failure, hasBegun).outcome).toBe(outcome)
})

test('a reply is kept on one line, without addresses', () => {
  const reply = '550-5.1.1 <jeanne@example.org>: Recipient\r\n550 rejected by jeanne@example.org'

  expect(plainReply(reply)).toBe('550-5.1.1 <…>: Recipient 550 rejected by <…>')
})

test('an accepted message keeps no address either', () => {
  const reply = '250 2.1.5 jeanne@example.org\r\nqueued as 4F'

  expect(settlementOf({ outcome: 'accepted', reply }, 1, new Date())).toEqual({
    state: 'accepted',
    reply: '250 2.1.5 <…> queued as 4F',
  })
})

test('what is in doubt is settled as uncertain, without another attempt', () => {
  expect(settlementOf({ outcome: 'uncertain', reason: 'ETIMEDOUT' }, 1, new Date())).toEqual({
    state: 'uncertain',
    reason: 'ETIMEDOUT',
  })
})

test('the twelfth refusal for now is the last', () => {
  const handover = { outcome: 'deferred', reply: '451 later', reason: 'refused-451' } as const

  expect(settlementOf(handover, 11, new Date()).state).toBe('deferred')
  expect(settlementOf(handover, 12, new Date()).state).toBe('failed')
})
