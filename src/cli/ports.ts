import { createServer } from 'node:net'
import { CannotGoOn } from './explain'

/** Ends with one sentence when a port is taken, instead of a stack trace from deep inside a server. */
export async function requireFreePort(port: number, host: string, variable: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new CannotGoOn(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is in use: stop what uses it, or set ${variable} to another port.`
            : `Port ${port} on ${host} cannot be opened (${error.code}): set ${variable} or HOST.`,
        ),
      )
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
