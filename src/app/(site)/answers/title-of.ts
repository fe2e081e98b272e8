import type { Locale } from '../../../language/locale'
import { audienceWords } from '../../../language/words/audience'
import type { Answer } from './answer'

export type AnsweringPage = 'subscribe' | 'confirm' | 'preferences' | 'unsubscribe'

/** What the tab says: what happened, for a person who cannot see the page change (WCAG 2.4.2). */
export function titleOf(page: AnsweringPage, answer: Answer | null, locale: Locale): string {
  const words = audienceWords[locale]
  const outcome = answer?.outcome ?? ''
  const own: Record<string, string> = {
    'subscribe asked': words.asked.title,
    'confirm confirmed': words.confirm.doneTitle,
    'confirm already-confirmed': words.confirm.alreadyTitle,
    'preferences saved': words.preferences.saved,
    'preferences asked': words.preferences.sentTitle,
    'preferences expired': words.preferences.expiredTitle,
    'preferences not-subscribed': words.preferences.notSubscribedTitle,
    'preferences unsubscribed': words.unsubscribe.doneTitle,
    'unsubscribe unsubscribed': words.unsubscribe.doneTitle,
    'unsubscribe left-one': words.unsubscribe.doneTitle,
    'unsubscribe asked': words.preferences.sentTitle,
  }
  const trouble: Record<string, string> = {
    unknown: words.unknown.title,
    elsewhere: words.elsewhere.title,
    failed: words.failed.title,
    'too-many': words.tooMany.title,
    invalid: `${words.errorPrefix}${words[page].title}`,
  }
  return own[`${page} ${outcome}`] ?? trouble[outcome] ?? words[page].title
}
