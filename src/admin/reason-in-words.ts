import type { AdminWords } from '../language/words/admin'

/** Why a message is where it is, as the ledger notes it (src/delivery), in words. A code nobody foresaw is shown as it is. */
export function reasonInWords(reason: string, { reasons }: AdminWords): string {
  const [, reply] = reason.match(/^refused-(\d{3})$/) ?? []
  if (reply) return reasons.refused(reply)
  if (/^E[A-Z]+$/.test(reason)) return reasons.line(reason)
  return reasons.known[reason] ?? reason
}
