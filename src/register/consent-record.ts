export const purposes = ['bulletin', 'invitations', 'directory', 'statistics'] as const
/** What a consent is for: each is asked for, given and withdrawn by itself (P-39.1 s. 14). */
export type Purpose = (typeof purposes)[number]

/** What is not about a bulletin: recorded by staff when it was given to them, and not asked for by the site. */
export const otherPurposes = ['invitations', 'directory', 'statistics'] as const satisfies readonly Purpose[]
export type OtherPurpose = (typeof otherPurposes)[number]
export const isOtherPurpose = (value: unknown): value is OtherPurpose =>
  otherPurposes.some((one) => one === value)

export const impliedKinds = ['business', 'membership', 'inquiry'] as const
/** Why consent may be taken as given without being asked (CASL s. 10(9)–(14)). */
export type ImpliedKind = (typeof impliedKinds)[number]

export const consentSources = ['form', 'embed', 'import', 'paper', 'phone', 'sample'] as const
export type ConsentSource = (typeof consentSources)[number]

/** A consent that went along to another address came by none of these doors: it is the same as before, said again from there. */
export type RecordSource = ConsentSource | 'address'

export type ConsentAct =
  | 'requested'
  | 'confirmed'
  | 'changed'
  | 'withdrawn'
  | 'recorded'
  | 'corrected'
  /** The import that recorded it was undone, or the address it was given at became somebody else’s: as if it had not been recorded. */
  | 'undone'
  | 'erased'

export type ConsentMethod = 'form' | 'link' | 'one-click' | 'import' | 'staff' | 'retention' | 'sample'

/** What shows that a person is there: they confirmed, or chose something. Nothing tells whether they read. */
export const ownActs = ['confirmed', 'changed'] as const satisfies readonly ConsentAct[]

/** One line of the register of consents, as it is stored. Dates are ISO 8601, in UTC. */
export type ConsentRecord = {
  /** Ids. `null` once the person is erased. */
  subscriber: string | null
  /** `null` for what is not about one bulletin, or when it is gone: leaving works for ever, the bulletin may not. */
  bulletin: string | null
  act: ConsentAct
  method: ConsentMethod
  source: RecordSource | null
  purpose: Purpose
  basis: 'express' | 'implied'
  impliedKind: ImpliedKind | null
  /** When an implied consent ends; `null` for an express one, which has no end. */
  expiresAt: string | null
  /**
   * What shows that it was given when it was not given here: a form on paper, a call, a file. Of a correction, its reason; of a
   * change of preferences, the names of those that changed.
   */
  proof: string | null
  /** The import it came with. */
  import: string | null
  /** The keyed digest of the address (`suppressionHash`): what is left of it after erasure. */
  addressHash: string | null
  locale: 'fr' | 'en'
  text: string
  textVersion: string
  textHash: string
  at: string
}

export type SealedConsent = ConsentRecord & { id: string; sequence: number; seal: string }

/** What a line says, to be said again: it takes a place and a seal of its own. */
export function unsealed({
  id: _id,
  sequence: _sequence,
  seal: _seal,
  ...record
}: SealedConsent): ConsentRecord {
  return record
}

/** In the order of the seal, which leaves out the person's id: it is emptied when they are erased, and the digest stays. */
export const consentFields = [
  'subscriber',
  'bulletin',
  'act',
  'method',
  'source',
  'purpose',
  'basis',
  'impliedKind',
  'expiresAt',
  'proof',
  'import',
  'addressHash',
  'locale',
  'text',
  'textVersion',
  'textHash',
  'at',
] as const satisfies readonly (keyof ConsentRecord)[]

const months: Record<ImpliedKind, number> = { business: 24, membership: 24, inquiry: 6 }

/** When an implied consent ends, from when it began (CASL s. 10(10)): counted in months, as the Act does. */
export function impliedUntil(kind: ImpliedKind, from: Date): Date {
  const until = new Date(from)
  until.setUTCMonth(until.getUTCMonth() + months[kind])
  // 31 August and six months: the last day of February, not a day of March.
  if (until.getUTCDate() !== from.getUTCDate()) until.setUTCDate(0)
  return until
}

/** How many days before an implied consent ends its person is asked for an express one. */
export const askedBeforeDays = 30

/** The acts that begin a consent to a bulletin; and with them those that end it. The last of them stands. */
export const givingActs: readonly ConsentAct[] = ['confirmed', 'recorded']
export const decidingActs: readonly ConsentAct[] = [...givingActs, 'withdrawn', 'undone', 'erased']

export const gives = ({ act }: Pick<ConsentRecord, 'act'>): boolean => givingActs.includes(act)
export const decides = ({ act }: Pick<ConsentRecord, 'act'>): boolean => decidingActs.includes(act)

/** Whether a record still lets us write: given, not taken back since, and not ended (CASL s. 10). */
export function allows(record: Pick<ConsentRecord, 'act' | 'expiresAt'> | null, now: Date): boolean {
  if (!record || !gives(record)) return false
  return record.expiresAt === null || new Date(record.expiresAt) > now
}
