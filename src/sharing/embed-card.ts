import type { Document } from '../knowledge/document'
import { escapeHtml } from '../knowledge/escape-html'
import type { SiteIdentity } from '../knowledge/site-identity'
import { languageTag } from '../language/locale'
import { sharingWords } from '../language/words/sharing'
import { siteWords } from '../language/words/site'
import { dark, kindColour, light, type Palette, undertie } from '../theme/tokens'

/** What the card may do where others frame it: show itself and lead here. No script, no file, no form. */
export const cardPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *"

/** A document as a card for other sites: one whole page of HTML, that asks for nothing else. */
export function embedCard(document: Document, site: SiteIdentity, origin: string): string {
  const { locale, kind, nature, title, lead, path, isSample } = document
  const words = siteWords[locale]
  const natures: Record<string, string> = words.aboutKind[kind]
  const address = escapeHtml(origin + path)
  const name = escapeHtml(site.name)
  return `<!doctype html>
<html lang="${languageTag[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="${address}">
<title>${escapeHtml(title)} – ${name}</title>
<style>${stylesOf(kindColour[kind])}</style>
</head>
<body>
<main>
<p class="kind">${escapeHtml(natures[nature ?? ''] ?? words.kind[kind])}${isSample ? ` <span>${escapeHtml(words.sample)}</span>` : ''}</p>
<h1><a href="${address}" target="_top">${escapeHtml(title)}</a></h1>
<p class="lead">${escapeHtml(lead)}</p>
<footer><svg aria-hidden="true" width="40" height="10" viewBox="${undertie.viewBox}"><path d="${undertie.path}" fill="none" stroke="currentColor" stroke-width="${undertie.strokeWidth}" stroke-linecap="round"/></svg>
<p>${escapeHtml(sharingWords[locale].readOn(site.name))}</p></footer>
</main>
</body>
</html>
`
}

function stylesOf(colour: keyof Palette): string {
  const set = (palette: Palette) =>
    `--ink:${palette.ink};--muted:${palette.muted};--surface:${palette.surface};--line:${palette.line};--kind:${palette[colour]}`
  return [
    `:root{color-scheme:light dark;${set(light)}}`,
    `@media(prefers-color-scheme:dark){:root{${set(dark)}}}`,
    '*{box-sizing:border-box;margin:0}',
    'body{background:var(--surface);color:var(--ink);font:1rem/1.5 Verdana,Arial,sans-serif}',
    'main{display:grid;gap:.75rem;align-content:start;min-block-size:100vh;padding:1.25rem 1.5rem;border:1px solid var(--line);border-inline-start:6px solid var(--kind);overflow-wrap:anywhere}',
    '.kind{color:var(--kind);font-weight:700;font-size:.875rem}',
    '.kind span{margin-inline-start:.5rem;padding:.1rem .4rem;border:1px dashed currentColor;color:var(--muted);font-weight:400}',
    'h1{font:500 1.5rem/1.2 Georgia,serif}',
    'a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.15em}',
    'a:focus-visible{outline:3px solid var(--kind);outline-offset:3px}',
    '.lead{font-size:.9375rem}',
    'footer{color:var(--kind);font-size:.875rem}',
    'footer p{color:var(--muted)}',
  ].join('')
}
