import { type Locale, locales } from '../language/locale'
import type { ExchangeWords } from '../language/words/exchange'
import { mentioned } from './mentioned'
import { type Planned, planRows } from './plan-rows'
import type { ToRichText } from './rich-text'
import {
  type ExchangeKind,
  type ImportKind,
  type ImportReport,
  isTerm,
  type RowReport,
  type Source,
} from './row'
import { isSame } from './same'
import type { Shape } from './shape'
import { shapeRow } from './shape-row'
import {
  create,
  type Data,
  findKept,
  type Kept,
  type Payload,
  type Person,
  refusalOf,
  update,
} from './store-contents'
import { type Directory, directory, type Names } from './store-lookup'
import { createMedia } from './store-media'
import { openTools } from './store-tools'

export type ImportOptions = {
  payload: Payload
  /** The account that imports: checked before (may-import.ts), and the author of what is created. */
  user: Person['user']
  source: Source
  /** What rows are when the file does not say. */
  kind: ImportKind | null
  isDryRun: boolean
  leavesUnknownTerms: boolean
  language: Locale
  words: ExchangeWords
  onRow?: (done: number, of: number) => void
}

type Run = ImportOptions & {
  person: Person
  toRichText: ToRichText
  shapes: (kind: ExchangeKind) => Shape[]
  names: Directory
}

const chunk = 50

/**
 * Brings contents in, each a draft, whole or refused. A dry run says the same of each row and writes nothing. Safe to run
 * twice: what is the same already is left alone.
 */
export async function importContents(options: ImportOptions): Promise<ImportReport> {
  const { source, words, payload } = options
  const planned = planRows(source, options.kind, words)
  const tools = await openTools(options)
  const wanted: Names = new Map([['media', new Set(source.media.map(({ name }) => name))]])
  for (const { row, kind } of planned) if (kind) mentioned(tools.shapes(kind), row.values, wanted)
  const run: Run = { ...options, ...tools, names: await directory(payload, wanted) }

  const notes = [...source.notes, ...(await bringMedia(run)), ...unknownNames(run, planned)]
  for (const { kind, name, report } of planned) {
    if (kind && report.reasons.length === 0) run.names.expect(kind, name)
  }
  const waiting: Waiting[] = []
  let done = 0
  for (const group of groups(planned)) {
    const kept = await findKept(
      payload,
      group.kind,
      group.rows.map(({ name }) => name),
    )
    for (const one of group.rows) {
      const later = await bring(run, one, kept.get(one.name) ?? null)
      if (later) waiting.push(later)
      options.onRow?.(++done, planned.length)
    }
  }
  for (const one of waiting) await relate(run, one)
  return reportOf(
    planned.map(({ report }) => report),
    notes,
  )
}

/** Rows of one kind that follow one another, a chunk at a time: their documents are looked up together. */
function* groups(planned: Planned[]): Generator<{ kind: ExchangeKind; rows: Planned[] }> {
  const sound = planned.filter(({ kind, report }) => kind && report.reasons.length === 0)
  for (let start = 0; start < sound.length; ) {
    const kind = sound[start]?.kind as ExchangeKind
    let end = start
    while (end < sound.length && end - start < chunk && sound[end]?.kind === kind) end++
    yield { kind, rows: sound.slice(start, end) }
    start = end
  }
}

type Waiting = { planned: Planned; kind: ExchangeKind; fields: Set<string> }

async function bring(run: Run, planned: Planned, kept: Kept | null): Promise<Waiting | null> {
  const kind = planned.kind as ExchangeKind
  const { report, name } = planned
  const { fr, en, later } = await read(run, planned, kind)
  const changes = report.reasons.length === 0 ? decide(run, planned, kept, fr, en) : null
  if (!changes) {
    run.names.dismiss(kind, name)
    return null
  }
  report.fate = changes.fate === 'unchanged' && later.size > 0 ? 'updated' : changes.fate
  if (kept) run.names.add(kind, name, kept.id)
  if (!run.isDryRun && changes.fate !== 'unchanged') {
    const writing = { payload: run.payload, person: run.person, kind, shapes: run.shapes(kind) }
    try {
      if (kept) await update(writing, kept, changes.fr, changes.en)
      else run.names.add(kind, name, await create(writing, fr, changes.en))
    } catch (error) {
      refuse(report, [refusalOf(error)])
      run.names.dismiss(kind, name)
      return null
    }
  }
  return later.size > 0 ? { planned, kind, fields: later } : null
}

async function read(run: Run, { row, report }: Planned, kind: ExchangeKind) {
  const problems = new Set<string>()
  const notes = new Set<string>()
  const later = new Set<string>()
  const slug = report.slug
  const isPairSlug = typeof row.values.slug === 'object'
  const values = { ...row.values, ...(kind === 'key-messages' || isPairSlug ? {} : { slug: { fr: slug } }) }
  const [fr = {}, en = {}] = await Promise.all(
    locales.map((locale) =>
      shapeRow(run.shapes(kind), inOwnLanguage(values, row.locale), {
        words: run.words,
        lookup: run.names,
        toRichText: run.toRichText,
        isMarkdown: /\.(md|markdown)$/i.test(row.place.file),
        leavesUnknownTerms: run.leavesUnknownTerms,
        locale,
        problems,
        notes,
        later,
      }),
    ),
  )
  report.notes.push(...notes)
  if (problems.size > 0) refuse(report, [...problems])
  return { fr, en, later }
}

