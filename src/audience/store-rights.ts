import type { Payload } from 'payload'
import { isMongo, objectId, runSqlTogether } from '../platform/store-raw'
import type { DepartureReason } from './departure'
import { loosenMongo, loosenSqlite } from './store-loosen'
import { changePerson } from './store-person'
import type { Subscriber } from './subscriber'

export type Departure = {
  reason: DepartureReason
  bulletin: string | null
  locale: 'fr' | 'en'
  key: string
  at: Date
}

/** Once for a departure: choosing again replaces what was chosen. */
export async function noteDeparture(payload: Payload, { at, ...departure }: Departure): Promise<void> {
  const common = { collection: 'departures', depth: 0, overrideAccess: true } as const
  const { reason, key } = departure
  const replaced = await payload.update({ ...common, where: { key: { equals: key } }, data: { reason } })
  if (replaced.docs.length === 0) {
    await payload.create({ ...common, data: { ...departure, at: at.toISOString() } })
  }
}

/** `false` when somebody else has just taken that address, or the person has just left theirs. */
export async function moveTo(
  payload: Payload,
  { id, email: from }: Pick<Subscriber, 'id' | 'email'>,
  email: string,
  typedEmail: string | null = null,
): Promise<boolean> {
  try {
    const change = { email, typedEmail, newEmail: null }
    return await changePerson(payload, id, change, { expected: { email: from } })
  } catch (error) {
    const { docs } = await payload.find({
      collection: 'subscribers',
      depth: 0,
      overrideAccess: true,
      where: { email: { equals: email } },
      limit: 1,
      pagination: false,
    })
    if (docs[0] && String(docs[0].id) !== id) return false
    throw error
  }
}

/** Takes a person out of every row that names them, then their own row. */
export async function erase(payload: Payload, id: string): Promise<void> {
  await (isMongo(payload)
    ? loosenMongo(payload, [objectId(payload, id)])
    : runSqlTogether(payload, loosenSqlite('SELECT ?', [id])))
  await payload.delete({
    collection: 'subscribers',
    id,
    depth: 0,
    overrideAccess: true,
    disableTransaction: true,
  })
}
