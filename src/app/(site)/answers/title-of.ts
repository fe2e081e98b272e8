import type { Locale } from '../../../language/locale'
import { audienceWords } from '../../../language/words/audience'
import { embedWords } from '../../../language/words/embed'
import { renewalWords } from '../../../language/words/renewal'
import { rightsWords } from '../../../language/words/rights'
import type { LinkAct } from '../../../platform/links'
import type { Answer } from './answer'

type AnsweringPage = 'subscribe' | LinkAct

/** What the tab says: what happened, for a person who cannot see the page change (WCAG 2.4.2). */
export function titleOf(page: AnsweringPage, answer: Answer | null, locale: Locale): string {
  const words = audienceWords[locale]
  const mine = rightsWords[locale]
  const renewal = renewalWords[locale]
  const titles = { ...words, ...mine, renew: renewal }
  const outcome = answer?.outcome ?? ''
  const own: Record<string, string> = {
    'subscribe asked': words.asked.title,
    'subscribe outdated': words.subscribe.outdated.title,
    'subscribe press-again': words.subscribe.pressAgain.title,
    'subscribe finish': embedWords[locale].finish.title,
    'confirm confirmed': words.confirm.doneTitle,
    'confirm already-confirmed': words.confirm.alreadyTitle,
    'preferences saved': words.preferences.saved,
    'preferences rights-asked': mine.ask.sentTitle,
    'preferences asked': words.preferences.sentTitle,
    'preferences expired': words.preferences.expiredTitle,
    'preferences not-subscribed': words.preferences.notSubscribedTitle,
    'preferences unsubscribed': words.unsubscribe.doneTitle,
    'unsubscribe unsubscribed': words.unsubscribe.doneTitle,
    'unsubscribe left-one': words.unsubscribe.doneTitle,
    'unsubscribe asked': words.preferences.sentTitle,
    'rights name-saved': mine.rights.nameSaved,
    'rights address-asked': mine.rights.addressSentTitle,
    'rights forgotten': mine.rights.forgottenTitle,
    'rights expired': mine.rights.expiredTitle,
    'address address-changed': mine.address.doneTitle,
    'address already-changed': mine.address.alreadyTitle,
    'undo undone': mine.undo.doneTitle,
    'undo ended': mine.undo.endedTitle,
    'undo thanked': mine.undo.thanksTitle,
    'renew renewed': renewal.doneTitle,
    'renew already-renewed': renewal.alreadyTitle,
    'renew unsubscribed': words.unsubscribe.doneTitle,
    'renew left-one': words.unsubscribe.doneTitle,
    'renew asked': words.preferences.sentTitle,
  }
  const trouble: Record<string, string> = {
    unknown: words.unknown.title,
    elsewhere: words.elsewhere.title,
    failed: words.failed.title,
    'too-many': words.tooMany.title,
    invalid: `${words.errorPrefix}${titles[page].title}`,
  }
  return own[`${page} ${outcome}`] ?? trouble[outcome] ?? titles[page].title
}
