const minute = 60_000

/** Minutes to wait after the first, second… attempt; the twelfth refusal is the last, about two days after the first. */
const waits = [1, 5, 15, 60, 120, 240, 360, 480, 480, 480, 480]

export const mostAttempts = waits.length + 1

/** When to try again after `attempts` attempts; `null`: give up. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const wait = waits[Math.max(attempts, 1) - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait * minute)
}

/** The line broke before anything was said of the message: sooner at first, for the line is often back at once. */
export function nextAttemptAfterBreak(attempts: number, now: Date): Date | null {
  if (attempts >= mostAttempts) return null
  return new Date(now.getTime() + Math.min(5_000 * 2 ** Math.max(attempts - 1, 0), 60 * minute))
}
