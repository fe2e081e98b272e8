import type { Payload } from 'payload'
import { slugsById } from '../intake/store-terms'
import { everything } from '../platform/pages'
import type { SealedConsent } from '../register/consent-record'
import { consentsAfter } from '../register/store-consents'

/** One line of the register as it goes out. The address is there as long as the person is. */
export type ExportedConsent = Record<
  | 'sequence'
  | 'at'
  | 'act'
  | 'email'
  | 'addressHash'
  | 'subscriber'
  | 'bulletin'
  | 'bulletinId'
  | 'purpose'
  | 'basis'
  | 'impliedKind'
  | 'expiresAt'
  | 'source'
  | 'method'
  | 'import'
  | 'proof'
  | 'locale'
  | 'textVersion'
  | 'textHash'
  | 'text'
  | 'seal',
  string
>

/** The register from its first line to its last, 1,000 at a time. */
export async function* exportedConsents(payload: Payload): AsyncGenerator<ExportedConsent[]> {
  const slugs = await slugsById(payload)
  for (let last = 0; ; ) {
    const page = await consentsAfter(payload, last)
    if (page.length === 0) return
    const addresses = await addressesOf(payload, page)
    yield page.map((record) => asRow(record, addresses, slugs))
    last = page.at(-1)?.sequence ?? last
  }
}

export async function countConsents(payload: Payload): Promise<number> {
  return (await payload.count({ collection: 'consents', where: everything, overrideAccess: true })).totalDocs
}

async function addressesOf(payload: Payload, page: SealedConsent[]): Promise<Map<string, string>> {
  const people = [...new Set(page.map(({ subscriber }) => subscriber).filter((id) => id !== null))]
  if (people.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'subscribers',
    where: { id: { in: people } },
    limit: people.length,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, email, typedEmail }) => [String(id), typedEmail ?? email]))
}

function asRow(
  record: SealedConsent,
  addresses: Map<string, string>,
  slugs: Map<string, string>,
): ExportedConsent {
  const { subscriber, bulletin } = record
  return {
    sequence: String(record.sequence),
    at: record.at,
    act: record.act,
    email: (subscriber && addresses.get(subscriber)) ?? '',
    addressHash: record.addressHash ?? '',
    subscriber: subscriber ?? '',
    bulletin: bulletin ? (slugs.get(bulletin) ?? bulletin) : '',
    // What the seal holds: a slug may change.
    bulletinId: bulletin ?? '',
    purpose: record.purpose,
    basis: record.basis,
    impliedKind: record.impliedKind ?? '',
    expiresAt: record.expiresAt ?? '',
    source: record.source ?? '',
    method: record.method,
    import: record.import ?? '',
    proof: record.proof ?? '',
    locale: record.locale,
    textVersion: record.textVersion,
    textHash: record.textHash,
    text: record.text,
    seal: record.seal,
  }
}
