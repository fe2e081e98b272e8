import type { Payload } from 'payload'
import { isMongo } from '../platform/store-raw'
import type { Along, Person, PersonChange } from './person-change'
import { addMongo, changeMongo } from './store-person-mongo'
import { addSqlite, changeSqlite } from './store-person-sqlite'

/*
 * A person is written whole, with what the register says of it, and nothing but what changes: Payload reads a record, then writes all
 * of it back, on SQLite the row first and what it is tied to after. Two processes that did so at once could lose somebody their
 * bulletins (docs/decisions/002-no-transactions.md).
 */

/**
 * A new record; its id. Ties to what has been deleted meanwhile are left out, here and below.
 * @throws when the address has a record
 */
export const addPerson = (payload: Payload, person: Person): Promise<string> =>
  isMongo(payload) ? addMongo(payload, person) : addSqlite(payload, person)

/**
 * What is not named stays as it is. `false`: they were erased meanwhile, or are no longer as expected, and nothing is written. On
 * SQLite all of it is written or nothing; on MongoDB the proof comes before what begins and after what ends. When the register
 * refuses, nothing begins, and what ends has ended all the same.
 * @throws when the address is somebody else’s
 */
export const changePerson = (
  payload: Payload,
  id: string,
  change: PersonChange,
  along: Along = {},
): Promise<boolean> =>
  isMongo(payload) ? changeMongo(payload, id, change, along) : changeSqlite(payload, id, change, along)
