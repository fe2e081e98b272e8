import type { Locale } from '../language/locale'
import { escapeHtml } from './escape-html'

/** A figure that a text puts forward, where and when it holds, and who says so. The value is words: « 1 sur 4 ». */
export type KeyFigure = {
  value: string
  label: string
  scope: string
  period: string
  /** `url` is http or https, or empty. */
  source: { name: string; url: string }
}

/** The block's name in the editor's JSON. */
export const keyFigureSlug = 'keyFigure'

/** Which of its fields are prose. */
export const keyFigureWords = ['value', 'label', 'scope', 'period', 'source'] as const

/** `null` while its value, what it counts or its source is missing: a figure is not shown without them. */
export function readKeyFigure(fields: unknown): KeyFigure | null {
  const given = (typeof fields === 'object' ? fields : null) as Record<string, unknown> | null
  const [value, label, scope, period, source, url] = [...keyFigureWords, 'url'].map((name) => {
    const text = given?.[name]
    return typeof text === 'string' ? text.trim() : ''
  }) as [string, string, string, string, string, string]
  if (!value || !label || !source) return null
  return { value, label, scope, period, source: { name: source, url: isWebAddress(url) ? url : '' } }
}

/** A figure and its caption, for a page. */
export function keyFigureOnPage(figure: KeyFigure, locale: Locale): string {
  return `<figure><p>${escapeHtml(figure.value)}</p><figcaption>${escapeHtml(captionOf(figure))}<br>${sourceInHtml(figure, locale)}</figcaption></figure>`
}

/** The same in the few tags that mails have. */
export function keyFigureInMail(figure: KeyFigure, locale: Locale): string {
  return `<blockquote><p><strong>${escapeHtml(figure.value)}</strong></p><p>${escapeHtml(captionOf(figure))}<br>${sourceInHtml(figure, locale)}</p></blockquote>`
}

/** The same on two lines of plain text. */
export function keyFigureInText(figure: KeyFigure, locale: Locale): string {
  const { name, url } = figure.source
  return `${figure.value} – ${captionOf(figure)}\n${sourceWord[locale]} ${url ? `${name} (${url})` : name}`
}

const sourceWord = { fr: 'Source\u00A0:', en: 'Source:' } as const

function captionOf({ label, scope, period }: KeyFigure): string {
  const where = [scope, period].filter(Boolean).join(', ')
  return where ? `${label} (${where})` : label
}

function sourceInHtml({ source: { name, url } }: KeyFigure, locale: Locale): string {
  const words = escapeHtml(name)
  return `${sourceWord[locale]} ${url ? `<a href="${escapeHtml(url)}">${words}</a>` : words}`
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}
