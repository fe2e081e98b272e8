import type { Payload } from 'payload'
import { standingChange } from '../knowledge/policy-version'
import { toMailHtml, toPlainText, toWebHtml } from '../knowledge/rich-text'
import { readSite } from '../knowledge/store-site'
import type { Locale } from '../language/locale'
import { policyNoticeWords } from '../language/words/policy-notice'
import type { Bulletin, Edition } from '../payload-types'
import type { Clock } from '../platform/clock'
import type { BulletinIdentity, EditionContent, FrozenEdition, RichText } from './edition-content'
import { type Aim, type EditionSegment, isForSegment, type SentTo } from './edition-segment'
import { type DraftEdition, isSentInEnglish, type Problem, whatIsMissing } from './readiness'
import { sectionHeading } from './section-heading'
import { type Pick, readPicked, readShownItems } from './store-documents'
import { segmentOf } from './store-segment'
import { readSenderDomains } from './store-sender'

/** What the verbs of this domain are given: they do not name the database themselves. */
export type { Payload as Store } from 'payload'

/** Thrown when an edition, or its bulletin, is not in the database. */
export class EditionNotFound extends Error {
  readonly code = 'edition-not-found'
  constructor(editionId: string) {
    super(`There is no edition ${editionId}`)
  }
}

/**
 * What readers of one language would get of the edition now: the picked documents that are public, in the order of the
 * editors; in English, those whose English version is ready. A section without any is left out.
 */
export async function composeEdition(
  payload: Payload,
  editionId: string,
  locale: Locale,
  now: Date,
): Promise<EditionContent> {
  const { edition, bulletin } = await readEdition(payload, editionId, locale)
  const [items, site] = await Promise.all([
    readShownItems(payload, picksOf(edition), locale),
    readSite(payload, locale),
  ])
  const change = standingChange(site.privacy, now)
  return {
    locale,
    edition: { id: edition.id, number: edition.number ?? 0, slug: edition.slug ?? '' },
    bulletin: identityOf(bulletin),
    subject: edition.subject?.trim() ?? '',
    preheader: edition.preheader?.trim() ?? '',
    opening: richText(edition.opening, locale),
    sections: (edition.sections ?? [])
      .map((section) => {
        const shown = picksIn(section)
          .map(({ kind, id }) => items.get(`${kind}/${id}`))
          .filter((item) => item !== undefined)
        return { heading: sectionHeading(section.heading, shown, locale), items: shown }
      })
      .filter((section) => section.items.length > 0),
    ...(change && { policyNotice: policyNoticeWords[locale].notice(change) }),
  }
}

/** An edition as its two screens need it: what it says today, or, once sending started, what was frozen then. */
export type EditionInHand = {
  id: string
  bulletin: string
  slug: string
  number: number
  startedAt: string | null
  sentAt: string | null
  contents: FrozenEdition
  /** `null`: everyone. Once sending started, as it was then. */
  segment: EditionSegment | null
  problems: Problem[]
}

export async function editionInHand(
  payload: Payload,
  editionId: string,
  clock: Clock,
): Promise<EditionInHand> {
  const draft = await readDraft(payload, editionId, clock())
  const { edition } = draft
  const isOut = edition.state !== 'draft'
  const asItIs = { fr: draft.french, ...(isSentInEnglish(draft) ? { en: draft.english } : {}) }
  return {
    id: edition.id,
    bulletin: draft.bulletin.id,
    slug: edition.slug ?? '',
    number: edition.number ?? 0,
    startedAt: edition.startedAt ?? null,
    sentAt: edition.sentAt ?? null,
    contents: isOut ? ((edition.frozen ?? {}) as FrozenEdition) : asItIs,
    segment: isOut ? frozenSegment(edition.sentTo as SentTo | null | undefined) : draft.segment,
    problems: isOut ? [] : whatIsMissing(draft, clock()),
  }
}

