import type { Payload } from 'payload'
import { isMongo } from '../platform/store-raw'
import type { PeopleStore } from './people'
import { mongoPeople } from './store-people-mongo'
import { sqlitePeople } from './store-people-sqlite'

export function peopleStore(payload: Payload): PeopleStore {
  return isMongo(payload) ? mongoPeople(payload) : sqlitePeople(payload)
}
