import type { Payload } from 'payload'
import { isMongo } from '../platform/store-raw'
import type { EndingStore } from './ending-consents'
import { mongoEnding } from './store-ending-mongo'
import { sqliteEnding } from './store-ending-sqlite'

export type { Payload }

/** Implied consents by when they end, found by the database. */
export const endingConsents = (payload: Payload): EndingStore =>
  isMongo(payload) ? mongoEnding(payload) : sqliteEnding(payload)
