import type { Payload } from 'payload'
import { isMongo } from '../platform/store-raw'
import { type Periods, periodsOf } from './retention'
import type { RetentionStore } from './retention-store'
import { mongoRetention } from './store-retention-mongo'
import { sqliteRetention } from './store-retention-sqlite'

export const retentionStore = (payload: Payload): RetentionStore =>
  isMongo(payload) ? mongoRetention(payload) : sqliteRetention(payload)

/** How long staff chose to keep each thing. */
export async function chosenPeriods(payload: Payload): Promise<Periods> {
  const { retention } = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true })
  return periodsOf(retention)
}
