import { pause } from '../platform/pause'

/** Spreads messages evenly: at most `rate` a second, over all the connections that share it; `null`: no limit. */
export function startPace(rate: number | null): (signal: AbortSignal) => Promise<void> {
  const gap = rate === null ? 0 : 1000 / rate
  let next = 0
  return async (signal) => {
    if (gap === 0) return
    const now = performance.now()
    const mine = Math.max(now, next)
    next = mine + gap
    await pause(mine - now, signal)
  }
}
