import { light } from '../../src/theme/tokens'
import type { BulletinMail } from '../bulletin-mail'
import { Identity } from './identity'
import { styles } from './styles'
import { Undertie } from './undertie'
import { oneLine } from './wording'

/** The end of the bulletin: who sends it, why the person receives it, and how to change or stop that. */
export function ColophonRow({ mail }: { mail: BulletinMail }) {
  return (
    <tr>
      <td className="muted" style={{ ...styles.small, padding: '8px 0 32px' }}>
        <Undertie />
        <div style={{ height: 20, lineHeight: '20px', fontSize: 0 }}>{'\u00a0'}</div>
        <Identity who={mail.identification} words={mail.words} lang={mail.lang} />
        <WaysOut notice={mail.policyNotice} links={mail.links} words={mail.words} />
      </td>
    </tr>
  )
}

type Way = 'preferences' | 'unsubscribe' | 'privacy'
type WaysOut = { notice: string; links: Record<Way, string>; words: Record<Way | 'why', string> }

/** What is new in the policy, why the person receives this, and the links that change or stop it. */
export function WaysOut({ notice, links, words }: WaysOut) {
  const ways = ['preferences', 'unsubscribe', 'privacy'] as const
  return (
    <>
      {notice && (
        <p className="ink" style={{ ...styles.small, margin: '0 0 8px', color: light.ink }}>
          {oneLine(notice)}
        </p>
      )}
      <p className="muted" style={{ ...styles.small, margin: '0 0 8px' }}>
        {words.why}
      </p>
      <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {ways.map((way) => (
          <li key={way} style={{ margin: 0, lineHeight: '24px' }}>
            <a href={links[way]} className="river" style={{ ...styles.tapLink, fontSize: 15 }}>
              {words[way]}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
