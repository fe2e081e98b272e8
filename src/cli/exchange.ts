import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Command } from 'commander'
import { importContents } from '../exchange/import-contents'
import { mayImport } from '../exchange/may-import'
import { readPath } from '../exchange/read-source'
import { type ImportKind, type ImportReport, isImportKind, UnreadableFile } from '../exchange/row'
import { userNamed } from '../exchange/store-tools'
import { isLocale, type Locale } from '../language/locale'
import { exchangeWords } from '../language/words/exchange'
import { systemClock } from '../platform/clock'
import { env } from '../platform/env'
import { CannotGoOn } from './explain'
import { withPayload } from './open'
import { addSubscriberExports } from './subscriber-exports'
import { addSubscriberImport } from './subscribers'
import { language, words as terminalWords } from './words'

const words = exchangeWords[language]
const say = words.terminal

type ImportOptions = {
  dryRun?: boolean
  kind?: string
  locale: string
  as: string
  leaveUnknownTerms?: boolean
  json?: boolean
}

export function addExchangeCommands(program: Command): void {
  const bring = program.command('import').description(say.import)
  bring
    .command('contents <file>')
    .description(say.importContents)
    .requiredOption(`--as <${say.address}>`, say.asHelp)
    .option('--dry-run', say.dryRun)
    .option(`--kind <${say.kind}>`, say.kindHelp)
    .option('--locale <fr|en>', say.localeHelp, 'fr')
    .option('--leave-unknown-terms', say.leaveTerms)
    .option('--json', terminalWords.json)
    .action(async (file: string, options: ImportOptions) => {
      const { kind, locale } = options
      if (kind !== undefined && !isImportKind(kind)) return bring.error(say.badKind, { exitCode: 2 })
      if (!isLocale(locale)) return bring.error(say.badLocale, { exitCode: 2 })
      const report = await run(file, { ...options, kind: kind ?? null, locale })
      if (options.json) console.log(JSON.stringify(report))
      else tell(report, Boolean(options.dryRun))
      process.exit(report.refused > 0 ? 1 : 0)
    })

  const take = program.command('export').description(say.export)
  take
    .command('contents <folder-or-zip>')
    .description(say.exportContents)
    .option('--json', terminalWords.json)
    .action(async (where: string, { json }: { json?: boolean }) => {
      if (existsSync(where)) throw new CannotGoOn(say.notEmpty(where))
      const { partsOfExport, writeExport } = await import('../exchange/export-contents')
      const exported = await withPayload(async (payload) => {
        const { dataFolder, publicUrl } = env()
        const from = { uploads: path.join(dataFolder, 'uploads'), now: systemClock(), from: publicUrl }
        const made = await partsOfExport(payload, from)
        await writeExport(made.parts, where)
        return made.exported
      })
      console.log(json ? JSON.stringify(exported) : say.exported(exported.documents, exported.files, where))
    })

  addSubscriberImport(bring)
  addSubscriberExports(take)
}

type Asked = Omit<ImportOptions, 'kind' | 'locale'> & { kind: ImportKind | null; locale: Locale }

async function run(file: string, asked: Asked): Promise<ImportReport> {
  const source = await readPath(file, { locale: asked.locale, words }).catch((error: unknown) => {
    if (error instanceof UnreadableFile) throw new CannotGoOn(error.message)
    throw error
  })
  try {
    return await withPayload(async (payload) => {
      const user = await userNamed(payload, asked.as)
      if (!user) throw new CannotGoOn(say.noUser(asked.as))
      if (!mayImport(user)) throw new CannotGoOn(say.notAllowed(asked.as))
      return importContents({
        payload,
        user,
        source,
        kind: asked.kind,
        isDryRun: Boolean(asked.dryRun),
        leavesUnknownTerms: Boolean(asked.leaveUnknownTerms),
        language,
        words,
        onRow: asked.json ? undefined : progress,
      })
    })
  } finally {
    source.close()
  }
}

/** On a terminal, one line that changes; elsewhere a line now and then. */
function progress(done: number, of: number): void {
  const line = say.progress(done, of)
  if (process.stderr.isTTY) process.stderr.write(`\r  ${line}${done === of ? '\n' : ''}`)
  else if (done % 100 === 0) console.error(line)
}

function tell(report: ImportReport, isDryRun: boolean): void {
  for (const { place, fate, title, reasons, notes } of report.items) {
    if (fate === 'unchanged' && notes.length === 0) continue
    console.log(`${words.fates[fate].padEnd(9)} ${words.place(place)}  ${title}`)
    for (const one of [...reasons, ...notes]) console.log(`          - ${one}`)
  }
  for (const note of report.notes) console.log(note)
  console.log(say.counts(report.created, report.updated, report.unchanged, report.refused))
  if (isDryRun) console.log(say.nothingWritten)
}
