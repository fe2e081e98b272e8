import { createWriteStream, existsSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { type Export, exportOfConsents, exportOfPeople, exportOfSegment, fits } from '../exports/exports'
import { exportWords } from '../language/words/exports'
import { intakeWords } from '../language/words/intake'
import { intakeTerminalWords } from '../language/words/intake-terminal'
import { type ListFormat, listFormats } from '../lists/list-formats'
import { systemClock } from '../platform/clock'
import type { AuditAction } from '../register/audit-record'
import { note } from '../register/store-audit'
import { segmentNamed } from '../segments/store-named'
import { questionNow } from '../segments/store-segments'
import { bulletinNamed } from './bulletin-named'
import { CannotGoOn } from './explain'
import { withPayload } from './open'
import { language } from './words'

const words = intakeWords[language]
const say = intakeTerminalWords[language].lists
const more = exportWords[language].terminal

type Payload = Parameters<Parameters<typeof withPayload>[0]>[0]
type Options = { format: string; to?: string }
type Listed = { list: Export; action: AuditAction; subject?: string; details?: object }

/** Under `liaison export`, beside contents: lists of people, each noted in the audit log before it is written. */
export function addSubscriberExports(take: Command): void {
  file(take.command('subscribers').description(say.exportSubscribers))
    .option(`--bulletin <${say.slug}>`, say.onlyBulletin)
    .action((options: Options & { bulletin?: string }) =>
      writeOut(take, options, async (payload) => {
        const slug = options.bulletin ?? null
        const bulletin = slug ? (await bulletinNamed(payload, slug)).id : null
        const list = await exportOfPeople(payload, bulletin, words)
        return { list, action: 'subscribers-exported', details: { bulletin: slug } }
      }),
    )

  file(take.command('consents').description(more.consents)).action((options: Options) =>
    writeOut(take, options, async (payload) => ({
      list: await exportOfConsents(payload, words),
      action: 'consents-exported',
    })),
  )

  file(take.command(`segment <${more.segmentArgument}>`).description(more.segment)).action(
    (name: string, options: Options) =>
      writeOut(take, options, async (payload) => {
        const found = await segmentNamed(payload, name)
        if (found.outcome !== 'found') throw new CannotGoOn(more.faults[found.outcome](name))
        const question = await questionNow(payload, found.segment, systemClock())
        const list = await exportOfSegment(payload, question, words)
        return { list, action: 'subscribers-exported', subject: `segments/${found.id}` }
      }),
  )
}

const file = (command: Command): Command =>
  command.option('--format <csv|xlsx|json>', say.formatHelp, 'csv').option(`--to <${say.file}>`, say.toHelp)

async function writeOut(
  take: Command,
  { format: asked, to }: Options,
  listed: (payload: Payload) => Promise<Listed>,
): Promise<void> {
  const format = listFormats.find((one) => one === asked)
  if (!format) return take.error(say.badFormat, { exitCode: 2 })
  if (format === 'xlsx' && !to) return take.error(say.toNeeded, { exitCode: 2 })
  if (to && existsSync(to)) throw new CannotGoOn(say.exists(to))
  await withPayload(async (payload) => {
    const { list, action, subject, details } = await listed(payload)
    if (!fits(list, format)) throw new CannotGoOn(say.tooManyForWorkbook)
    const about = { ...(subject && { subject }), details: { format, rows: list.rows, ...details } }
    await note(payload, { action, actor: 'cli', ...about })
    await write(list, format, to ?? null)
  })
}

async function write(list: Export, format: ListFormat, to: string | null): Promise<void> {
  if (!to) return pipeline(list.write(format), process.stdout, { end: false })
  await pipeline(list.write(format), createWriteStream(to, { flags: 'wx' }))
  console.error(more.exportedRows(list.rows.toLocaleString(language === 'fr' ? 'fr-CA' : 'en-CA'), to))
}
