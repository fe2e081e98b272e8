import { light } from '../../src/theme/tokens'

type Action = { href: string; label: string; colour?: 'river' | 'plum' | 'leaf' | 'maple' }

/** A link drawn as a button, 48 px high: the ground is on the cell, so that Outlook fills it too. */
export function ActionLink({ href, label, colour = 'river' }: Action) {
  return (
    <table
      role="presentation"
      border={0}
      cellPadding={0}
      cellSpacing={0}
      style={{ borderCollapse: 'separate' }}
    >
      <tbody>
        <tr>
          <td className={`on-${colour}`} style={{ backgroundColor: light[colour], borderRadius: 6 }}>
            <a
              href={href}
              className={`on-${colour}`}
              style={{
                display: 'inline-block',
                padding: '12px 22px',
                fontSize: 16,
                lineHeight: '24px',
                fontWeight: 'bold',
                color: light.onAction,
                textDecoration: 'underline',
                borderRadius: 6,
              }}
            >
              {label}
            </a>
          </td>
        </tr>
      </tbody>
    </table>
  )
}
