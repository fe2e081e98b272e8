import { dark, light, type Palette } from '../theme/tokens'

/**
 * The text of `tokens.css`, from the house's tokens. The file is kept beside this one so that no page carries an inline
 * style (a static page has no nonce to allow one); a test says when the two differ, and how to write it anew.
 */
export function tokensCss(): string {
  return `/* Made from src/theme/tokens.ts by src/site/tokens-css.ts: change the colours there. */
:root {
  color-scheme: light dark;
${properties(light)}
}

@media (prefers-color-scheme: dark) {
  :root {
${properties(dark, '    ')}
  }
}

/* Paper is white, whatever the screen: print takes the light colours. */
@media print {
  :root {
    color-scheme: light;
${properties({ ...light, paper: '#ffffff' }, '    ')}
  }
}
`
}

function properties(palette: Palette, indent = '  '): string {
  return Object.entries(palette)
    .map(
      ([name, value]) =>
        `${indent}--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value};`,
    )
    .join('\n')
}
