import { light } from '../../src/theme/tokens'
import type { BulletinMail } from '../bulletin-mail'
import { styles } from './styles'
import { oneLine } from './wording'

/** Few contents need no table: people see them all by scrolling once. */
export function needsContents(mail: BulletinMail): boolean {
  return mail.sections.reduce((count, section) => count + section.items.length, 0) > 4
}

export function sectionId(index: number): string {
  return `section-${index + 1}`
}

export function ContentsRow({ mail }: { mail: BulletinMail }) {
  return (
    <tr>
      <td className="ink" style={{ ...styles.body, padding: '12px 0 24px' }}>
        <h2 className="ink" style={{ ...styles.cardTitle, margin: '0 0 8px' }}>
          {mail.words.contents}
        </h2>
        <ul
          className="line"
          style={{ margin: 0, padding: 0, listStyle: 'none', borderTop: `1px solid ${light.line}` }}
        >
          {mail.sections.map((section, index) => (
            <li
              key={sectionId(index)}
              className="line"
              style={{ margin: 0, borderBottom: `1px solid ${light.line}`, fontSize: 16, lineHeight: '24px' }}
            >
              <a
                href={`#${sectionId(index)}`}
                className="river"
                style={{ ...styles.tapLink, display: 'block' }}
              >
                {oneLine(section.heading)}
              </a>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
