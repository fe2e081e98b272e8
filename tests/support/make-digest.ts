import { openDemoDatabase } from './demo-database'

/**
 * Puts the sample edition aside for these people, as if they had chosen a weekly digest before it left, and lets the running
 * worker make the round of this week again.
 */
export async function makeDigest(dataFolder: string, emails: string[]): Promise<void> {
  const client = await openDemoDatabase(dataFolder)
  for (const email of emails) {
    await client.execute({
      sql: `UPDATE subscribers SET frequency = 'weekly' WHERE email = ?`,
      args: [email],
    })
    await client.execute({
      sql: `UPDATE deliveries SET state = 'waiting', digest_id = NULL, created_at = '2026-01-01T12:00:00.000Z'
            WHERE subscriber_id = (SELECT id FROM subscribers WHERE email = ?)`,
      args: [email],
    })
  }
  await client.execute(`DELETE FROM digests`)
  await client.execute(`DELETE FROM payload_kv WHERE key = 'digest-round-weekly'`)
  client.close()
}
