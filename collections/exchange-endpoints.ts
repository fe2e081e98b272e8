import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { partsOfExport, zipOf } from '../src/exchange/export-contents'
import { importContents } from '../src/exchange/import-contents'
import { mayImport } from '../src/exchange/may-import'
import { readUpload } from '../src/exchange/read-source'
import { isImportKind, UnreadableFile } from '../src/exchange/row'
import { isLocale, languageOf } from '../src/language/locale'
import { exchangeWords } from '../src/language/words/exchange'
import { systemClock } from '../src/platform/clock'
import { env } from '../src/platform/env'
import { log } from '../src/platform/log'
import { isAdministrator } from './access'
import { noteBy } from './hooks/audit'

/** Contents in and out over REST, for the screen of src/admin/content-imports. Payload checks nothing for these: each asks who is there. */
export const exchangeEndpoints: Endpoint[] = [
  { path: '/exchange/import', method: 'post', handler: bringIn },
  // POST, though it changes nothing: a form posted from our page tells its origin, a link does not.
  { path: '/exchange/export', method: 'post', handler: takeOut },
]

const privately = { 'Cache-Control': 'private, no-store' }

type Asked = { kind?: unknown; locale?: unknown; isDryRun?: unknown; leavesUnknownTerms?: unknown }

/** Answers in lines of JSON: `{ "done", "of" }` as it goes, then `{ "report" }` or `{ "error" }`. */
async function bringIn(req: PayloadRequest): Promise<Response> {
  const language = languageOf(req)
  const words = exchangeWords[language]
  const { user, payload } = req
  if (!user) return refuse(401, words.screen.signIn)
  if (!mayImport(user)) return refuse(403, words.screen.notAllowed)
  await addDataAndFileToRequest(req)
  const { kind, locale, isDryRun, leavesUnknownTerms } = (req.data ?? {}) as Asked
  const { file } = req
  if (!file) return refuse(400, words.screen.chooseFile)
  const bytes = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
  if (file.tempFilePath) await rm(file.tempFilePath, { force: true })
  try {
    const source = await readUpload(bytes, file.name, { locale: isLocale(locale) ? locale : 'fr', words })
    return inLines(async (tell) => {
      try {
        const report = await importContents({
          payload,
          user,
          source,
          kind: isImportKind(kind) ? kind : null,
          // Nothing is written unless that is said in so many words.
          isDryRun: isDryRun !== false,
          leavesUnknownTerms: leavesUnknownTerms === true,
          language,
          words,
          onRow: (done, of) => (done % 10 === 0 || done === of) && tell({ done, of }),
        })
        if (isDryRun === false) await noteBy(req, 'contents-imported', undefined, { file: file.name })
        tell({ report })
      } catch (error) {
        tell({ error: error instanceof UnreadableFile ? error.message : words.screen.failed })
        if (!(error instanceof UnreadableFile)) log.error({ err: error }, 'an import was interrupted')
      } finally {
        source.close()
      }
    })
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse(422, error.message)
    throw error
  }
}

function inLines(run: (tell: (line: object) => void) => Promise<void>): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      let isGone = false
      await run((line) => {
        // Whoever asked may have left: the import goes on to its end, and says nothing more.
        if (isGone) return
        try {
          controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
        } catch {
          isGone = true
        }
      })
      if (!isGone) controller.close()
    },
  })
  return new Response(body, { headers: { ...privately, 'Content-Type': 'application/x-ndjson' } })
}

async function takeOut(req: PayloadRequest): Promise<Response> {
  const words = exchangeWords[languageOf(req)]
  if (!req.user) return refuse(401, words.screen.signIn)
  if (!isAdministrator(req)) return refuse(403, words.screen.exportNotAllowed)
  const { dataFolder, publicUrl } = env()
  const now = systemClock()
  const { parts } = await partsOfExport(req.payload, {
    uploads: path.join(dataFolder, 'uploads'),
    now,
    from: publicUrl,
  })
  await noteBy(req, 'contents-exported')
  const name = `liaison-${now.toISOString().slice(0, 10)}.zip`
  return new Response(Readable.toWeb(zipOf(parts)) as ReadableStream, {
    headers: {
      ...privately,
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}

const refuse = (status: number, message: string) =>
  Response.json({ errors: [{ message }] }, { status, headers: privately })
