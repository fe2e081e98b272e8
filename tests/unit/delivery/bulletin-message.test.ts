import { simpleParser } from 'mailparser'
import { expect, test } from 'vitest'
import { placeholders } from '../../../src/bulletins/personal-links'
import { bulletinMessage, messageIdOf } from '../../../src/delivery/bulletin-message'
import { contentOf } from '../../support/editions'

const links = {
  unsubscribe: `https://bulletin.example.org/u/fr.${'a'.repeat(36)}.${'b'.repeat(36)}.t5k.${'c'.repeat(43)}`,
  preferences: 'https://bulletin.example.org/p/token',
}

const given = {
  deliveryId: '0d9f2c1e-6b1a-4f0e-9d3e-1f2a3b4c5d6e',
  to: 'jeanne@example.org',
  content: contentOf('edition-1', 'bulletin-1', 'fr'),
  snapshot: {
    subject: 'Un été d’exception – les rendez-vous de la persévérance scolaire de toute la région',
    html: `<p>Bonjour</p><a href="${placeholders.unsubscribe}">Se désabonner</a><a href="${placeholders.preferences}">Préférences</a>`,
    text: `Bonjour\n\nSe désabonner\u00a0: ${placeholders.unsubscribe}\nPréférences\u00a0: ${placeholders.preferences}`,
  },
  links,
  publicUrl: 'https://bulletin.example.org',
  now: new Date('2026-02-12T15:30:00Z'),
}

const rawOf = async (changes: Partial<typeof given> = {}) =>
  (await bulletinMessage({ ...given, ...changes })).raw.toString('utf8')

/** Header lines as they are on the wire. */
const linesOf = (raw: string) =>
  raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')

test.each([
  ['Liaison bulletin', 'Liaison bulletin'],
  ['Youth, school and "work" (all)', '=?UTF-8?Q?Youth=2C_school_and_=22work=22_=28all=29?='],
])('the name of a list, %s, stays beside its address', async (name, written) => {
  const bulletin = { ...given.content.bulletin, name }
  const lines = linesOf(await rawOf({ content: { ...given.content, bulletin } }))

  expect(lines).toContain(`List-Id: ${written} <le-bulletin.bulletin.example.org>`)
})

test('carries every header of the contract, each once (C15)', async () => {
  const lines = linesOf(await rawOf())
  const header = (name: string) =>
    lines.filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))

  expect(header('To')).toEqual(['To: jeanne@example.org'])
  expect(header('Message-ID')).toEqual([
    'Message-ID: <0d9f2c1e-6b1a-4f0e-9d3e-1f2a3b4c5d6e@bulletin.example.org>',
  ])
  expect(header('X-Delivery-Id')).toEqual(['X-Delivery-Id: 0d9f2c1e-6b1a-4f0e-9d3e-1f2a3b4c5d6e'])
  expect(header('List-Unsubscribe')).toEqual([`List-Unsubscribe: <${links.unsubscribe}>`])
  expect(header('List-Unsubscribe-Post')).toEqual(['List-Unsubscribe-Post: List-Unsubscribe=One-Click'])
  expect(header('Feedback-ID')).toEqual(['Feedback-ID: edition-1:le-bulletin:bulletin:liaison'])
  expect(header('Content-Language')).toEqual(['Content-Language: fr-CA'])
  expect(header('List-Id')).toEqual([
    'List-Id: =?UTF-8?Q?Le_bulletin_de_l=E2=80=99=C3=A9t=C3=A9?= <le-bulletin.bulletin.example.org>',
  ])
  expect(header('Date')).toEqual(['Date: Thu, 12 Feb 2026 15:30:00 +0000'])
  expect(lines.filter((line) => /^(cc|bcc|auto-submitted|precedence):/i.test(line))).toEqual([])
})

test('is read back by a mail client as it was meant', async () => {
  const mail = await simpleParser(await rawOf())

  expect(mail.subject).toBe(given.snapshot.subject)
  expect(mail.from?.value).toEqual([
    { name: 'Instance régionale d’essai', address: 'bulletin@instance.example.org' },
  ])
  expect(mail.replyTo?.value[0]?.address).toBe('repondre@instance.example.org')
  expect(mail.text).toContain(links.unsubscribe)
  expect(mail.html).toContain(links.preferences)
  expect(`${mail.text}${mail.html}`).not.toContain('liaison.invalid')
})

test('keeps lines within the limits of SMTP, in ASCII', async () => {
  const raw = await rawOf()

  expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII
  expect(raw).not.toMatch(/[^\x00-\x7f]/)
})

test('a name with a line break does not become a header', async () => {
  const content = structuredClone(given.content)
  content.bulletin.name = 'Nouvelles\r\nBcc: someone@example.org'
  content.bulletin.senderName = 'Instance\r\nBcc: someone@example.org'

  const lines = linesOf(
    await rawOf({ content, snapshot: { ...given.snapshot, subject: 'A\r\nBcc: x@example.org' } }),
  )

  expect(lines.filter((line) => line.startsWith('Bcc:'))).toEqual([])
})

test('has the same Message-ID at each attempt, under the sender’s domain on one’s own machine', () => {
  expect(messageIdOf('id-1', 'http://localhost:3000', 'a@instance.example.org')).toBe(
    '<id-1@instance.example.org>',
  )
  expect(messageIdOf('id-1', 'https://bulletin.example.org', 'a@b.example')).toBe(
    '<id-1@bulletin.example.org>',
  )
})
