import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { DepartureReason } from '../audience/departure'
import type { Locale, Localised } from '../language/locale'
import type { Kind } from '../language/routes'
import type { ConsentSource, ImpliedKind } from '../register/consent-record'

/** The sample content as it stands in the folder `sample/`. Everything in it is marked as sample. */
export type SampleContent = {
  slug: string
  title: Localised
  lead?: Localised
  summary?: Localised
  kind: string
  keyMessages?: Localised[]
  audiences?: string[]
  themes?: string[]
  factors?: string[]
  lifePhases?: string[]
  axes?: string[]
  territories?: string[]
  organisations?: string[]
  research?: string[]
  initiatives?: string[]
  sources?: SampleCitation[]
  revisedDaysAgo?: number
  revisionReason?: Localised
}

type SampleCitation = { title: string; year?: number; publisher?: string; url?: string }

export type SampleResearch = SampleContent & {
  question: Localised
  method: Localised
  limits: Localised
  soWhat: { audience: string; text: Localised }[]
  citation?: SampleCitation
}

export type SampleInitiative = SampleContent & {
  forWhom: Localised
  results: Localised
  replicate: Localised
  contact: { role: Localised; email: string }
  funding: 'not-told' | 'funded' | 'not-funded'
  fund?: Localised
  positions: { phase: string; factor: string }[]
}

export type SampleEvent = SampleContent & {
  startsInDays: number
  startTime: string
  endsAfterDays: number
  endTime: string
  place: { name: Localised; address: Localised } | null
  online: boolean
  registrationUrl: string | null
  registrationEmail: string | null
  visibility: 'public' | 'internal'
  series?: string
  standing?: 'moved' | 'postponed' | 'cancelled'
  standingNote?: Localised
  sessions?: SampleSession[]
}

export type SampleSession = {
  territory: string
  inDays: number
  start: string
  end: string
  label: Localised | null
  place: { name: Localised; address: Localised } | null
  onlineUrl?: string
}

type SampleLink = [kind: Kind, slug: string]

export type SamplePage = Pick<SampleContent, 'slug' | 'title' | 'audiences' | 'themes' | 'lifePhases'> & {
  slugEn: string
  lead: Localised
  body: Localised | null
  related: SampleLink[]
  chapters: { title: Localised; body: Localised }[]
}

export type SampleSection = {
  slug: string
  slugEn: string
  inMenu: boolean
  title: Localised
  lead: Localised
  body: Localised | null
  lists: (
    | { type: 'curated'; heading: Localised; items: SampleLink[] }
    | {
        type: 'ruled'
        heading: Localised
        kinds?: Kind[]
        theme?: string
        audience?: string
        territory?: string
        factor?: string
        withinDays?: number
        order: 'newest' | 'oldest' | 'title'
        limit: number
      }
  )[]
}

export type SampleTerm = { slug: string; name?: Localised; label?: Localised; [extra: string]: unknown }

export type SampleSubscriber = {
  email: string
  firstName: string | null
  locale: Locale
  themes: string[]
  territories: string[]
  organisation?: string
  /** When they subscribed. */
  sinceDaysAgo: number
  source: Exclude<ConsentSource, 'sample'>
  /** What a consent given on paper, by telephone or in a list rests on. */
  proof?: string
  implied?: ImpliedKind
  /** Left once, and came back. */
  away?: { leftDaysAgo: number; backDaysAgo: number; reason: DepartureReason }
}

export type SampleBulletin = Record<'name' | 'senderName' | 'onBehalfOf' | 'purpose', Localised> &
  Record<'slug' | 'senderEmail' | 'replyTo' | 'postalAddress' | 'contact', string> & { languages: Locale[] }

export type SampleEdition = Record<'subject' | 'preheader' | 'opening', Localised> & {
  sections: { heading: Localised; items: { kind: Kind; slug: string }[] }[]
}

export class SampleFiles {
  constructor(private readonly folder: string) {}

  items<Item>(name: string): Item[] {
    return this.read<{ items: Item[] }>(name).items
  }

  read<Content>(name: string): Content {
    return JSON.parse(readFileSync(path.join(this.folder, name), 'utf8')) as Content
  }

  /** Markdown of one document in one language. */
  body(kind: Kind, slug: string, locale: Locale): string {
    return readFileSync(path.join(this.folder, 'bodies', kind, `${slug}.${locale}.md`), 'utf8')
  }
}
