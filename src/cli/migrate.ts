import type { Command } from 'commander'
import type { Payload } from 'payload'
import { migrations } from '../migrations'
import { env } from '../platform/env'
import { withPayload } from './open'
import { words } from './words'

export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description(words.migrate.about)
    .action(async () => {
      await withPayload(migrate)
      console.log(words.migrate.done)
    })
}

/** SQLite: the committed migrations. MongoDB has no tables to change, and its indexes are made when it is opened. */
export async function migrate(payload: Payload): Promise<void> {
  if (env().databaseUrl.startsWith('mongodb')) return
  // The adapter types its own migrations more narrowly than it types this argument.
  await payload.db.migrate({ migrations: migrations as never })
}
