import { keepUnderWay } from '../../../platform/under-way'

/** How long every answer takes that must not tell what we know of an address. */
export const steadyMs = 500

/**
 * Starts `work` and comes back after `ms`, no sooner and no later, whatever becomes of it: neither how long it takes nor a failure
 * that some addresses alone can meet (a busy register) shows outside. `onFailure` hears of it, and the process does not end before it.
 */
export async function steadily(
  work: () => Promise<unknown>,
  onFailure: (error: unknown) => void,
  ms = steadyMs,
): Promise<void> {
  const waited = new Promise((done) => setTimeout(done, ms))
  void keepUnderWay(work()).catch(onFailure)
  await waited
}
