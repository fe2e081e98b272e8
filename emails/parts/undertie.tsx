import { light } from '../../src/theme/tokens'

/**
 * The undertie ‿ without an image: the lower border of a box with round lower corners, which thins towards both ends.
 * Outlook for Windows knows no round corners and draws a short straight line, which also pleases.
 */
export function Undertie({ align = 'left', width = 56 }: { align?: 'left' | 'center'; width?: number }) {
  return (
    <table role="presentation" aria-hidden="true" align={align} border={0} cellPadding={0} cellSpacing={0}>
      <tbody>
        <tr>
          <td
            className="edge-river"
            style={{
              width,
              height: 12,
              fontSize: 0,
              lineHeight: '12px',
              borderBottom: `3px solid ${light.river}`,
              borderRadius: `0 0 ${width / 2}px ${width / 2}px / 0 0 15px 15px`,
            }}
          >
            {'\u00a0'}
          </td>
        </tr>
      </tbody>
    </table>
  )
}
