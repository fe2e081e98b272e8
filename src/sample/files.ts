import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locale, Localised } from '../language/locale'
import type { Kind } from '../language/routes'

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
}

export type SampleTerm = { slug: string; name?: Localised; label?: Localised; [extra: string]: unknown }

export type SampleSubscriber = {
  email: string
  firstName: string | null
  locale: Locale
  themes: string[]
  territories: string[]
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
