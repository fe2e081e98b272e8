import { hostname } from 'node:os'
import { createInterface } from 'node:readline/promises'
import type { Command } from 'commander'
import type { Payload } from 'payload'
import { askUndo } from '../imports/ask-undo'
import { importLeaseMs } from '../imports/carry-import'
import { canUndo } from '../imports/import-files'
import type { UndoCounts } from '../imports/import-record'
import { importStore } from '../imports/store-imports'
import { undoImport } from '../imports/undo-import'
import { intakeTerminalWords } from '../language/words/intake-terminal'
import { subscriberImportWords } from '../language/words/subscriber-imports'
import { systemClock } from '../platform/clock'
import { CannotGoOn } from './explain'
import { withPayload } from './open'
import { language, words } from './words'

const say = intakeTerminalWords[language].undo

/** `liaison import undo ID`: `--json` answers `{"removed","restored","kept"}`. */
export function addUndoCommand(bring: Command): void {
  bring
    .command(`undo <${say.id}>`)
    .description(say.undo)
    .option('--yes', say.yes)
    .option('--json', words.json)
    .action(async (id: string, { yes, json }: { yes?: boolean; json?: boolean }) => {
      if (!yes && !process.stdin.isTTY) return bring.error(say.needsYes, { exitCode: 2 })
      const { removed, restored, kept } = await withPayload((payload) => undo(payload, id, Boolean(yes)))
      const tag = language === 'fr' ? 'fr-CA' : 'en-CA'
      const [gone, back, left] = [removed, restored, kept].map((count) => count.toLocaleString(tag))
      console.log(
        json ? JSON.stringify({ removed, restored, kept }) : say.counts(`${gone}`, `${back}`, `${left}`),
      )
    })
}

async function undo(payload: Payload, id: string, isAgreed: boolean): Promise<UndoCounts> {
  const store = importStore(payload)
  const found = await store.find(id)
  if (!found) throw new CannotGoOn(say.unknown(id))
  if (!canUndo(found, systemClock())) throw new CannotGoOn(say.tooLate)
  if (!isAgreed) await askFirst(found.file)
  const owner = `cli:${hostname()}:${process.pid}`
  const answer = await askUndo(store, { id, by: 'cli', owner, leaseMs: importLeaseMs, clock: systemClock })
  if (answer.outcome === 'hindered') {
    throw new CannotGoOn(subscriberImportWords[language].undoHindered(answer))
  }
  if (answer.outcome === 'too-late') throw new CannotGoOn(say.tooLate)
  if (answer.outcome !== 'undoing') throw new CannotGoOn(say.busy)
  const { row } = answer
  const { signal } = new AbortController()
  try {
    return await undoImport({
      payload,
      store,
      row,
      owner,
      leaseMs: importLeaseMs,
      clock: systemClock,
      signal,
    })
  } finally {
    await store.change(id, { holder: { owner, now: systemClock() } }, { leaseOwner: null, leaseUntil: null })
  }
}

async function askFirst(file: string): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await terminal.question(say.ask(file))
  terminal.close()
  if (!/^(o|oui|y|yes)$/i.test(answer.trim())) process.exit(1)
}
