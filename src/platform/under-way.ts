import { pause } from './pause'

type UnderWay = { works: Set<Promise<unknown>>; stopping: AbortController }

/** Next bundles a module once per kind of route, and the server is a bundle of its own: what is under way is the process's own. */
const home = globalThis as typeof globalThis & { liaisonUnderWay?: UnderWay }

function here(): UnderWay {
  home.liaisonUnderWay ??= { works: new Set(), stopping: new AbortController() }
  return home.liaisonUnderWay
}

/** Work that goes on after its answer left: the process does not end before it. */
export async function keepUnderWay<T>(work: Promise<T>): Promise<T> {
  const { works } = here()
  works.add(work)
  try {
    return await work
  } finally {
    works.delete(work)
  }
}

/** After how many milliseconds what failed is tried again. */
const waits = [250, 1000, 4000, 15_000]

/**
 * Does what may be done again until it holds, five times at most, and throws the last failure. `onFailure` hears of the others. A
 * process that ends waits no more between two tries.
 */
export async function tryAgain<T>(
  work: () => Promise<T>,
  onFailure: (error: unknown) => void,
  between: readonly number[] = waits,
): Promise<T> {
  for (const ms of between) {
    try {
      return await work()
    } catch (error) {
      onFailure(error)
      await pause(ms, here().stopping.signal)
    }
  }
  return work()
}

/** Lets what is under way end, for `mostMs` at most. How many were not done. */
export async function finishUnderWay(mostMs: number): Promise<number> {
  const { works, stopping } = here()
  stopping.abort()
  await Promise.race([endOfUnderWay(), pause(mostMs)])
  return works.size
}

/** Once all that is under way now has ended, well or not. */
export async function endOfUnderWay(): Promise<void> {
  await Promise.allSettled(here().works)
}
