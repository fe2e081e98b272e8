import type { ConsentRecord } from '../register/consent-record'
import type { Candidate } from './candidate'
import type { Change, Known } from './decide'
import type { Hold } from './hold'
import type { PastAct } from './past'

/** What is to be written for one row: a new record or a change of one, with the consent that goes with it. */
export type Plan = {
  candidate: Candidate
  id: string
  /** `since`: as their record stood when this was decided. */
  write: { is: 'new' } | { is: 'change'; change: Change; since: string }
  consent: ConsentRecord | null
}

/** What an import asks of a store, at most `limits.batch` people at once. */
export type PeopleStore = {
  /** An id of this store that nothing bears yet. */
  newId: () => string
  /** Who stands under these addresses (in their one spelling), with what the register says of them and this bulletin. */
  find: (emails: string[], bulletin: string) => Promise<Map<string, Known>>
  /** Which of these addresses have a record, whatever its state. */
  records: (emails: string[]) => Promise<Set<string>>
  /** Which of these digests are suppressed. */
  suppressed: (hashes: string[]) => Promise<Set<string>>
  /** Suppresses these digests as unsubscribed; one that is already stays as it is. @throws HoldLost */
  keepOut: (hashes: string[], at: string, hold?: Hold) => Promise<void>
  /** What the register says under these digests, by digest, oldest first. */
  past: (hashes: string[]) => Promise<Map<string, PastAct[]>>
  /**
   * Writes records and consents; gives back what somebody else’s act since the look kept from being written, to be
   * decided again, and all of it once the import is not held any more. On SQLite a batch is written whole or not at all; on MongoDB
   * a crash may leave people without their consent, to whom nothing is sent, and whom the next run completes.
   */
  write: (plans: Plan[], bulletin: string, at: string, hold?: Hold) => Promise<Plan[]>
}
