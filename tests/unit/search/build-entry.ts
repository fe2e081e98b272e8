import { createCatalogue } from '../../../src/search/catalogue'
import type { Entry, FacetName, FacetTerm } from '../../../src/search/findable'

export const now = new Date('2026-11-22T12:00:00Z')

const term = (id: string, parent: string | null = null): FacetTerm => ({
  id,
  slug: id,
  name: `Terme ${id}`,
  parent,
})

export const terms: Record<FacetName, FacetTerm[]> = {
  audience: [term('parents'), term('employeurs')],
  theme: [term('lecture'), term('travail')],
  territory: [term('monteregie'), term('longueuil', 'monteregie')],
}

let count = 0

export function buildEntry(
  entry: Partial<Omit<Entry, 'terms'>> & { terms?: Partial<Entry['terms']> },
): Entry {
  count += 1
  return {
    kind: 'fact-sheets',
    id: `id-${count}`,
    locale: 'fr',
    slug: `adresse-${count}`,
    title: `Titre ${count}`,
    lead: '',
    keywords: '',
    text: '',
    publishedAt: '2026-01-01T00:00:00Z',
    ...entry,
    terms: { audiences: [], themes: [], factors: [], lifePhases: [], territories: [], ...entry.terms },
  }
}

/** A catalogue that holds these contents; `titles` gives what a question finds, in order. */
export function catalogueOf(entries: Parameters<typeof buildEntry>[0][], locale: 'fr' | 'en' = 'fr') {
  const catalogue = createCatalogue(locale, terms)
  for (const entry of entries) catalogue.put(buildEntry({ locale, ...entry }))
  return catalogue
}

export function titles(catalogue: ReturnType<typeof catalogueOf>, asked: string): string[] {
  return catalogue.answer(asked, {}, now).hits.map(({ title }) => title)
}
