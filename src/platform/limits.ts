import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Counted by each process for itself: what costs us alone. The rest is in store-limits.ts. */
const allowed = {
  /** Pages behind a token, and forms sent. */
  page: { points: 60, duration: 60 },
  /** Questions asked of search while they are typed. */
  suggestions: { points: 240, duration: 60 },
}

type Limit = keyof typeof allowed

/** Next bundles a module once per kind of route: the counts must be the process's own. */
const home = globalThis as typeof globalThis & { liaisonLimits?: Partial<Record<Limit, RateLimiterMemory>> }

/** Counts one act of this caller. `null`: go on; otherwise the seconds to wait. */
export async function waitFor(limit: Limit, headers: Headers): Promise<number | null> {
  try {
    await limiter(limit).consume(callerOf(headers))
    return null
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
  }
}

function limiter(limit: Limit): RateLimiterMemory {
  home.liaisonLimits ??= {}
  home.liaisonLimits[limit] ??= new RateLimiterMemory(allowed[limit])
  return home.liaisonLimits[limit]
}

/**
 * Who calls: the last hop, which our own reverse proxy wrote (what stands before it, a caller can invent). Of an IPv6
 * address the network alone, since one household holds a whole /64.
 */
export function callerOf(headers: Headers): string {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
  const plain = last.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const { hostname } = new URL(`http://[${plain.replace(/%.*$/, '')}]`)
  const [start = '', end] = hostname.slice(1, -1).split('::')
  const head = start.split(':').filter(Boolean)
  const tail = (end ?? '').split(':').filter(Boolean)
  const zeros = end === undefined ? [] : Array<string>(8 - head.length - tail.length).fill('0')
  return [...head, ...zeros, ...tail].slice(0, 4).join(':')
}
