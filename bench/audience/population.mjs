// A population made by SQL alone: who chose what is drawn by chance, in shares that are the same each time.

const ids = (name, count) =>
  Array.from({ length: count }, (_, index) => `${name}0000-0000-4000-8000-${String(index).padStart(12, '0')}`)
const hex = {
  bulletins: 'b0b0',
  themes: '7e7e',
  audiences: 'a0a0',
  territories: 'c0c0',
  organisations: '0707',
}

/** A number from 0 to 9999, another each time it is written. */
const draw = '(abs(random()) % 10000)'

/** Five bulletins, 15 themes, 12 audiences, 17 regions with 104 RCMs, 400 organisations; then so many people. */
export async function fill(run, people) {
  const made = {
    bulletins: ids(hex.bulletins, 5),
    themes: ids(hex.themes, 15),
    audiences: ids(hex.audiences, 12),
    territories: ids(hex.territories, 121),
    organisations: ids(hex.organisations, 400),
  }
  for (const pragma of ['foreign_keys = OFF', 'synchronous = OFF']) await run(`PRAGMA ${pragma}`)
  await terms(run, made)
  const indexes = await withoutIndexes(run)
  await run(`CREATE TABLE numbers AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${people})
    SELECT n, printf('%08x-%04x-4000-8000-%012x', (n * 2654435761) & 4294967295, n % 65536, n) AS id FROM c`)
  await subscribers(run)
  await relations(run)
  await consents(run)
  for (const sql of indexes) await run(sql)
  await run('DROP TABLE numbers')
  await run('PRAGMA wal_checkpoint(TRUNCATE)')
  await run('PRAGMA synchronous = FULL')
  return made
}

async function terms(run, made) {
  for (const [index, id] of made.territories.entries()) {
    const parent = index < 17 ? null : made.territories[index % 17]
    await run('INSERT INTO territories (id, slug, kind, parent_id) VALUES (?, ?, ?, ?)', [
      id,
      `t-${index}`,
      index < 17 ? 'region' : 'mrc',
      parent,
    ])
  }
}

/** Made again at the end: sorted once, instead of kept in order a million times. */
async function withoutIndexes(run) {
  const { rows } = await run(
    `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
     AND tbl_name IN ('subscribers', 'subscribers_rels', 'consents')`,
  )
  for (const { name } of rows) await run(`DROP INDEX "${name}"`)
  return rows.map(({ sql }) => sql)
}

const of = (name, index) => `printf('${hex[name]}0000-0000-4000-8000-%012d', ${index})`
const date = (days) => `strftime('%Y-%m-%dT%H:%M:%fZ', '2026-02-10 15:00:00', '-' || (${days}) || ' days')`

function subscribers(run) {
  return run(`INSERT INTO subscribers
      (id, email, locale, state, organisation_id, frequency, paused_until, source, confirmed_at, requested_at)
    SELECT id, 'person-' || n || '@example.org',
      CASE WHEN ${draw} < 8800 THEN 'fr' ELSE 'en' END,
      CASE WHEN ${draw} < 8500 THEN 'confirmed' WHEN ${draw} < 9000 THEN 'unconfirmed' ELSE 'unsubscribed' END,
      CASE WHEN ${draw} < 5000 THEN ${of('organisations', `${draw} % 400`)} END,
      CASE WHEN ${draw} < 7000 THEN 'each' WHEN ${draw} < 9000 THEN 'weekly' ELSE 'monthly' END,
      CASE WHEN ${draw} < 100 THEN '2026-06-01T00:00:00.000Z' END,
      CASE WHEN ${draw} < 5000 THEN 'import' WHEN ${draw} < 9500 THEN 'form' ELSE 'paper' END,
      ${date(`${draw} % 1800`)}, ${date('1800')}
    FROM numbers`)
}

/** Squared: the first of a list are chosen often, the last seldom. */
const skewed = (count) => `(${draw} * ${draw} / 10000 * ${count} / 10000)`

async function relations(run) {
  const insert = (name, index, condition, order) =>
    run(`INSERT INTO subscribers_rels ("order", parent_id, path, ${name}_id)
      SELECT ${order}, id, '${name}', ${of(name, index)} FROM numbers WHERE ${condition}`)
  const shares = [6000, 4000, 2000, 1000, 200]
  for (const [index, share] of shares.entries())
    await insert('bulletins', index, `${draw} < ${share}`, index + 1)
  for (const [index, share] of [6000, 3500, 1500].entries())
    await insert('themes', `(${skewed(5)} + ${index * 5})`, `${draw} < ${share}`, index + 1)
  for (const [index, share] of [5000, 1500].entries())
    await insert('audiences', `(${skewed(6)} + ${index * 6})`, `${draw} < ${share}`, index + 1)
  await insert('territories', skewed(17), `${draw} < 3000`, 1)
  await insert('territories', `(${skewed(104)} + 17)`, `${draw} < 6000`, 2)
}

/** One act for each bulletin followed; one in ten implied, ending over the next two years. */
function consents(run) {
  return run(`INSERT INTO consents (id, subscriber_id, bulletin_id, act, method, purpose, basis, expires_at, locale, text,
      text_version, text_hash, at, sequence, seal)
    SELECT 'c' || r.id, r.parent_id, r.bulletins_id, CASE WHEN ${draw} < 9700 THEN 'confirmed' ELSE 'withdrawn' END,
      'link', 'bulletin', CASE WHEN r.id % 10 > 0 THEN 'express' ELSE 'implied' END,
      CASE WHEN r.id % 10 = 0 THEN ${date(`-(${draw} % 730)`)} END, 'fr', 'x', '1', 'x',
      '2026-01-01T00:00:00.000Z', r.id, 'x'
    FROM subscribers_rels r WHERE r.bulletins_id IS NOT NULL`)
}
