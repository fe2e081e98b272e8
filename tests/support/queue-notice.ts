import { randomUUID } from 'node:crypto'
import { openDemoDatabase } from './demo-database'

type Queued = { kind: 'confirm-reminder' | 'renew'; subscriber: string; bulletins: string[] }

/** Puts in the outbox, as upkeep does (src/upkeep), a mail that leaves with time: nobody waits an hour in a test. */
export async function queueNotice(
  dataFolder: string,
  { kind, subscriber, bulletins }: Queued,
): Promise<void> {
  const client = await openDemoDatabase(dataFolder)
  const now = new Date().toISOString()
  await client.execute({
    sql: `INSERT INTO notices (id, kind, subscriber_id, bulletin_id, message, locale, state, attempts, updated_at, created_at)
      VALUES (?, ?, ?, ?, ?, 'fr', 'pending', 0, ?, ?)`,
    args: [randomUUID(), kind, subscriber, bulletins[0] ?? null, JSON.stringify({ bulletins }), now, now],
  })
  client.close()
}
