import { createInterface } from 'node:readline/promises'
import type { Command } from 'commander'
import { copyEdition } from '../bulletins/copy-edition'
import { listEditions } from '../bulletins/store-list'
import { editionStatus } from '../delivery/edition-status'
import type { SendingStatus } from '../delivery/sending'
import { EditionKeepsChanging, type StartSending, startSending } from '../delivery/start-sending'
import { systemClock } from '../platform/clock'
import { CannotGoOn } from './explain'
import { withPayload } from './open'
import { language, words } from './words'

type Json = { json?: boolean }

const { states, counts } = words.edition

export function addEditionCommands(program: Command): void {
  const edition = program.command('edition').description(words.edition.about)

  edition
    .command('list')
    .description(words.edition.list)
    .option('--json', words.json)
    .action(async ({ json }: Json) => {
      const editions = await withPayload(listEditions)
      if (json) console.log(JSON.stringify(editions))
      else
        for (const one of editions)
          console.log(`${one.id}  ${column(states, one.state)}  ${one.bulletin}  ${one.subject}`)
      if (!json && editions.length === 0) console.log(words.edition.none)
    })

  edition
    .command('copy <id>')
    .description(words.edition.copy)
    .option('--json', words.json)
    .action(async (id: string, { json }: Json) => {
      const copy = await withPayload((payload) => copyEdition(payload, id))
      if (!copy) throw new CannotGoOn(words.edition.unknown(id))
      console.log(json ? JSON.stringify({ id: copy.id }) : words.edition.copied(copy.id))
    })

  edition
    .command('status <id>')
    .description(words.edition.status)
    .option('--json', words.json)
    .action(async (id: string, { json }: Json) => {
      const status = await withPayload((payload) => editionStatus(payload, id))
      if (!status) throw new CannotGoOn(words.edition.unknown(id))
      if (json) console.log(JSON.stringify(status))
      else for (const line of statusLines(status)) console.log(line)
    })

  edition
    .command('send <id>')
    .description(words.edition.send)
    .option('--yes', words.edition.yes)
    .option('--json', words.json)
    .action(async (id: string, options: Json & { yes?: boolean }) => {
      if (!options.yes) await askFirst(id)
      const result = await queue(id)
      if (options.json) console.log(JSON.stringify({ id, ...result }))
      if (result.outcome === 'unknown') throw new CannotGoOn(words.edition.unknown(id))
      if (result.outcome === 'already-started') {
        throw new CannotGoOn(words.edition.alreadyStarted(id))
      }
      if (result.outcome === 'not-ready') {
        const problems = result.problems.map(({ sentence }) => `  - ${sentence[language]}`)
        throw new CannotGoOn(words.edition.notReady(id, problems.join('\n')))
      }
      if (!options.json) console.log(words.edition.queued(id))
    })
}

function statusLines(status: SendingStatus): string[] {
  const told = Object.entries({ ...status, state: states[status.state] }) as [keyof SendingStatus, unknown][]
  return told.map(([name, value]) => `${column(counts, name)} ${value}`)
}

/** One of these words, as wide as the widest and a space. */
function column<Name extends string>(table: Record<Name, string>, name: Name): string {
  const widths = Object.values<string>(table).map(({ length }) => length)
  return table[name].padEnd(Math.max(...widths) + 1)
}

async function askFirst(id: string): Promise<void> {
  if (!process.stdin.isTTY) {
    console.error(words.edition.addYes)
    process.exit(2)
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await terminal.question(words.edition.ask(id))
  terminal.close()
  if (!/^(y|yes|o|oui)$/i.test(answer.trim())) {
    console.error(words.edition.nothingSent)
    process.exit(1)
  }
}

async function queue(id: string): Promise<StartSending> {
  try {
    return await withPayload((payload) => startSending({ payload, clock: systemClock }, id))
  } catch (error) {
    if (error instanceof EditionKeepsChanging) throw new CannotGoOn(words.edition.keepsChanging(id))
    throw error
  }
}
