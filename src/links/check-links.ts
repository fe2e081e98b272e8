import type { Clock } from '../platform/clock'
import { pause } from '../platform/pause'
import { type Asking, askAddress } from './ask-address'
import { judge } from './outcome'
import { type DueLink, type Payload, settleLink, takeDueLinks } from './store-links'

export type Checking = Asking & {
  payload: Payload
  clock: Clock
  signal: AbortSignal
  /** Hosts asked at the same time; each is asked one thing at a time. */
  lanes?: number
  /** Between two requests to one host, in milliseconds. */
  pauseMs?: number
  /** Links of one round. */
  limit?: number
}

/** Checks the links whose turn has come. Returns how many there were. */
export async function checkLinks(checking: Checking): Promise<number> {
  const { payload, clock, signal, lanes = 2, pauseMs = 2_000, limit = 200 } = checking
  const due = await takeDueLinks(payload, clock(), limit)
  const hosts = [...byHost(due).values()]
  await Promise.all(Array.from({ length: lanes }, serve))
  return due.length

  async function serve(): Promise<void> {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const [index, link] of host.entries()) {
        if (signal.aborted) return
        if (index > 0) await pause(pauseMs, signal)
        const outcome = await askAddress(link.url, checking)
        await settleLink(payload, link.id, judge(link, outcome, clock()))
      }
    }
  }
}

function byHost(links: DueLink[]): Map<string, DueLink[]> {
  const hosts = new Map<string, DueLink[]>()
  for (const link of links) {
    const { host } = new URL(link.url)
    hosts.set(host, [...(hosts.get(host) ?? []), link])
  }
  return hosts
}
