import type { ConsentRecord, ConsentSource } from '../register/consent-record'
import type { Subscriber } from './subscriber'

export type Person = Partial<Omit<Subscriber, 'id'> & { typedEmail: string | null; source: ConsentSource }>

export type PersonChange = Person & {
  /** Bulletins added to theirs. */
  follows?: string[]
  /** Bulletins taken from them; whoever is left without any is unsubscribed. */
  leaves?: { bulletins: string[]; at: Date }
}

/** What a change goes with: its lines of the register, and how the person must still be for any of it to be written. */
export type Along = { records?: ConsentRecord[]; expected?: Partial<Pick<Subscriber, 'state' | 'email'>> }
