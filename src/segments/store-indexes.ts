import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { isNotNull } from '@payloadcms/db-sqlite/drizzle'
import { type AnySQLiteColumn, index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

type Hook = NonNullable<Parameters<typeof sqliteAdapter>[0]['afterSchemaInit']>[number]

/**
 * Indexes that Payload makes and nothing asks: they say the same of nearly everyone, or are the beginning of a wider one. Each costs
 * an import as much as one that is asked (docs/decisions/016-counts-by-indexes.md).
 */
const unasked = {
  subscribers: ['subscribers_source_idx', 'state_locale_idx'],
  subscribers_rels: ['subscribers_rels_order_idx', 'subscribers_rels_path_idx'],
  consents: ['consents_subscriber_idx'],
}

/** Before the tables are made. Payload gives the adapter, which its types leave out. */
export const withoutUnasked: Hook = (given) => {
  const { rawTables } = (given as unknown as { adapter: { rawTables: Record<string, RawTable> } }).adapter
  for (const [table, names] of Object.entries(unasked)) {
    const indexes = rawTables[table]?.indexes ?? {}
    for (const name of names) {
      const key = Object.keys(indexes).find((one) => indexes[one]?.name === name)
      if (!key) throw new Error(`The index ${name} that nothing asks is gone already`)
      delete indexes[key]
    }
  }
  return given.schema
}

type RawTable = { indexes?: Record<string, { name: string }> }

const chosen = ['bulletins', 'themes', 'audiences', 'territories']

/**
 * What segments ask, found by an index alone: who chose something, in the order of people, and whether a person may be
 * written to. A collection has no word for either. Most take the place, and the name, of an index of Payload’s own that
 * says less; those of what may be empty leave out who has none.
 */
export const indexesOfSegments: Hook = ({ schema, extendTable }) => {
  const { subscribers, subscribers_rels: relations, consents } = schema.tables
  if (!subscribers || !relations || !consents)
    throw new Error('The tables of subscribers are not there to be indexed')
  extendTable({
    table: relations,
    extraConfig: (table: Columns) => ({
      // All that one person chose, in one place.
      parentIdx: index('subscribers_rels_parent_idx').on(
        ...columnsOf(table, ['parent', ...chosen.map((name) => `${name}ID`)]),
      ),
      ...Object.fromEntries(
        chosen.map((name) => {
          const title = `subscribers_rels_${name}_id_idx`
          return [title, among(title, columnsOf(table, [`${name}ID`, 'parent']))]
        }),
      ),
    }),
  })
  extendTable({
    table: consents,
    extraConfig: (table: Columns) => ({
      [standing]: index(standing).on(...columnsOf(table, asked)),
      [ending]: among(ending, columnsOf(table, ['expiresAt'])),
    }),
  })
  extendTable({
    table: subscribers,
    extraConfig: (table: Columns) => ({
      ...Object.fromEntries(
        Object.entries(found).map(([name, names]) => [name, index(name).on(...columnsOf(table, names))]),
      ),
      [belonging]: among(belonging, columnsOf(table, ['organisation', 'id'])),
    }),
  })
  return schema
}

const belonging = 'subscribers_organisation_idx'
const ending = 'consents_expires_at_idx'
const standing = 'subscriber_bulletin_sequence_idx'
/** What stands of a person’s consent to a bulletin, and when they chose something, without its text. */
const asked = ['subscriber', 'bulletin', 'sequence', 'act', 'purpose', 'basis', 'expiresAt', 'at']

const found = {
  subscribers_reach_idx: [
    'id',
    'state',
    'pausedUntil',
    'locale',
    'frequency',
    'source',
    'organisation',
    'confirmedAt',
  ],
  state_confirmedAt_idx: ['state', 'confirmedAt', 'id'],
}

/** Of those alone who have what it begins with: the others are never looked for by it. */
const among = (name: string, columns: [AnySQLiteColumn, ...AnySQLiteColumn[]]) =>
  index(name)
    .on(...columns)
    .where(isNotNull(columns[0]))

type Columns = Record<string, AnySQLiteColumn>

function columnsOf(table: Columns, names: string[]): [AnySQLiteColumn, ...AnySQLiteColumn[]] {
  const [first, ...others] = names.map((name) => {
    const column = table[name]
    if (!column) throw new Error(`The column ${name} that segments ask is gone`)
    return column
  })
  return [first as AnySQLiteColumn, ...others]
}
