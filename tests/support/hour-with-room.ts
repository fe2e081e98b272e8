import { pause } from '../../src/platform/pause'

const hourMs = 3600_000

/**
 * Limits count by the hour of the clock, and figures by its month: what is to fall in one of them begins when a minute at least is
 * left, otherwise in the next.
 */
export async function hourWithRoom(): Promise<void> {
  const left = hourMs - (Date.now() % hourMs)
  if (left < 60_000) await pause(left + 1000)
}
