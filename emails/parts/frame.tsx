import type { CSSProperties, ReactNode } from 'react'
import { light } from '../../src/theme/tokens'
import type { MailLanguage } from '../identification'
import { styles } from './styles'

type Framed = {
  padding: string
  style: CSSProperties
  /** Where it is not that of the mail around it. */
  lang?: MailLanguage
  children: ReactNode
}

/** A card on the paper: white, with a thin line around it. */
export function Frame({ padding, style, lang, children }: Framed) {
  return (
    <table
      role="presentation"
      {...(lang && { lang, dir: 'ltr' })}
      width="100%"
      border={0}
      cellPadding={0}
      cellSpacing={0}
      style={style}
    >
      <tbody>
        <tr>
          <td
            className="ink surface line frame"
            style={{
              ...styles.body,
              padding,
              backgroundColor: light.surface,
              border: `1px solid ${light.line}`,
            }}
          >
            {children}
          </td>
        </tr>
      </tbody>
    </table>
  )
}
