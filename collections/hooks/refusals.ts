/** The refusals of one account within ten minutes are one line of the log: a robot that goes on trying does not fill it. */
const sameMs = 10 * 60 * 1000
const mostKept = 500
const noted = new Map<string, { at: number; more: number }>()

/**
 * Whether the refusal of a sign-in makes a line, and then how many more there were since the line before: `null` when it is only
 * counted. `about`: the account, or that there is none.
 */
export function refusalToNote(about: string, now: number): { more: number } | null {
  const before = noted.get(about)
  if (before && now - before.at < sameMs) {
    before.more += 1
    return null
  }
  noted.delete(about)
  noted.set(about, { at: now, more: 0 })
  const [oldest] = noted.keys()
  if (noted.size > mostKept && oldest !== undefined) noted.delete(oldest)
  return { more: before?.more ?? 0 }
}
