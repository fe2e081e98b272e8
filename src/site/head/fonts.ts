import localFont from 'next/font/local'

/**
 * Two files are preloaded, no more: text and titles, upright. Italics come when a page has some. Next measures each font
 * and makes a fallback of the same width, so that the page does not move when the font arrives.
 */
export const text = localFont({
  src: '../../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  style: 'normal',
  display: 'swap',
  variable: '--font-text',
  adjustFontFallback: 'Arial',
})

export const title = localFont({
  src: '../../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  weight: '200 800',
  style: 'normal',
  display: 'swap',
  variable: '--font-title',
  adjustFontFallback: 'Times New Roman',
})

export const textItalic = localFont({
  src: '../../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
  weight: '200 800',
  style: 'italic',
  display: 'swap',
  preload: false,
  variable: '--font-text-italic',
  adjustFontFallback: 'Arial',
})

export const titleItalic = localFont({
  src: '../../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
  weight: '200 800',
  style: 'italic',
  display: 'swap',
  preload: false,
  variable: '--font-title-italic',
  adjustFontFallback: 'Times New Roman',
})
