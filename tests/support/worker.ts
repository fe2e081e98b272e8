import { randomUUID } from 'node:crypto'
import { runWorker, type WorkerOptions } from '../../src/delivery/worker'
import { until } from './until'

type Given = Pick<WorkerOptions, 'payload' | 'smtpUrl'> & Partial<WorkerOptions>

/** Runs a worker until `isDone`, then stops it as SIGTERM would. */
export async function workUntil(isDone: () => Promise<boolean>, given: Given): Promise<void> {
  const worker = startWorker(given)
  try {
    await until(isDone)
  } finally {
    await worker.stop()
  }
}

export function startWorker(given: Given): { stop: () => Promise<void> } {
  const stop = new AbortController()
  const running = runWorker({
    clock: () => new Date(),
    connections: 3,
    rate: null,
    leaseMs: 30_000,
    owner: randomUUID(),
    ...given,
    signal: stop.signal,
  })
  return {
    stop: async () => {
      stop.abort()
      await running
    },
  }
}
