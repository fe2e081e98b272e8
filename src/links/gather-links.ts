import type { Clock } from '../platform/clock'
import { findLinks } from './find-links'
import {
  addLink,
  type DocumentName,
  dropLinks,
  linksAt,
  type Payload,
  placeLink,
  publishedPages,
} from './store-links'

const chunk = 100
/** A document says where a link is; beyond that many, the rest is repetition. */
const mostDocuments = 50

/** Notes every outside link of what is published, and where it is; forgets those that are gone. Safe to run twice. */
export async function gatherLinks(payload: Payload, clock: Clock, ownOrigin: string): Promise<void> {
  const borne = new Map<string, DocumentName[]>()
  for await (const page of publishedPages(payload)) {
    for (const { name, document } of page) {
      for (const url of findLinks(document, ownOrigin)) note(borne, url, name)
    }
  }
  const urls = [...borne.keys()]
  for (let start = 0; start < urls.length; start += chunk) {
    const some = urls.slice(start, start + chunk)
    const known = await linksAt(payload, some)
    for (const url of some) {
      const documents = borne.get(url) ?? []
      const link = known.get(url)
      if (!link) await addLink(payload, url, documents, clock())
      else if (keyOf(link.documents) !== keyOf(documents)) await placeLink(payload, link.id, documents)
    }
  }
  await dropLinks(payload, (url) => borne.has(url))
}

function note(borne: Map<string, DocumentName[]>, url: string, name: DocumentName): void {
  const documents = borne.get(url) ?? []
  const isNoted = documents.some(
    ({ relationTo, value }) => relationTo === name.relationTo && value === name.value,
  )
  if (!isNoted && documents.length < mostDocuments) documents.push(name)
  borne.set(url, documents)
}

const keyOf = (documents: DocumentName[]) =>
  documents
    .map(({ relationTo, value }) => `${relationTo}/${value}`)
    .sort()
    .join(' ')
