import { createClient } from '@libsql/client'

/** The bulletin that the people of the list follow. */
export async function makeBulletin(file) {
  const client = createClient({ url: `file:${file}` })
  const id = '00000000-0000-4000-8000-000000000001'
  const bulletin = {
    id,
    slug: 'banc',
    sender_email: 'banc@example.org',
    postal_address: '1, rue',
    contact: 'x',
  }
  const words = { name: 'Banc', purpose: 'Essai.', sender_name: 'Banc', _locale: 'fr', _parent_id: id }
  for (const [table, row] of [
    ['bulletins', bulletin],
    ['bulletins_locales', words],
  ]) {
    const names = Object.keys(row)
    await client.execute({
      sql: `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      args: Object.values(row),
    })
  }
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  client.close()
}
