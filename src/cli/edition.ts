import { createInterface } from 'node:readline/promises'
import type { Command } from 'commander'
import { copyEdition } from '../bulletins/copy-edition'
import { listEditions } from '../bulletins/store-list'
import { editionStatus } from '../delivery/edition-status'
import { startSending } from '../delivery/start-sending'
import { systemClock } from '../platform/clock'
import { CannotGoOn } from './explain'
import { withPayload } from './open'

type Json = { json?: boolean }

export function addEditionCommands(program: Command): void {
  const edition = program.command('edition').description('editions of the bulletins')

  edition
    .command('list')
    .description('every edition, newest first')
    .option('--json', 'answer in JSON')
    .action(async ({ json }: Json) => {
      const editions = await withPayload(listEditions)
      if (json) console.log(JSON.stringify(editions))
      else
        for (const one of editions)
          console.log(`${one.id}  ${one.state.padEnd(8)}  ${one.bulletin}  ${one.subject}`)
      if (!json && editions.length === 0) console.log('No edition yet: write one in the admin.')
    })

  edition
    .command('copy <id>')
    .description('a draft with the same content')
    .option('--json', 'answer in JSON')
    .action(async (id: string, { json }: Json) => {
      const copy = await withPayload((payload) => copyEdition(payload, id))
      if (!copy) throw new CannotGoOn(`There is no edition ${id}: see \`liaison edition list\`.`)
      console.log(json ? JSON.stringify({ id: copy.id }) : `Draft ${copy.id} made.`)
    })

  edition
    .command('status <id>')
    .description('how far an edition is')
    .option('--json', 'answer in JSON')
    .action(async (id: string, { json }: Json) => {
      const status = await withPayload((payload) => editionStatus(payload, id))
      if (!status) throw new CannotGoOn(`There is no edition ${id}: see \`liaison edition list\`.`)
      if (json) console.log(JSON.stringify(status))
      else for (const [name, value] of Object.entries(status)) console.log(`${name.padEnd(11)} ${value}`)
    })

  edition
    .command('send <id>')
    .description('queue an edition for its confirmed subscribers; the worker sends')
    .option('--yes', 'do not ask')
    .option('--json', 'answer in JSON')
    .action(async (id: string, options: Json & { yes?: boolean }) => {
      if (!options.yes) await askFirst(id)
      const result = await withPayload((payload) => startSending({ payload, clock: systemClock }, id))
      if (options.json) console.log(JSON.stringify({ id, ...result }))
      if (result.outcome === 'unknown')
        throw new CannotGoOn(`There is no edition ${id}: see \`liaison edition list\`.`)
      if (result.outcome === 'already-started') {
        throw new CannotGoOn(`Edition ${id} is already being sent or sent. Nothing was changed.`)
      }
      if (result.outcome === 'not-ready') {
        throw new CannotGoOn(
          `Edition ${id} is not ready:\n${result.problems.map(({ sentence }) => `  - ${sentence.en}`).join('\n')}`,
        )
      }
      if (!options.json) console.log(`Edition ${id} is queued; the worker sends it.`)
    })
}

async function askFirst(id: string): Promise<void> {
  if (!process.stdin.isTTY) {
    console.error('Add --yes to send without being asked.')
    process.exit(2)
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await terminal.question(`Send edition ${id} to its confirmed subscribers? (yes/no) `)
  terminal.close()
  if (!/^(y|yes|o|oui)$/i.test(answer.trim())) {
    console.error('Nothing was sent.')
    process.exit(1)
  }
}
