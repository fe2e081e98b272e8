import type { Locale } from '../language/locale'
import { closest, type Known, letterMask } from './spelling'
import { fold, isTelling, plainWords, stem } from './words'

type Form = Known & { written: string; stems: string[] }

/** The words that the contents of a language use: what a visitor's own are compared with. */
export type Vocabulary = ReturnType<typeof createVocabulary>

export function createVocabulary(locale: Locale) {
  const forms = new Map<string, Form>()
  // The same, to go through: four times faster than the map.
  const all: Form[] = []
  // The same by alphabet, put in order when asked for after words were learned.
  let inOrder: Form[] = []
  const stems = new Set<string>()
  const written = new Map<string, { form: Form; stem: string } | null>()

  return {
    /** Learns the words of a text, and gives it back as stems. */
    learn(text: string): string[] {
      return plainWords(text)
        .map(stemOf)
        .filter((stem) => stem !== null)
    },
    /** The stems that a word may stand for, accents or not; nothing when no content has it. */
    stemsOf(word: string): string[] {
      const known = forms.get(fold(word))
      if (known) return known.stems
      const plain = stem(word, locale)
      return stems.has(plain) ? [plain] : []
    },
    /** How the words that begin so are written, the most used first. */
    beginningWith(folded: string, limit: number): string[] {
      const found: Form[] = []
      for (let at = firstFrom(folded); inOrder[at]?.folded.startsWith(folded); at++) {
        found.push(inOrder[at] as Form)
      }
      return found
        .sort((a, b) => b.count - a.count)
        .slice(0, limit)
        .map(({ written }) => written)
    },
    /** How the words are written that a misspelled one may stand for. */
    closeTo(folded: string, limit: number): string[] {
      return closest(folded, all, limit).map((found) => forms.get(found)?.written ?? found)
    },
  }

  /** Where the first form is, by alphabet, that does not come before these letters. */
  function firstFrom(folded: string): number {
    if (inOrder.length !== all.length) inOrder = all.toSorted((a, b) => (a.folded < b.folded ? -1 : 1))
    let [from, to] = [0, inOrder.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((inOrder[middle]?.folded ?? '') < folded) from = middle + 1
      else to = middle
    }
    return from
  }

  /** Called for each word of each content: what a written form leads to is worked out once. */
  function stemOf(met: string): string | null {
    const known = written.get(met)
    if (known !== undefined) {
      if (known) known.form.count += 1
      return known?.stem ?? null
    }
    // A copy: the engine cuts words out of their text, and one word kept would keep all of it.
    const word = [...met].join('')
    if (!isTelling(word, locale)) {
      written.set(word, null)
      return null
    }
    const root = stem(word, locale)
    const folded = fold(word)
    const form = forms.get(folded) ?? { folded, mask: letterMask(folded), count: 0, written: word, stems: [] }
    form.count += 1
    // The same letters with other accents: « pêche » and « péché ».
    if (!form.stems.includes(root)) form.stems.push(root)
    if (form.count === 1) all.push(form)
    forms.set(folded, form)
    stems.add(root)
    written.set(word, { form, stem: root })
    return root
  }
}
