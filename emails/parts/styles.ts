import type { CSSProperties } from 'react'
import { light, mailFonts } from '../../src/theme/tokens'

/**
 * Inline styles, from the light palette: the ones that every client reads. A dark palette cannot be inline, so whatever
 * sets a colour here also carries the class of the same name, which `head-styles.ts` turns dark.
 */
export const styles = {
  body: { margin: 0, fontFamily: mailFonts.text, fontSize: 16, lineHeight: 1.6, color: light.ink },
  paragraph: { margin: '0 0 16px', fontSize: 16, lineHeight: 1.6 },
  lead: { margin: '0 0 12px', fontSize: 17, lineHeight: 1.6 },
  small: { margin: '0 0 8px', fontFamily: mailFonts.text, fontSize: 14, lineHeight: 1.6, color: light.muted },
  mastheadTitle: title(40, 1.15, '0'),
  noticeTitle: title(30, 1.25, '0 0 16px'),
  sectionTitle: title(28, 1.25, '0 0 4px'),
  leadTitle: title(30, 1.2, '0 0 12px'),
  cardTitle: title(22, 1.3, '0 0 8px'),
  link: { color: light.river, textDecoration: 'underline' },
  /** 24 + 2 × 10 = 44 px to tap on, without a box. */
  tapLink: {
    display: 'inline-block',
    padding: '10px 0',
    lineHeight: '24px',
    color: light.river,
    textDecoration: 'underline',
  },
} satisfies Record<string, CSSProperties>

function title(fontSize: number, lineHeight: number, margin: string): CSSProperties {
  return { margin, fontFamily: mailFonts.title, fontSize, lineHeight, fontWeight: 'normal', color: light.ink }
}
