import type { Locale } from '../language/locale'
import { pathTo } from '../language/routes'

/** A key message as its card shows it, on paper and as a picture. */
export type MessageCard = {
  id: string
  locale: Locale
  text: string
  attribution: string | null
  isSample: boolean
  /** Where its card leads: the first content it is bound to, or the list of key messages. */
  path: string
}

/** `/fr/messages-cles/<id>.png`, a picture to share, and `.pdf`, a card to print. */
export function messageCardPath(locale: Locale, id: string, format: 'png' | 'pdf'): string {
  return `${pathTo(locale, 'key-messages', id)}.${format}`
}
