import type { Locale } from '../../../language/locale'
import { pathTo } from '../../../language/routes'
import { audienceWords } from '../../../language/words/audience'
import button from '../../../site/button.module.css'
import { Message } from './message'

/** They are out. Coming back is as easy; with another bulletin still followed, so is reaching the preferences. */
export function Left({ locale, isStillFollowing = false }: { locale: Locale; isStillFollowing?: boolean }) {
  const words = audienceWords[locale].unsubscribe
  return (
    <Message title={words.doneTitle} lead={words.doneLead}>
      <p>{words.doneText}</p>
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
      <h2>{words.again}</h2>
      <p>
        <a className={button.quiet} href={pathTo(locale, 'subscribe')}>
          {words.subscribe}
        </a>
      </p>
    </Message>
  )
}
