import { dark, kindColour, type Palette } from '../../src/theme/tokens'

/** For `<meta>`: the mail has been drawn for both, and the client need not invert anything. */
export const colorScheme = 'light dark'

/** What cannot be inline: the dark palette and the narrow screen. A client that drops it shows the light, wide mail. */
export const headStyles = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  `@media (prefers-color-scheme:dark){${darkRules(dark)}}`,
  '@media (max-width:480px){.gutter{padding-left:16px!important;padding-right:16px!important}' +
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
