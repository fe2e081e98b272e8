import { log } from './log'
import { pause } from './pause'

const troubleMs = 5_000

/** Does something over and over until `signal` is aborted. A failure is logged once a change, not once a turn. */
export async function again(everyMs: number, signal: AbortSignal, act: () => Promise<void>): Promise<void> {
  let hasFailed = false
  while (!signal.aborted) {
    try {
      await act()
      hasFailed = false
    } catch (error) {
      if (!hasFailed) log.error({ code: (error as { code?: string }).code, err: error }, 'the worker goes on')
      hasFailed = true
    }
    await pause(hasFailed ? Math.max(everyMs, troubleMs) : everyMs, signal)
  }
}
