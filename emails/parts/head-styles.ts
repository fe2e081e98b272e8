import { dark, kindColour, type Palette } from '../../src/theme/tokens'

/**
 * The mail has been drawn for light and dark: the client need not invert anything. Nor may it turn dates, addresses and
 * phone numbers into links of its own blue, which would fail contrast on our grounds.
 */
export const headMetas = [
  { name: 'color-scheme', content: 'light dark' },
  { name: 'supported-color-schemes', content: 'light dark' },
  { name: 'format-detection', content: 'telephone=no,date=no,address=no,email=no,url=no' },
]

/** What cannot be inline: the dark palette and the narrow screen. A client that drops it shows the light, wide mail. */
export const headStyles = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  `@media (prefers-color-scheme:dark){${darkRules(dark)}}`,
  // MJML collapses the borders of every table, which shifts what they touch by half their width.
  '.column table,.column td{border-collapse:separate}',
  '@media (max-width:480px){.inset,.column>table>tbody>tr>td{padding-left:16px!important;padding-right:16px!important}' +
    '.masthead{font-size:32px!important}.large{font-size:26px!important}.frame{padding:18px!important}}',
].join('\n')

function darkRules(palette: Palette): string {
  const kinds = [...new Set(Object.values(kindColour))]
  return [
    `.paper,.paper>div{background-color:${palette.paper}!important}`,
    `.surface{background-color:${palette.surface}!important}`,
    `.line{border-color:${palette.line}!important}`,
    `.ink{color:${palette.ink}!important}`,
    `.muted{color:${palette.muted}!important}`,
    `.wheat{border-color:${palette.wheat}!important}`,
    ...kinds.flatMap((name) => [
      `.${name}{color:${palette[name]}!important}`,
      `.on-${name}{background-color:${palette[name]}!important;color:${palette.onAction}!important}`,
      `.edge-${name}{border-color:${palette[name]}!important}`,
      `.top-${name}{border-top-color:${palette[name]}!important}`,
    ]),
  ].join('')
}
