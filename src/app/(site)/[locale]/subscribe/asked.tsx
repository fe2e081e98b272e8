import type { Locale } from '../../../../language/locale'
import { pathTo } from '../../../../language/routes'
import { audienceWords } from '../../../../language/words/audience'
import { env } from '../../../../platform/env'
import forms from '../../../../site/forms.module.css'
import { Message } from '../../answers/message'

/** The same for every address, whatever we know of it: only its mailbox learns more. */
export function Asked({ locale, email }: { locale: Locale; email: string }) {
  const words = audienceWords[locale]
  return (
    <Message title={words.asked.title} lead={words.asked.lead}>
      {env().smtpUrl === null && <p className={forms.notice}>{words.subscribe.mailOff}</p>}
      <ol>
        <li style={{ overflowWrap: 'anywhere' }}>{words.asked.sentTo(email)}</li>
        <li>{words.asked.confirm}</li>
      </ol>
      <h2>{words.asked.missingTitle}</h2>
      <ul>
        {words.asked.missing.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <p>
        <a href={pathTo(locale, 'subscribe')}>{words.asked.again}</a>
      </p>
    </Message>
  )
}
