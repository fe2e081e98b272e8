import { once } from 'node:events'
import { createWriteStream, existsSync, type WriteStream } from 'node:fs'
import type { Command } from 'commander'
import { type Basis, readBasis } from '../intake/basis'
import type { Told } from '../intake/candidate'
import { ignoredColumns } from '../intake/columns'
import { type ImportReport, importSubscribers } from '../intake/import-subscribers'
import { type ListField, listFields } from '../intake/list-fields'
import { prepareImport } from '../intake/prepare-import'
import { fates, type RowFate } from '../intake/row-fate'
import { peopleStore } from '../intake/store-people'
import { termNames } from '../intake/store-terms'
import { isLocale } from '../language/locale'
import { readDate } from '../language/read-date'
import { intakeWords } from '../language/words/intake'
import { intakeTerminalWords } from '../language/words/intake-terminal'
import type { OpenList } from '../lists/open-list'
import { UnreadableList } from '../lists/unreadable'
import { systemClock } from '../platform/clock'
import { csvLine } from '../platform/formula-safe'
import { cutText } from '../platform/sound-text'
import { bringIn } from './bring-in'
import { bulletinNamed } from './bulletin-named'
import { CannotGoOn } from './explain'
import { withPayload } from './open'
import { addUndoCommand } from './undo-import'
import { language, words as terminalWords } from './words'

const words = intakeWords[language]
const say = intakeTerminalWords[language].lists

type ImportOptions = {
  dryRun?: boolean
  bulletin?: string
  basis?: string
  proof?: string
  givenOn?: string
  locale: string
  column: string[]
  report?: string
  json?: boolean
}

/** Under `liaison import`, beside contents. */
export function addSubscriberImport(bring: Command): void {
  bring
    .command('subscribers <file>')
    .description(say.importSubscribers)
    .option('--dry-run', say.dryRun)
    .option(`--bulletin <${say.slug}>`, say.bulletinHelp)
    .option(`--basis <${say.basis}>`, say.basisHelp)
    .option(`--proof <${say.text}>`, say.proofHelp)
    .option(`--given-on <${say.date}>`, say.givenOnHelp)
    .option('--locale <fr|en>', say.localeHelp, 'fr')
    .option(`--column <${say.column}>`, say.columnHelp(listFields.join(', ')), gather, [])
    .option(`--report <${say.file}>`, say.reportHelp)
    .option('--json', terminalWords.json)
    .action(async (file: string, options: ImportOptions) => {
      const wrong = (message: string) => bring.error(message, { exitCode: 2 })
      const told = readOptions(options, wrong)
      if (options.report && existsSync(options.report)) throw new CannotGoOn(say.exists(options.report))
      const report = await run(file, told, options)
      if (options.json) console.log(JSON.stringify(report))
      else tell(report, Boolean(options.dryRun))
      process.exit(report.cancelled ? 1 : 0)
    })

  addUndoCommand(bring)
}

const gather = (value: string, before: string[]) => [...before, value]

type Asked = Omit<Told, 'bulletin'> & { columns: Partial<Record<ListField, string>> }

function readOptions(options: ImportOptions, wrong: (message: string) => never): Asked {
  const basis: Basis | null = options.basis ? readBasis(options.basis) : null
  if (options.basis && !basis) return wrong(say.badBasis)
  const givenOn = options.givenOn ? readDate(options.givenOn, false) : null
  if (options.givenOn && !givenOn) return wrong(say.badDate('--given-on'))
  if (givenOn && givenOn.slice(0, 10) > systemClock().toISOString().slice(0, 10))
    return wrong(say.futureDate('--given-on'))
  if (!isLocale(options.locale)) return wrong(say.badLocale)
  const columns: Asked['columns'] = {}
  for (const one of options.column) {
    const [field = '', ...name] = one.split('=')
    if (!listFields.includes(field as ListField) || name.length === 0) return wrong(say.badColumn)
    columns[field as ListField] = name.join('=')
  }
  return {
    basis,
    proof: options.proof?.trim() || null,
    givenOn: givenOn ? new Date(givenOn) : null,
    locale: options.locale,
    columns,
  }
}

/** What `--json` answers (CONTRACT): the counts of fates add up to `rows`. */
type Answer = Omit<ImportReport, 'isCancelled'> & {
  import: string | null
  /** Slug of the one these people consented to; `null` where each row names its own. */
  bulletin: string | null
  cancelled?: true
}

