import { maskedAddress } from '../../../../../audience/masked-address'
import type { Choices } from '../../../../../audience/store-choices'
import { pauseOf, type Subscriber } from '../../../../../audience/subscriber'
import { roundAfter } from '../../../../../delivery/digest-rounds'
import { dateInWords, momentInWords } from '../../../../../language/dates'
import type { Locale } from '../../../../../language/locale'
import { audienceWords } from '../../../../../language/words/audience'
import { frequencyWords } from '../../../../../language/words/frequency'
import { systemClock } from '../../../../../platform/clock'
import forms from '../../../../../site/forms.module.css'
import styles from '../../../answers/answers.module.css'

type Props = { subscriber: Subscriber; choices: Choices; locale: Locale }

/** In a sentence, what they will get. The address is masked and the name absent: the mail may have been forwarded. */
export function Now({ subscriber, choices, locale }: Props) {
  const words = audienceWords[locale].preferences
  const followed = namesOf(choices.bulletins, subscriber.bulletins)
  const pause = pauseOf(subscriber, systemClock())
  const often = frequencyWords[locale]
  const { frequency } = subscriber
  const address = maskedAddress(subscriber.email)
  return (
    <section className={styles.now} aria-labelledby="now">
      <h2 id="now">{words.nowTitle}</h2>
      <p>
        {words.receives(often.receives[frequency](words.names(followed)), subscriber.locale, address)}
        {frequency !== 'each' && !pause && (
          <> {often.next(momentInWords(roundAfter(frequency, systemClock()).at, locale))}</>
        )}
      </p>
      <Chosen subscriber={subscriber} choices={choices} locale={locale} />
      {pause && <p className={forms.notice}>{words.paused(dateInWords(pause, locale))}</p>}
      <p className={forms.hint}>{words.masked}</p>
    </section>
  )
}

/** Each choice by its name: a mailing may be meant for some of them alone. */
function Chosen({ subscriber, choices, locale }: Props) {
  const words = audienceWords[locale].preferences
  const territories = choices.territories.flatMap((group) => [group.region, ...group.territories])
  const chosen = [
    [words.chosen.themes, namesOf(choices.themes, subscriber.themes)],
    [words.chosen.audiences, namesOf(choices.audiences, subscriber.audiences)],
    [words.chosen.territories, namesOf(territories, subscriber.territories)],
  ] as const
  if (chosen.every(([, names]) => names.length === 0)) return <p>{words.noneChosen}</p>
  return (
    <>
      <p>{words.chosenHint}</p>
      <dl className={styles.chosen}>
        {chosen
          .filter(([, names]) => names.length > 0)
          .map(([label, names]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{names.join(', ')}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}

const namesOf = (terms: { id: string; name: string }[], ids: string[]) =>
  terms.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
