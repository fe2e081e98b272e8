import type { LongPage } from '../knowledge/long-page'
import type { Locale } from '../language/locale'
import { printWords } from '../language/words/print'
import { blocksOf } from './blocks'
import type { Printable } from './printable'
import { sourceSections } from './printable-parts'

/** A long page as its sheets print it: chapter by chapter. */
export function printablePage(page: LongPage, locale: Locale): Printable {
  const { path, title, lead, isSample, publishedAt } = page
  return {
    locale,
    path,
    title,
    lead,
    isSample,
    publishedAt,
    revisedOn: page.revisedOn && page.revisedOn > publishedAt ? page.revisedOn : publishedAt,
    nature: printWords[locale].longPage,
    kind: null,
    audiences: page.audiences.map(({ name }) => name),
    keyMessages: [],
    facts: [],
    sections: [
      { title: '', blocks: blocksOf(page.body) },
      ...page.chapters.map(({ title: chapter, body }) => ({ title: chapter, blocks: blocksOf(body, 2) })),
      ...sourceSections(page.sources, locale),
    ],
  }
}
