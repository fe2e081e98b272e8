import type { Store } from './store'
import { createEdition, type EditionText, readEditionText, writeEnglish } from './store-copy'

/**
 * A draft that says what the edition says, in both languages, with the next number of its bulletin. Nothing of its
 * sending is carried over. Each call makes another draft; `null`: there is no such edition.
 */
export async function copyEdition(store: Store, editionId: string): Promise<{ id: string } | null> {
  const [french, english] = await Promise.all([
    readEditionText(store, editionId, 'fr'),
    readEditionText(store, editionId, 'en'),
  ])
  if (!french || !english) return null

  const created = await createEdition(store, french)
  if (saysSomething(english)) await writeEnglish(store, created, english)
  return { id: created.id }
}

function saysSomething({ subject, preheader, opening, sections }: EditionText): boolean {
  return Boolean(subject || preheader || opening || sections.some((section) => section.heading))
}