/** The languages in which the edition goes out: French, and English when the edition is ready in it. */
export async function editionLocales(payload: Payload, editionId: string, clock: Clock): Promise<Locale[]> {
  return isSentInEnglish(await readDraft(payload, editionId, clock())) ? ['fr', 'en'] : ['fr']
}

/** What is missing before the edition can be sent, and what staff should know. */
export async function editionProblems(payload: Payload, editionId: string, clock: Clock): Promise<Problem[]> {
  return whatIsMissing(await readDraft(payload, editionId, clock()), clock())
}

async function readDraft(
  payload: Payload,
  editionId: string,
  now: Date,
): Promise<DraftEdition & { edition: Edition }> {
  const { edition, bulletin } = await readEdition(payload, editionId, 'fr')
  const [french, english, picked, segment, senderDomains] = await Promise.all([
    composeEdition(payload, editionId, 'fr', now),
    composeEdition(payload, editionId, 'en', now),
    readPicked(payload, picksOf(edition), now),
    edition.state === 'draft' ? segmentOf(payload, aimOf(edition), now) : null,
    readSenderDomains(payload),
  ])
  return {
    id: edition.id,
    edition,
    bulletin: { id: bulletin.id, isInEnglish: bulletin.languages.includes('en') },
    french,
    english,
    picked,
    segment,
    senderDomains,
  }
}

async function readEdition(
  payload: Payload,
  id: string,
  locale: Locale,
): Promise<{ edition: Edition; bulletin: Bulletin }> {
  const edition = await payload.findByID({
    collection: 'editions',
    id,
    locale,
    fallbackLocale: false,
    depth: 0,
    disableErrors: true,
    // `frozen` is hidden: no screen needs it whole.
    showHiddenFields: true,
    overrideAccess: true,
  })
  if (!edition) throw new EditionNotFound(id)
  const bulletin = await payload.findByID({
    collection: 'bulletins',
    id: idOf(edition.bulletin),
    locale,
    // A name that nobody translated is still the name.
    fallbackLocale: 'fr',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!bulletin) throw new EditionNotFound(id)
  return { edition, bulletin }
}

const idOf = (one: string | { id: string }): string => (typeof one === 'string' ? one : one.id)

const aimOf = ({ bulletin, goesTo, segment }: Edition): Aim => ({
  bulletin: idOf(bulletin),
  goesTo: isForSegment({ goesTo, segment }) ? 'segment' : 'everyone',
  segment: segment ? idOf(segment) : null,
})

const frozenSegment = (sentTo: SentTo | null | undefined): EditionSegment | null =>
  sentTo
    ? { id: sentTo.segment, name: sentTo.name, conditions: sentTo.conditions, state: 'ready', isEmpty: false }
    : null

function identityOf(bulletin: Bulletin): BulletinIdentity {
  return {
    id: bulletin.id,
    slug: bulletin.slug,
    name: bulletin.name ?? '',
    senderName: bulletin.senderName ?? '',
    senderEmail: bulletin.senderEmail ?? '',
    replyTo: bulletin.replyTo || null,
    onBehalfOf: bulletin.onBehalfOf || null,
    postalAddress: bulletin.postalAddress ?? '',
    contact: bulletin.contact ?? '',
  }
}

type Section = NonNullable<Edition['sections']>[number]

function picksOf(edition: Edition): Pick[] {
  return (edition.sections ?? []).flatMap(picksIn)
}

function picksIn({ items }: Section): Pick[] {
  return (items ?? []).map(({ relationTo, value }) => ({
    kind: relationTo,
    id: typeof value === 'string' ? value : value.id,
  }))
}

function richText(state: Edition['opening'], locale: Locale): RichText | null {
  if (!state) return null
  const text = toPlainText(state, locale)
  return text.trim() === '' ? null : { web: toWebHtml(state, locale), mail: toMailHtml(state, locale), text }
}
