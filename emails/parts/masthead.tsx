import type { BulletinMail } from '../bulletin-mail'
import { styles } from './styles'
import { Undertie } from './undertie'
import { oneLine } from './wording'

/** The name of the bulletin with the mark under it, the number and the date, and the way to the page on the web. */
export function MastheadRows({ mail }: { mail: BulletinMail }) {
  return (
    <>
      <tr>
        <td align="right" className="muted" style={styles.small}>
          <a href={mail.links.web} className="river" style={styles.tapLink}>
            {mail.words.viewOnline}
          </a>
        </td>
      </tr>
      <tr>
        <td align="center" style={{ padding: '20px 0 0' }}>
          <h1 className="ink masthead" style={styles.mastheadTitle}>
            {oneLine(mail.bulletinName)}
          </h1>
        </td>
      </tr>
      <tr>
        <td align="center" style={{ padding: '2px 0 12px' }}>
          <Undertie align="center" width={96} />
        </td>
      </tr>
      <tr>
        <td align="center" className="muted" style={{ ...styles.small, padding: '0 0 28px', fontSize: 15 }}>
          {oneLine(mail.edition)}
        </td>
      </tr>
    </>
  )
}
