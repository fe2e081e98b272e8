/**
 * What became of one message. *Accepted* is our mail server's word for itself, and says nothing of the person's inbox.
 * `not-handed-over`: the connection ended before the server asked for the message, so it has nothing.
 * `uncertain`: it may have it or not; sending again could make two.
 */
export type Handover =
  | { outcome: 'accepted'; reply: string }
  | { outcome: 'deferred'; reply: string; reason: string }
  /** `isNoMailbox`: the server says that the address itself is not one, and will not be. */
  | { outcome: 'failed'; reply: string; reason: string; isNoMailbox: boolean }
  | { outcome: 'not-handed-over'; reason: string }
  | { outcome: 'uncertain'; reason: string }

type Failure = { code?: string; responseCode?: number; response?: string | false; command?: string }

/**
 * Reads a failure of Nodemailer's connection. A reply of the server (4xx, 5xx) means that it did not take the message;
 * without one, all depends on whether it had begun to receive it. A drop at MAIL and a drop after DATA look the same in
 * the error itself, hence `hasBegun`.
 */
export function classify(failure: Failure, hasBegun: boolean): Handover {
  const code = failure.code ?? 'ECONNECTION'
  const { responseCode = 0 } = failure
  const reply = plainReply(failure.response || '')
  // A reply out of turn answers we know not what.
  const isAnswer = code !== 'EPROTOCOL'
  if (isAnswer && responseCode >= 400 && responseCode < 500) {
    return { outcome: 'deferred', reply, reason: `refused-${responseCode}` }
  }
  if (isAnswer && responseCode >= 500) {
    return isAboutSender(failure)
      ? { outcome: 'deferred', reply, reason: 'sender-refused' }
      : {
          outcome: 'failed',
          reply,
          reason: `refused-${responseCode}`,
          isNoMailbox: failure.command === 'RCPT TO' && saysNoMailbox(failure.response || ''),
        }
  }
  if (hasBegun) return { outcome: 'uncertain', reason: code }
  if (code === 'EENVELOPE' || code === 'EMESSAGE')
    return { outcome: 'failed', reply, reason: code, isNoMailbox: false }
  return { outcome: 'not-handed-over', reason: code }
}

/**
 * A permanent refusal at MAIL FROM is about who we are (not logged in, sender not allowed), not about the person:
 * failing every recipient for it would lose them all. Too large (552) and a bad parameter (555) are about the message.
 */
function isAboutSender({ command, responseCode = 0 }: Failure): boolean {
  return command === 'MAIL FROM' && ![552, 555].includes(responseCode)
}

/** Enhanced codes (RFC 3463 §3.2) that speak of the address: no such mailbox, no such system, bad syntax, moved, no mail taken. */
const deadCodes = ['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10']
/** What a refusal without an enhanced code may be about instead: us, our server, a rule, a full mailbox. */
const otherCauses =
  /relay|rcpthosts|polic|spam|block|black|deny|denied|reputation|authenti|spf|dkim|dmarc|\brate\b|limit|quota|full|try again|client|\bip\b|prohibit|not allowed|access/i

/**
 * Whether a permanent refusal of a recipient is about their address. When it may be about us (5.7.x), about a full mailbox (5.2.2)
 * or about nothing we understand, it is not: only this message has failed.
 */
export function saysNoMailbox(response: string): boolean {
  const [, code, enhanced] = /^(\d{3})[ -](?:(\d\.\d{1,3}\.\d{1,3})\b)?/.exec(response) ?? []
  if (enhanced) return deadCodes.includes(enhanced)
  return ['550', '551', '553'].includes(code ?? '') && !otherCauses.test(plainReply(response))
}

/** One line, short, and without the address that many servers repeat: the ledger knows whom it is about. */
export function plainReply(reply: string): string {
  return reply
    .replace(/<?[^\s<>]+@[^\s<>]+>?/g, '<…>')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
}
