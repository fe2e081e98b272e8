import type { Site } from '../payload-types'

/** Who publishes the site, and the two contacts the law asks for (P-39.1 s. 3.1; SGQRI 008). */
export type SiteIdentity = {
  /** Nothing was filled in yet: the site still answers, and says so. */
  isSetUp: boolean
  isSample: boolean
  name: string
  tagline: string
  publisher: string
  postalAddress: string
  contactEmail: string
  privacy: {
    officerTitle: string
    officerContact: string
    version: string
    date: string | null
    /** What changed with this version, in a sentence, and the moment it replaced another; `null`: it is the first. */
    changes: string
    changedAt: string | null
    /** How many days each thing is kept, as staff chose (src/upkeep/retention.ts). */
    kept: Site['retention'] | null
  }
  accessibility: { contact: string; date: string | null }
}
