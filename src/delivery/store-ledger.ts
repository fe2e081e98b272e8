import type { Payload } from 'payload'
import { isMongo } from '../platform/store-raw'
import type { DeliveryLedger, Ledger } from './ledger'
import { mongoDeliveryLedger, mongoLedger } from './store-ledger-mongo'
import { sqliteDeliveryLedger, sqliteLedger } from './store-ledger-sqlite'

export function deliveryLedger(payload: Payload): DeliveryLedger {
  return isMongo(payload) ? mongoDeliveryLedger(payload) : sqliteDeliveryLedger(payload)
}

export function noticeLedger(payload: Payload): Ledger {
  return isMongo(payload) ? mongoLedger(payload, 'notices') : sqliteLedger(payload, 'notices')
}

export function digestLedger(payload: Payload): Ledger {
  return isMongo(payload) ? mongoLedger(payload, 'digests') : sqliteLedger(payload, 'digests')
}
