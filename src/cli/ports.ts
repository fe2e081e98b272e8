import { createServer } from 'node:net'
import { CannotGoOn } from './explain'
import { words } from './words'

/** Ends with one sentence when a port is taken, instead of a stack trace from deep inside a server. */
export async function requireFreePort(port: number, host: string, variable: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new CannotGoOn(
          error.code === 'EADDRINUSE'
            ? words.servers.portInUse(port, variable)
            : words.servers.portClosed(port, host, String(error.code), variable),
        ),
      )
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