/** The values of an English row are English, where fields have a language. */
function inOwnLanguage(values: Record<string, unknown>, locale: Locale): Record<string, unknown> {
  if (locale === 'fr') return values
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) =>
      typeof value === 'object' && value !== null && !('root' in value) && !Array.isArray(value)
        ? [name, value]
        : [name, { en: value }],
    ),
  )
}

type Changes = { fate: 'created' | 'updated' | 'unchanged'; fr: Data | null; en: Data | null }

/** What is to be written, from what the row brings and what is there. `null`: refused. */
function decide(
  { words }: Run,
  { kind, report }: Planned,
  kept: Kept | null,
  fr: Data,
  en: Data,
): Changes | null {
  const title = kind === 'key-messages' ? 'text' : isTerm(kind as ExchangeKind) ? 'name' : 'title'
  if (!kept && !fr[title])
    refuse(report, [en[title] ? words.reasons.frenchFirst : words.reasons.missing(title)])
  const backwards = backwardsIn({ ...kept?.fr, ...fr })
  if (backwards.length > 0) refuse(report, backwards.map(words.reasons.endBeforeStart))
  if (report.reasons.length > 0) return null

  // A term that is there is left as it is: an import publishes nothing, and terms have no draft.
  if (kept && isTerm(kind as ExchangeKind)) return { fate: 'unchanged', fr: null, en: null }
  markEnglish(words, report, kept, fr, en)
  const newFrench = kept && isSame(fr, kept.fr) ? null : fr
  const newEnglish = Object.keys(en).length === 0 || (kept && isSame(en, kept.en)) ? null : en
  if (!kept) {
    if (title === 'title' && !fr.lead) report.notes.push(words.notes.noLead)
    if (kind === 'events' && !(fr.startsAt && fr.endsAt)) report.notes.push(words.notes.noDates)
    return { fate: 'created', fr, en: newEnglish }
  }
  return { fate: newFrench || newEnglish ? 'updated' : 'unchanged', fr: newFrench, en: newEnglish }
}

/** The mark goes with the English it is about; without an English title and lead it is left out. */
function markEnglish(words: ExchangeWords, report: RowReport, kept: Kept | null, fr: Data, en: Data): void {
  if (fr.englishReady !== true) return
  delete fr.englishReady
  const english: Data = { ...kept?.en, ...en }
  if (english.title && english.lead) en.englishReady = true
  else report.notes.push(words.notes.englishNotReady)
}

type Span = { startsAt?: string; endsAt?: string }

function backwardsIn(event: Data): string[] {
  const isBackwards = ({ startsAt, endsAt }: Span) =>
    Boolean(startsAt && endsAt && new Date(endsAt) <= new Date(startsAt))
  const sessions = (Array.isArray(event.sessions) ? event.sessions : []) as Span[]
  return [
    ...(isBackwards(event) ? ['endsAt'] : []),
    ...sessions.flatMap((session, index) => (isBackwards(session) ? [`sessions.${index + 1}.endsAt`] : [])),
  ]
}

function refuse(report: RowReport, reasons: string[]): void {
  report.fate = 'refused'
  report.reasons.push(...reasons)
}

/** Writes the relations to contents that this same import brought: only now do they have an id. */
async function relate(run: Run, { planned, kind, fields }: Waiting): Promise<void> {
  if (run.isDryRun) return
  const { report, name, row } = planned
  const kept = (await findKept(run.payload, kind, [name])).get(name)
  if (!kept) return
  const shapes = run.shapes(kind)
  const only = { ...planned, report: { ...report, reasons: [], notes: [] as string[] } }
  const values = Object.fromEntries(Object.entries(row.values).filter(([field]) => fields.has(field)))
  const { fr } = await read({ ...run, leavesUnknownTerms: true }, { ...only, row: { ...row, values } }, kind)
  const links = Object.fromEntries(Object.entries(fr).filter(([field]) => fields.has(field)))
  try {
    if (!isSame(links, kept.fr)) {
      await update({ payload: run.payload, person: run.person, kind, shapes }, kept, links, null)
    }
  } catch (error) {
    only.report.notes.push(refusalOf(error))
  }
  report.notes.push(...only.report.notes.filter((note) => !report.notes.includes(note)))
}

/** Files of an export that are not here yet. */
async function bringMedia(run: Run): Promise<string[]> {
  const notes: string[] = []
  for (const file of run.source.media) {
    if (run.names.find('media', file.name)) continue
    if (run.isDryRun) {
      run.names.expect('media', file.name)
      continue
    }
    const made = await createMedia(run.payload, run.person, file)
    if ('id' in made) run.names.add('media', file.name, made.id)
    else notes.push(run.words.notes.mediaRefused(file.name, made.refusal))
  }
  return notes
}

/** Columns and keys that no field has: told once, not once a row. */
function unknownNames({ shapes, words }: Run, planned: Planned[]): string[] {
  const unknown = new Set<string>()
  for (const { row, kind } of planned) {
    if (!kind) continue
    const known = new Set(['id', 'status', ...shapes(kind).map(({ name }) => name)])
    for (const name of Object.keys(row.values)) if (!known.has(name)) unknown.add(name)
  }
  return unknown.size > 0 ? [words.notes.unknownNames([...unknown].slice(0, 20))] : []
}

function reportOf(items: RowReport[], notes: string[]): ImportReport {
  const count = (fate: RowReport['fate']) => items.filter((item) => item.fate === fate).length
  return {
    rows: items.length,
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    refused: count('refused'),
    notes,
    items,
  }
}
