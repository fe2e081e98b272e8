import { isOfThePerson, suppressionReasons } from '../audience/suppression'
import type { IntakeWords } from '../language/words/intake'
import { plainName } from './columns'
import { type Columns, placesOf, type RefusalField, refusalFields } from './list-fields'
import { readDay } from './read-day'

type Context = { columns: Columns; header: string[]; words: IntakeWords }

const subscribes =
  /^(subscribed|abonne|abonnee|abonne e|inscrit|inscrite|inscrit e|active|actif|enabled|confirmed|confirme|confirmee|confirme e|opted in|opt in|single opt in|double opt in|free|paid|comped|yes|oui|y|o|true|vrai|1)$/
/** Only to say it better: a word that is in neither list keeps out as well. */
const leaves =
  /^(un|non|not|never|des?ab|desin|desact|disab|block|black|bloq|bounc|hard|soft|rebond|clean|nett|compl|plaint|spam|inact|pend|en att|a conf|arch|delet|suppr|trash|opte?d? out|cancel|annul|rejet|reject|retour|refus|exclu|quit|left|retir)/
const yes = /^(1|true|vrai|yes|oui|y|o|x)$/
const no = /^(|0|false|faux|no|non|n|null|na|n a|none|aucun|aucune|jamais|never|[0 ]+)$/

/**
 * Why the list itself keeps someone out: only words that are known to subscribe let in, and of several columns the one that
 * says no wins. `value` gives a cell without what stands around it.
 */
export function refusalIn(value: (place: number) => string, context: Context): string | null {
  for (const field of refusalFields) {
    for (const place of placesOf(context.columns, field)) {
      const reason = refusals[field](value(place), context.header[place] ?? '', context.words)
      if (reason) return reason
    }
  }
  return null
}

const leftState = /^(un ?sub|desab|desins|opt(ed|e)? ?out|quit|left|retir|compl|plaint|spam)/
const leftColumn = /unsub|desab|desins|opt(ed)? ?out|retrait|do not (contact|email)|ne pas contacter/

/** Whether the list says that this person left, rather than that their address failed, or that nobody knows. */
export function saysTheyLeft(
  value: (place: number) => string,
  { columns, header }: Pick<Context, 'columns' | 'header'>,
): boolean {
  const is = (field: RefusalField, left: (text: string, column: string) => boolean) =>
    placesOf(columns, field).some((place) => left(plainName(value(place)), plainName(header[place] ?? '')))
  return (
    is('state', (text) => leftState.test(text)) ||
    is('refuses', (text, column) => !no.test(text) && (leftColumn.test(column) || isTheirRefusal(text))) ||
    is('leftOn', (text, column) => !no.test(text) && leftColumn.test(column))
  )
}

/** The reasons of a suppression, as our exports write them: all but the address itself that failed. */
const isTheirRefusal = (text: string): boolean =>
  suppressionReasons.some((reason) => isOfThePerson(reason) && text.split(' ').includes(reason))

const refusals: Record<RefusalField, (text: string, column: string, words: IntakeWords) => string | null> = {
  state(text, column, { kept }) {
    const plain = plainName(text)
    if (text === '' || subscribes.test(plain)) return null
    return leaves.test(plain) ? kept.saysTheList(text) : kept.unknownState(text, column)
  },
  refuses(text, column, { kept }) {
    const plain = plainName(text)
    if (no.test(plain)) return null
    return yes.test(plain) ? kept.saysTheColumn(column) : kept.saysTheList(text)
  },
  accepts(text, column, { kept }) {
    const plain = plainName(text)
    if (yes.test(plain) || subscribes.test(plain) || readDay(text, 'day') !== null) return null
    return text === '' ? kept.notTicked(column) : kept.saysTheList(text)
  },
  leftOn: (text, column, { kept }) => (no.test(plainName(text)) ? null : kept.leftOn(column, text)),
}
