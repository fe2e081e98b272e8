import type { Payload } from 'payload'
import type { Identification } from '../../emails/identification'
import type { Locale } from '../language/locale'
import { deliveryWords } from '../language/words/delivery'
import type { Notice } from '../payload-types'

export type NoticeRow = {
  kind: Notice['kind']
  locale: Locale
  subscriber: string | null
  bulletin: string | null
  edition: string | null
  user: string | null
  /** For `review`: the content it is about, and the day it is due (src/knowledge/remind-reviews.ts). */
  document: { collection: string; id: string } | null
  onceKey: string | null
  /** What the row holds for `account`, not looked at yet. */
  message: unknown
}

export async function findNotice(payload: Payload, id: string): Promise<NoticeRow | null> {
  const found = await payload.find({
    collection: 'notices',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  })
  const notice = found.docs[0]
  if (!notice) return null
  const { kind, locale, subscriber, bulletin, edition, user, document, onceKey, message } = notice
  return {
    kind,
    locale,
    subscriber: idOf(subscriber),
    bulletin: idOf(bulletin),
    edition: idOf(edition),
    user: idOf(user),
    document: document ? { collection: document.relationTo, id: idOf(document.value) ?? '' } : null,
    onceKey: onceKey ?? null,
    message,
  }
}

export async function staffAddress(payload: Payload, user: string): Promise<string | null> {
  const found = await payload.find({
    collection: 'users',
    where: { id: { equals: user } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { email: true },
  })
  return found.docs[0]?.email ?? null
}

/**
 * The sender of a mail that belongs to no bulletin: that of the oldest bulletin, since its domain is set up for mail;
 * before there is one, the contact of the site.
 */
export async function houseSender(payload: Payload): Promise<string | null> {
  const found = await payload.find({
    collection: 'bulletins',
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { senderEmail: true },
  })
  if (found.docs[0]) return found.docs[0].senderEmail
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true })
  return site.contactEmail || null
}

/** Who speaks in a mail that belongs to no bulletin: the body that publishes the site. */
export async function houseIdentification(payload: Payload, locale: Locale): Promise<Identification> {
  const { publisher, postalAddress, contactEmail } = await payload.findGlobal({
    slug: 'site',
    depth: 0,
    locale,
    fallbackLocale: 'fr',
    overrideAccess: true,
  })
  return {
    senderName: publisher || deliveryWords[locale].houseName,
    onBehalfOf: null,
    postalAddress: postalAddress ?? '',
    contact: contactEmail ?? '',
  }
}

function idOf(related: string | { id: string } | null | undefined): string | null {
  return (typeof related === 'object' ? related?.id : related) ?? null
}
