/** What one check of an address found. `reason` is an HTTP status or one of the codes that src/language/words/links.ts words. */
export type Outcome =
  | { found: 'answers'; reason: string }
  | { found: 'gone'; reason: string }
  | { found: 'trouble'; reason: string }
  | { found: 'unchecked'; reason: string }

export type LinkState = 'unknown' | 'ok' | 'broken' | 'unreachable' | 'skipped'

export type Standing = { state: LinkState; failures: number; checkedAt: string | null }

export type Verdict = Standing & { checkedAt: string; reason: string; nextCheckAt: string }

const dayMs = 24 * 3600_000

/**
 * What a link becomes: gone at once on a clear answer, broken after two failures in a row on two different days, looked at
 * again each week, or each day while something is wrong.
 */
export function judge(before: Standing, { found, reason }: Outcome, now: Date): Verdict {
  const checkedAt = now.toISOString()
  const after = (days: number) => new Date(now.getTime() + days * dayMs).toISOString()
  if (found === 'answers') return { state: 'ok', failures: 0, reason, checkedAt, nextCheckAt: after(7) }
  if (found === 'unchecked')
    return { state: 'skipped', failures: 0, reason, checkedAt, nextCheckAt: after(7) }
  const isSameDay = before.failures > 0 && before.checkedAt?.slice(0, 10) === checkedAt.slice(0, 10)
  const failures = isSameDay ? before.failures : before.failures + 1
  const state = found === 'gone' || failures >= 2 ? 'broken' : 'unreachable'
  return { state, failures, reason, checkedAt, nextCheckAt: after(1) }
}
