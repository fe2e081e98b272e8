/**
 * What became of one message. *Accepted* is our mail server's word for itself, and says nothing of the person's inbox.
 * `not-handed-over`: the connection ended before the server asked for the message, so it has nothing.
 * `uncertain`: it may have it or not; sending again could make two.
 */
export type Handover =
  | { outcome: 'accepted'; reply: string }
  | { outcome: 'deferred'; reply: string; reason: string }
  | { outcome: 'failed'; reply: string; reason: string }
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
      : { outcome: 'failed', reply, reason: `refused-${responseCode}` }
  }
  if (hasBegun) return { outcome: 'uncertain', reason: code }
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return { outcome: 'failed', reply, reason: code }
  return { outcome: 'not-handed-over', reason: code }
}

/**
 * A permanent refusal at MAIL FROM is about who we are (not logged in, sender not allowed), not about the person:
 * failing every recipient for it would lose them all. Too large (552) and a bad parameter (555) are about the message.
 */
function isAboutSender({ command, responseCode = 0 }: Failure): boolean {
  return command === 'MAIL FROM' && ![552, 555].includes(responseCode)
}

/** One line, short, and without the address that many servers repeat: the ledger knows whom it is about. */
export function plainReply(reply: string): string {
  return reply
    .replace(/<?[^\s<>]+@[^\s<>]+>?/g, '<…>')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
}
