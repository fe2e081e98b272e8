import { isSafeHref } from './safe-href'

/** A work that is cited. Its title stays in the language it was written in. */
export type Citation = {
  authors: string | null
  title: string
  year: number | null
  publisher: string | null
  doi: string | null
  /** Where it is read: the address of its DOI, or the one that staff gave. */
  url: string | null
}

type RawCitation = {
  authors?: string | null
  title?: string | null
  year?: number | null
  publisher?: string | null
  doi?: string | null
  url?: string | null
}

/** `null` when nobody wrote a title: a work without one cannot be cited. */
export function citationOf(raw: RawCitation | null | undefined): Citation | null {
  if (!raw?.title) return null
  const doi = raw.doi && /^10\.\d{4,9}\/\S+$/.test(raw.doi) ? raw.doi : null
  return {
    authors: raw.authors || null,
    title: raw.title,
    year: raw.year ?? null,
    publisher: raw.publisher || null,
    doi,
    url: doi ? addressOfDoi(doi) : isSafeHref(raw.url) ? raw.url : null,
  }
}

/** https://www.doi.org/doi-handbook/HTML/representation-of-doi-names.html: each part is escaped, the slash stays. */
function addressOfDoi(doi: string): string {
  return `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`
}
