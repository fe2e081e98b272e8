import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import { type AnySQLiteColumn, index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { served } from './retention-sql'
import { mails } from './retention-store'

type Hook = NonNullable<Parameters<typeof sqliteAdapter>[0]['afterSchemaInit']>[number]

/**
 * What retention asks of mails: those that still name somebody, in the order in which they are to name nobody. A row comes in when it is
 * settled and leaves when it is made anonymous, so that the index is as long as the period, however old the ledger.
 */
export const indexesOfRetention: Hook = ({ schema, extendTable }) => {
  for (const name of mails) {
    const table = schema.tables[name]
    if (!table) throw new Error(`The table ${name} is not there to be indexed`)
    const title = `${name}_served_idx`
    extendTable({
      table,
      extraConfig: ({ settledAt, createdAt }: Record<string, AnySQLiteColumn>) => ({
        [title]: index(title)
          .on(settledAt as AnySQLiteColumn, createdAt as AnySQLiteColumn)
          .where(sql.raw(served(name))),
      }),
    })
  }
  return schema
}
