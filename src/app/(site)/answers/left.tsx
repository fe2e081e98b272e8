import { departureReasons } from '../../../audience/departure'
import type { Locale } from '../../../language/locale'
import { pathTo } from '../../../language/routes'
import { audienceWords } from '../../../language/words/audience'
import { rightsWords } from '../../../language/words/rights'
import button from '../../../site/button.module.css'
import forms from '../../../site/forms.module.css'
import styles from './answers.module.css'
import { AskForRights } from './ask-for-rights'
import { Message } from './message'
import { UndoForm } from './undo-form'

type Props = { locale: Locale; isStillFollowing?: boolean; undo: string }

/**
 * They are out. For half an hour they may take it back, or say why, and need do neither (`undo`: where, empty when it is too
 * late). Coming back later is as easy; with another bulletin still followed, so is reaching the preferences, and without one, what is still held of them.
 */
export function Left({ locale, isStillFollowing = false, undo }: Props) {
  const words = audienceWords[locale].unsubscribe
  return (
    <Message title={words.doneTitle} lead={words.doneLead}>
      <p>{words.doneText}</p>
      {undo && (
        <UndoForm
          token={undo.split('/').at(-1) ?? ''}
          locale={locale}
          offer={rightsWords[locale].undo.offer}
          action={undo}
        />
      )}
      {isStillFollowing && (
        <form method="post">
          <p>{words.doneStill}</p>
          <p>
            <button className={button.quiet} type="submit" name="do" value="link">
              {words.sendLink}
            </button>
          </p>
        </form>
      )}
      {undo && <Reason action={undo} locale={locale} />}
      <h2>{words.again}</h2>
      <p>
        <a className={button.quiet} href={pathTo(locale, 'subscribe')}>
          {words.subscribe}
        </a>
      </p>
      {!isStillFollowing && <AskForRights act="link" locale={locale} />}
    </Message>
  )
}

type Part = { action: string; locale: Locale }

function Reason({ action, locale }: Part) {
  const words = rightsWords[locale].undo
  return (
    <form className={styles.aside} method="post" action={action}>
      <fieldset className={forms.group}>
        <legend>{words.reasonTitle}</legend>
        <p className={forms.hint}>{words.reasonHint}</p>
        {departureReasons.map((reason) => (
          <label key={reason} className={forms.check}>
            <input type="radio" name="reason" value={reason} />
            <span>{words.reasons[reason]}</span>
          </label>
        ))}
      </fieldset>
      <p>
        <button className={button.quiet} type="submit" name="do" value="reason">
          {words.reasonSubmit}
        </button>
      </p>
    </form>
  )
}
