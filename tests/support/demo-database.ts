import path from 'node:path'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

/** The database of the demo, which the site and the worker write to meanwhile: each waits for the other. */
export async function openDemoDatabase(dataFolder: string) {
  const { $client: client } = drizzle(`file:${path.join(dataFolder, 'liaison.db')}`)
  await client.execute('PRAGMA busy_timeout = 5000')
  return client
}
