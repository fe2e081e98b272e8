import { light, mailFonts } from '../../src/theme/tokens'
import type { EventDate } from '../bulletin-mail'

/** The day as a leaf of a calendar. Hidden from a screen reader, which hears the whole date beside it. */
export function EventCalendar({ event }: { event: EventDate }) {
  return (
    <table role="presentation" aria-hidden="true" width={64} border={0} cellPadding={0} cellSpacing={0}>
      <tbody>
        <tr>
          <td
            className="on-maple"
            align="center"
            style={{
              padding: '3px 2px',
              backgroundColor: light.maple,
              fontFamily: mailFonts.text,
              fontSize: 14,
              lineHeight: '21px',
              fontWeight: 'bold',
              color: light.onAction,
            }}
          >
            {event.month}
          </td>
        </tr>
        <tr>
          <td
            className="ink edge-maple"
            align="center"
            style={{
              padding: '4px 2px 8px',
              border: `1px solid ${light.maple}`,
              borderTop: 0,
              fontFamily: mailFonts.title,
              fontSize: 32,
              lineHeight: '38px',
              color: light.ink,
            }}
          >
            {event.day}
          </td>
        </tr>
      </tbody>
    </table>
  )
}
