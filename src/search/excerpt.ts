import type { Locale } from '../language/locale'
import { isTelling, stem, type Word, wordsOf } from './words'

/** A stretch of text, and whether it is one of the words asked for. Plain text: who shows it escapes it. */
export type Piece = { text: string; isHit: boolean }

const length = 220

/** A text cut where the words asked for stand, for highlighting. */
export function highlight(text: string, stems: ReadonlySet<string>, locale: Locale): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const word of hitsIn(text, stems, locale)) {
    if (word.start > end) pieces.push({ text: text.slice(end, word.start), isHit: false })
    pieces.push({ text: text.slice(word.start, word.end), isHit: true })
    end = word.end
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isHit: false })
  return pieces
}

/** The passage of about 220 characters that holds the most of the words asked for; the lead when the text has none. */
export function excerpt(lead: string, text: string, stems: ReadonlySet<string>, locale: Locale): Piece[] {
  const inLead = hitsIn(lead, stems, locale)
  const hits = inLead.length > 0 ? [] : hitsIn(text, stems, locale)
  if (hits.length === 0) return highlight(lead, stems, locale)
  return highlight(passage(text, bestStart(hits, locale)), stems, locale)
}

function hitsIn(text: string, stems: ReadonlySet<string>, locale: Locale): Word[] {
  return wordsOf(text).filter(({ word }) => isTelling(word, locale) && stems.has(stem(word, locale)))
}

function bestStart(hits: Word[], locale: Locale): number {
  const different = (from: Word) =>
    new Set(
      hits
        .filter(({ start, end }) => start >= from.start && end <= from.start + length - 40)
        .map(({ word }) => stem(word, locale)),
    ).size
  const [first] = hits
  let best = { start: first?.start ?? 0, count: 0 }
  for (const hit of hits.slice(0, 50)) {
    const count = different(hit)
    if (count > best.count) best = { start: hit.start, count }
  }
  return best.start
}

/** Whole words, with signs of what was left out. */
function passage(text: string, hit: number): string {
  const from = Math.max(0, hit - 40)
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const end = start + length >= text.length ? text.length : text.lastIndexOf(' ', start + length)
  const inside = text.slice(start, end).replace(/\s+/g, ' ').trim()
  return `${start > 0 ? '… ' : ''}${inside}${end < text.length ? '…' : ''}`
}
