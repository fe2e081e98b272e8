const day = 24 * 60 * 60 * 1000

/** Three confirmations in all to someone who never answers, one a day: a form must not become a way to pester. */
const mostUnanswered = 3

/** `requests`: when this address was asked to confirm, since it last did. */
export function mayAskToConfirm(requests: Date[], now: Date): boolean {
  return requests.length < mostUnanswered && requests.every((at) => now.getTime() - at.getTime() >= day)
}

/** A person who waits for a mail may ask again soon; a stranger with a forwarded one must not fill their mailbox. */
export function aQuarterOfAnHourBefore(now: Date): Date {
  return new Date(now.getTime() - 15 * 60 * 1000)
}

/** Since when a notice of the same kind forbids another. */
export function oneDayBefore(now: Date): Date {
  return new Date(now.getTime() - day)
}
