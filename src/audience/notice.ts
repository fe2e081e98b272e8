import type { Locale } from '../language/locale'

/** The single mails a person's own act calls for. They are composed when they leave, with fresh links. */
export const noticeKinds = ['confirm', 'already-subscribed', 'preferences'] as const
export type NoticeKind = (typeof noticeKinds)[number]

export type Notice = {
  kind: NoticeKind
  subscriber: string
  bulletin: string
  locale: Locale
  /** What is queued once, whichever process thinks of it. */
  onceKey?: string
}

export function isNoticeKind(kind: unknown): kind is NoticeKind {
  return noticeKinds.includes(kind as NoticeKind)
}
