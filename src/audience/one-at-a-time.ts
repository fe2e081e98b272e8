type Queues = Map<string, Promise<unknown>>

/** Next bundles a module once per kind of route: the queues must be the process's own. */
const home = globalThis as typeof globalThis & { liaisonAudienceQueues?: Queues }

/**
 * Runs what concerns one address one after the other in this process: two clicks at once give one outcome, and one
 * record. (Neither store has our writes in a transaction; between processes the unique address still holds.)
 */
export async function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
  home.liaisonAudienceQueues ??= new Map()
  const queues = home.liaisonAudienceQueues
  const before = queues.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  queues.set(key, mine)
  try {
    return await mine
  } finally {
    if (queues.get(key) === mine) queues.delete(key)
  }
}
