import { light } from '../../src/theme/tokens'

/**
 * The undertie ‿ without an image: the lower border of a box with round lower corners, which thins towards both ends.
 * Outlook for Windows knows no round corners and draws a short straight line, which also pleases.
 */
export function Undertie({ align, width = 56 }: { align?: 'center'; width?: number }) {
  return (
    <table role="presentation" aria-hidden="true" align={align} border={0} cellPadding={0} cellSpacing={0}>
      <tbody>
        <tr>
          <td width={width} style={{ width, fontSize: 0, lineHeight: 0 }}>
            <Arc width={width} colour={light.river} className="edge-river" />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

/** On the div, not on its cell: MJML collapses the borders of tables, and a collapsed border is never round. */
export function Arc({ width, colour, className }: { width: number; colour: string; className?: string }) {
  const height = Math.round(width / 4.4)
  const curve = `${width / 2}px ${width / 2}px / ${height}px ${height}px`
  return (
    <div
      className={className}
      style={{
        width,
        height,
        fontSize: 0,
        lineHeight: 0,
        borderBottom: `3px solid ${colour}`,
        borderRadius: `0 0 ${curve}`,
      }}
    />
  )
}
