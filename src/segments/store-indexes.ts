import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { isNotNull } from '@payloadcms/db-sqlite/drizzle'
import { type AnySQLiteColumn, index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

type Hook = NonNullable<Parameters<typeof sqliteAdapter>[0]['afterSchemaInit']>[number]

const chosen = ['bulletins', 'themes', 'audiences', 'territories']

/**
 * What segments ask, found by an index alone: who chose something, in the order of people, and whether a person may be
 * written to. A collection has no word for either. Most take the place, and the name, of an index of Payload’s own that
 * says less; those of the relations leave out the rows of the three other relations of the table.
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
          const [id, parent] = columnsOf(table, [`${name}ID`, 'parent'])
          const title = `subscribers_rels_${name}_id_idx`
          return [
            title,
            index(title)
              .on(id, parent as AnySQLiteColumn)
              .where(isNotNull(id)),
          ]
        }),
      ),
    }),
  })
  extendTable({
    table: consents,
    extraConfig: (table: Columns) => ({ [standing]: index(standing).on(...columnsOf(table, asked)) }),
  })
  extendTable({
    table: subscribers,
    extraConfig: (table: Columns) =>
      Object.fromEntries(
        Object.entries(found).map(([name, names]) => [name, index(name).on(...columnsOf(table, names))]),
      ),
  })
  return schema
}

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
  subscribers_organisation_idx: ['organisation', 'id'],
  state_confirmedAt_idx: ['state', 'confirmedAt', 'id'],
}

type Columns = Record<string, AnySQLiteColumn>

function columnsOf(table: Columns, names: string[]): [AnySQLiteColumn, ...AnySQLiteColumn[]] {
  const [first, ...others] = names.map((name) => {
    const column = table[name]
    if (!column) throw new Error(`The column ${name} that segments ask is gone`)
    return column
  })
  return [first as AnySQLiteColumn, ...others]
}
