import type { EmailAdapter } from 'payload'

/**
 * What Payload itself sends (a forgotten password) goes to the outbox like every other mail: the request answers at
 * once, whatever the state of the mail server, and no service of somebody else's is ever used.
 */
export const outboxEmail: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  // The worker writes the real sender when it sends: the one of the bulletin.
  defaultFromAddress: 'outbox@localhost.invalid',
  defaultFromName: 'Liaison',
  sendEmail: async ({ to, subject, html, text }) => {
    // The mail says its own language; Payload passes on nothing else of the request.
    const locale = String(html).startsWith('<html lang="en') ? 'en' : 'fr'
    await payload.create({
      collection: 'notices',
      data: { kind: 'account', locale, state: 'pending', message: { to, subject, html, text } },
      overrideAccess: true,
    })
  },
})
