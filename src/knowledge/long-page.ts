import { slugify } from '../language/slugify'
import type { Citation } from './citation'
import type { Picture, Summary, Term } from './document'

/** What a list shows of a page or a section. */
export type Opening = {
  id: string
  slug: string
  path: string
  title: string
  lead: string
  isSample: boolean
  updatedAt: string
}

/** A long text in chapters. */
export type LongPage = Opening & {
  publishedAt: string
  revisedOn: string | null
  revisionReason: string | null
  /** Safe HTML, or empty. */
  body: string
  chapters: Chapter[]
  sources: Citation[]
  picture: Picture | null
  audiences: Term[]
  themes: Term[]
  lifePhases: Term[]
  related: Summary[]
  otherLanguagePath: string | null
}

/** `anchor` is unique on its page. */
export type Chapter = { anchor: string; title: string; body: string }

/** Gives each chapter an address on the page, made from its title; two alike are told apart by a number. */
export function withAnchors(chapters: { title: string; body: string }[]): Chapter[] {
  const taken = new Map<string, number>()
  return chapters.map(({ title, body }) => {
    const wanted = slugify(title) || 'chapitre'
    const count = (taken.get(wanted) ?? 0) + 1
    taken.set(wanted, count)
    return { anchor: count === 1 ? `c-${wanted}` : `c-${wanted}-${count}`, title, body }
  })
}
