import type { Locale } from '../language/locale'
import type { Engine } from './engine'
import type { Vocabulary } from './vocabulary'
import { fold, isTelling, wordsOf } from './words'

const mostCharacters = 200
const mostWords = 10

/** What there is to find, in one language. */
export type Known = { vocabulary: Vocabulary; engine: Engine; locale: Locale }

/** One word of a question, and the stems that answer it. */
type Wanted = { written: string; stems: string[]; correction: string | null }

export type Question = { asked: string; wanted: Wanted[] }

/** What a visitor typed, cut to what a question may be: whatever it holds, the rest is a list of words. */
export function tidy(asked: unknown): string {
  if (typeof asked !== 'string') return ''
  const plain = asked.slice(0, 4 * mostCharacters).replace(/[\p{C}\p{Z}\s]+/gu, ' ')
  return [...plain.trim()].slice(0, mostCharacters).join('').trim()
}

/**
 * The words asked for. One that no content has is taken for the beginning of a word, or else for a misspelled one. Little
 * words count for nothing.
 */
export function readQuestion(asked: string, known: Known): Question {
  const words = [...new Set(wordsOf(asked).map(({ word }) => word))].filter((word) =>
    isTelling(word, known.locale),
  )
  return { asked, wanted: words.slice(0, mostWords).map((word) => wantedBy(word, known)) }
}

/** The same question while it is typed: its last word may be unfinished. */
export function readUnfinished(asked: string, known: Known): Question {
  const { vocabulary } = known
  const question = readQuestion(asked, known)
  const last = wordsOf(asked).at(-1)
  if (!last || last.end !== asked.length) return question
  const begun = vocabulary.beginningWith(fold(last.word), 40).flatMap((word) => vocabulary.stemsOf(word))
  if (begun.length === 0) return question
  const wanted = question.wanted.filter(({ written }) => written !== last.word)
  return {
    asked,
    wanted: [...wanted, { written: last.word, stems: [...new Set(begun)], correction: null }],
  }
}

/** The question as it was understood, when a word had to be put right; `null` otherwise. */
export function correctionOf({ wanted }: Question): string | null {
  if (!wanted.some(({ correction }) => correction)) return null
  return wanted.map(({ written, correction }) => correction ?? written).join(' ')
}

/** A word that was in contents withdrawn since is still in the vocabulary: only what is found now may be offered. */
function wantedBy(written: string, { vocabulary, engine }: Known): Wanted {
  const isFound = (word: string) => engine.has(vocabulary.stemsOf(word))
  const all = (words: string[]) => [...new Set(words.flatMap((word) => vocabulary.stemsOf(word)))]
  if (isFound(written)) return { written, stems: vocabulary.stemsOf(written), correction: null }
  const folded = fold(written)
  const longer = folded.length >= 3 ? vocabulary.beginningWith(folded, 20).filter(isFound) : []
  if (longer.length > 0) return { written, stems: all(longer), correction: null }
  const close = vocabulary.closeTo(folded, 5).filter(isFound).slice(0, 3)
  return { written, stems: all(close), correction: close[0] ?? null }
}
