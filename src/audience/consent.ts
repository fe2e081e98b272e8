import type { Locale } from '../language/locale'
import type { ShownText } from './consent-text'

/** One line of the register: who did what, for which bulletin, after reading which text, when and how. Never changed. */
export type Consent = {
  subscriber: string
  /** `null` when the bulletin is gone: leaving works for ever, the bulletin may not. */
  bulletin: string | null
  act: 'requested' | 'confirmed' | 'changed' | 'withdrawn'
  method: 'form' | 'link' | 'one-click'
  locale: Locale
  shown: ShownText
  at: Date
}

/** The one purpose asked for so far; each further one (invitations, statistics…) is another record (P-39.1 s. 14). */
export const bulletinPurpose = 'bulletin'
