import { stayingText } from '../../../audience/consent-text'
import { audienceStore } from '../../../audience/store'
import { undoing } from '../../../audience/undo-leaving'
import type { Locale } from '../../../language/locale'
import { rightsWords } from '../../../language/words/rights'
import { systemClock } from '../../../platform/clock'
import button from '../../../site/button.module.css'
import { payload } from '../../payload'

type Props = { token: string; locale: Locale; offer?: string; action?: string }

/** The button that takes back a leave, under the words that are kept with the act; nothing once there is nothing to give back. */
export async function UndoForm({ token, locale, offer, action }: Props) {
  const { bulletins } = await undoing(audienceStore(await payload()), token, systemClock)
  if (bulletins.length === 0) return null
  return (
    <form method="post" {...(action && { action })}>
      {offer && <p>{offer}</p>}
      {bulletins.map(({ id, name }) => (
        <p key={id}>{stayingText(name, locale).text}</p>
      ))}
      <p>
        <button className={button.primary} type="submit" name="do" value="undo">
          {rightsWords[locale].undo.submit}
        </button>
      </p>
    </form>
  )
}
