/** One term of a classification: an audience, a theme, a territory, an organization. */
export type Term = { slug: string; name: string }

/** A relation that could not be read is an id, and a term may lack a name in this language: neither is shown. */
export function termOf(value: unknown): Term | null {
  const term = value as { slug?: string; name?: string | null } | string | null | undefined
  return term && typeof term === 'object' && term.name && term.slug
    ? { slug: term.slug, name: term.name }
    : null
}

export function terms(values: unknown): Term[] {
  return Array.isArray(values) ? values.flatMap((value) => termOf(value) ?? []) : []
}
