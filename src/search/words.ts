import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemFrench } from '@orama/stemmers/french'
import type { Locale } from '../language/locale'

const stemmers = { fr: stemFrench, en: stemEnglish }
const longest = 40

/** A word as a person wrote it, in lower case, and where it stands in its text. */
export type Word = { word: string; start: number; end: number }

const word = /[\p{L}\p{N}\p{M}]+/gu

/** The words of a text, in order and in lower case. */
export function plainWords(text: string): string[] {
  return (text.toLowerCase().match(word) ?? []).map((one) => one.slice(0, longest))
}

/** The words of a text and their places. An elided article is a word of its own: « l’école » is *l* and *école*. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((match) => ({
    word: match[0].slice(0, longest).toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Without accents or case: `Élèves` and `eleves` are one. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .slice(0, longest)
}

/** What a word shares with its family: *persévérance*, *persévérer* and *persévérante* are `persever`. */
export function stem(word: string, locale: Locale): string {
  return fold(stemmers[locale](word.toLowerCase().normalize('NFC')))
}

/** Whether a word helps to find anything: little words are in every text. */
export function isTelling(word: string, locale: Locale): boolean {
  const folded = fold(word)
  return (folded.length > 1 || /\p{N}/u.test(folded)) && !little[locale].has(folded)
}

const little = {
  fr: new Set(
    (
      'au aux avec ce ces cet cette dans de des du elle elles en est et eux il ils je la le les leur leurs lui ma mais me mes moi mon ne ' +
      'nos notre nous on ont ou par pas pour qu que qui sa se ses si son sont sur ta te tes toi ton tu un une vos votre vous lorsqu puisqu ' +
      'jusqu quoi comme plus afin ainsi donc'
    ).split(' '),
  ),
  en: new Set(
    (
      'a an and are as at be but by for from has have he her his how i if in is it its my no not of on or our she so than that the their ' +
      'them then there these they this to was we were what when which who will with you your'
    ).split(' '),
  ),
}
