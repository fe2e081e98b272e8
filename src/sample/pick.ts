/** The ids of some slugs; one that is not known is left out. */
export function pick(slugs: string[] | undefined, ids: Map<string, string>): string[] {
  return (slugs ?? []).map((slug) => ids.get(slug)).filter((id) => id !== undefined)
}