async function run(file: string, told: Asked, options: ImportOptions): Promise<Answer> {
  const { dryRun, report, json } = options
  const { list, columns } = await prepareImport(file, told, words).catch(inWords)
  if (!json) introduce(list, columns)
  const stop = new AbortController()
  const interrupt = () => stop.abort()
  process.once('SIGINT', interrupt)
  const lines = report ? await openReport(report) : null
  const onBatch = async (batch: RowFate[], rows: number) => {
    if (lines) await writeReport(lines, batch)
    if (!json) progress(rows)
    // Between two batches, whoever pressed Ctrl-C is heard.
    await new Promise((resolve) => setImmediate(resolve))
  }
  try {
    const { isCancelled, ...answer } = await withPayload(async (payload) => {
      const isInRows = !options.bulletin && columns.bulletins !== undefined
      const into = isInRows ? null : await bulletinNamed(payload, options.bulletin ?? null)
      if (!json) console.error(into ? say.into(into.name) : say.intoEach)
      const whole = { ...told, bulletin: into?.id ?? null }
      const common = { list, columns, told: whole, signal: stop.signal, onBatch }
      const bulletin = into?.slug ?? null
      if (!dryRun) return { ...(await bringIn(payload, { ...common, file, language })), bulletin }
      const found = await importSubscribers({
        ...common,
        store: peopleStore(payload),
        rows: list.rows,
        again: list.again,
        header: list.header,
        format: list.format,
        terms: await termNames(payload),
        importId: '',
        isDryRun: true,
        language,
        at: systemClock(),
      })
      return { ...found, import: null, bulletin }
    }).catch(inWords)
    if (!json && process.stderr.isTTY) process.stderr.write('\n')
    return { ...answer, ...(isCancelled ? { cancelled: true } : {}) }
  } finally {
    process.off('SIGINT', interrupt)
    if (lines) await new Promise((resolve) => lines.end(resolve))
  }
}

function inWords(error: unknown): never {
  throw error instanceof UnreadableList ? new CannotGoOn(error.message) : error
}

function introduce({ format, header }: OpenList, columns: Parameters<typeof ignoredColumns>[1]): void {
  const what = format.workbook
    ? words.workbook
    : `${words.encodings[format.encoding]}, ${words.separators[format.separator] ?? format.separator}`
  const read = Object.entries(columns).flatMap(([field, places]) =>
    [places].flat().map((place) => `${header[place]} → ${field}`),
  )
  console.error(say.read(what, read.join(', ')))
  const ignored = ignoredColumns(header, columns)
  if (ignored.length > 0) console.error(say.ignored(ignored.join(', ')))
}

async function openReport(file: string): Promise<WriteStream> {
  const lines = createWriteStream(file, { flags: 'wx' })
  await once(lines, 'open')
  const { line, address, fate, reason } = words.report
  lines.write(`\ufeff${csvLine([line, address, fate, reason], words.cellSeparator)}`)
  return lines
}

async function writeReport(lines: WriteStream, batch: RowFate[]): Promise<void> {
  const text = batch.map(({ line, address, fate, reason }) =>
    csvLine([String(line), cutText(address, 320), words.fates[fate], reason ?? ''], words.cellSeparator),
  )
  if (!lines.write(text.join(''))) await once(lines, 'drain')
}

/** On a terminal, one line that changes; elsewhere a line now and then. */
function progress(rows: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r  ${say.progress(rows)}`)
  else if (rows % 50_000 === 0) console.error(say.progress(rows))
}

const mostTold = 20

function tell({ rejected, cancelled, ...report }: Answer, isDryRun: boolean): void {
  for (const { line, reason } of rejected.slice(0, mostTold)) console.log(say.rejected(line, reason))
  if (report.invalid > mostTold) console.log(say.rejectedMore(report.invalid - mostTold))
  if (report.unknownTerms > 0) console.log(say.unknownTerms(report.unknownTerms))
  if (report.remembered > 0) console.log(say.remembered(report.remembered))
  const tag = language === 'fr' ? 'fr-CA' : 'en-CA'
  const counts = (['rows', ...fates] as const).map((name) => [name, report[name].toLocaleString(tag)])
  console.log(say.counts(Object.fromEntries(counts)))
  if (isDryRun) console.log(say.nothingWritten)
  if (cancelled) console.log(say.cancelled)
  if (report.import && report.created + report.updated > 0) {
    console.log(intakeTerminalWords[language].undo.canUndo(report.import))
  }
}
