import type { BulletinMail } from '../bulletin-mail'
import { Identity } from './identity'
import { styles } from './styles'
import { Undertie } from './undertie'

/** The end of the bulletin: who sends it, why the person receives it, and how to change or stop that. */
export function ColophonRow({ mail }: { mail: BulletinMail }) {
  const { links, words } = mail
  const ways = [
    [links.preferences, words.preferences],
    [links.unsubscribe, words.unsubscribe],
    [links.privacy, words.privacy],
  ] as const
  return (
    <tr>
      <td className="muted" style={{ ...styles.small, padding: '8px 0 32px' }}>
        <Undertie />
        <div style={{ height: 20, lineHeight: '20px', fontSize: 0 }}>{'\u00a0'}</div>
        <Identity who={mail.identification} words={words} lang={mail.lang} />
        <p className="muted" style={{ ...styles.small, margin: '0 0 8px' }}>
          {words.why}
        </p>
        <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {ways.map(([href, label]) => (
            <li key={label} style={{ margin: 0, lineHeight: '24px' }}>
              <a href={href} className="river" style={{ ...styles.tapLink, fontSize: 15 }}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
