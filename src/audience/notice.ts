import type { Locale } from '../language/locale'

/** The single mails a person's own act calls for, and the two that upkeep does (src/upkeep). They are composed when they leave, with fresh links. */
export const noticeKinds = [
  'confirm',
  'already-subscribed',
  'preferences',
  'rights',
  'new-address',
  'address-changed',
  'confirm-reminder',
  'renew',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

export type Notice = {
  kind: NoticeKind
  subscriber: string
  bulletin: string | null
  locale: Locale
  /** When it does not go to the person’s own address: the one they move to, or came from. */
  to?: string
  /** When it speaks of several: their ids, its own included. */
  bulletins?: string[]
  /** What is queued once, whichever process thinks of it. */
  onceKey?: string
}

export function isNoticeKind(kind: unknown): kind is NoticeKind {
  return noticeKinds.includes(kind as NoticeKind)
}
