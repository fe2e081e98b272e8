import type { Identification, IdentificationWords, MailLanguage } from '../identification'
import { styles } from './styles'
import { identificationLines } from './wording'

/** Who sends this, for whom, from where, and how to reach them. */
export function Identity({
  who,
  words,
  lang,
}: {
  who: Identification
  words: IdentificationWords
  lang: MailLanguage
}) {
  const [sender, ...rest] = identificationLines(who, words, lang)
  return (
    <p className="muted" style={{ ...styles.small, margin: '0 0 16px' }}>
      <strong className="ink" style={{ color: styles.body.color }}>
        {sender}
      </strong>
      {rest.map((line) => [<br key={`${line}-break`} />, line])}
    </p>
  )
}
