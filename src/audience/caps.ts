import type { NoticeKind } from './notice'

const minute = 60 * 1000
const day = 24 * 60 * minute

/** When an address was asked to answer since it last did, and when it last said no instead. */
export type Asked = { times: Date[]; refusedAt: Date | null }

/** Three in all to someone who never answers, one a day: a form must not become a way to pester. */
const mostUnanswered = 3

/** Who answered “it was not me” is not asked again for a year, whoever types their address. */
const refusalLasts = 365 * day

/** Whether an address may be asked to confirm anything: a subscription, or that it replaces another. */
export function mayAskToConfirm({ times, refusedAt }: Asked, now: Date): boolean {
  if (refusedAt && now.getTime() - refusedAt.getTime() < refusalLasts) return false
  return times.length < mostUnanswered && times.every((at) => now.getTime() - at.getTime() >= day)
}

/** How often one person may be sent a mail that whoever holds a form or a forwarded mail can ask for. */
export type Cap = { every: number; most: number; within: number }

export const caps = {
  'already-subscribed': { every: day, most: 3, within: 30 * day },
  preferences: { every: day, most: 5, within: 30 * day },
  // Each is good for half an hour: a person who waits for one may ask again soon.
  rights: { every: 15 * minute, most: 5, within: 2 * day },
} as const satisfies Partial<Record<NoticeKind, Cap>>

/**
 * New addresses that one person may have written to, besides what each address may get: who mistyped theirs corrects it at once, and
 * whoever opened a forwarded mail does not have one stranger after another written to.
 */
export const newAddresses = { most: 5, within: day }

export const before = (now: Date, ms: number): Date => new Date(now.getTime() - ms)
