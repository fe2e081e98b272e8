import type { Locale } from '../language/locale'
import { pathTo } from '../language/routes'

/** A sentence to spread, as its card shows it. */
export type KeyMessage = {
  id: string
  locale: Locale
  text: string
  attribution: string | null
  isSample: boolean
  /** Where its card leads: the first content it is bound to, or the list of key messages. */
  path: string
}

/** `/fr/messages-cles/<id>.png` and `.pdf`: a message as a picture to share and a card to print. */
export function cardPath(message: Pick<KeyMessage, 'locale' | 'id'>, format: 'png' | 'pdf'): string {
  return `${pathTo(message.locale, 'key-messages', message.id)}.${format}`
}
