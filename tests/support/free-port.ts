import { createServer } from 'node:net'

/**
 * A port for a process that is not started yet. It is below those that systems lend to whoever calls out (from 32768 on Linux, from
 * 49152 elsewhere): a call that leaves meanwhile does not take it.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 15_000 + Math.floor(Math.random() * 15_000)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    // Of every address, as a site listens.
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}
