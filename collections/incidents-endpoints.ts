import type { PayloadRequest } from 'payload'
import { isoDay } from '../src/language/dates'
import { languageOf } from '../src/language/locale'
import { incidentWords } from '../src/language/words/incidents'
import { listColumnWords } from '../src/language/words/list-columns'
import { csvLine } from '../src/platform/formula-safe'
import { pagesOf } from '../src/platform/pages'
import { isAdministrator } from './access'
import { noteBy } from './hooks/audit'
import { refuse } from './refuse'

const pageSize = 100
/** So that Excel reads accents. */
const byteOrderMark = '\uFEFF'

/** `GET /api/incidents/export`: the whole register as CSV, headings in the person’s language, safe from formulas. */
export async function exportIncidents(req: PayloadRequest): Promise<Response> {
  if (!req.user) return refuse(req, 401, 'sign-in')
  if (!isAdministrator(req)) return refuse(req, 403, 'not-allowed')
  const words = incidentWords[languageOf(req)]
  await noteBy(req, 'incidents-exported', 'incidents')
  const lines = linesOf(req, words, listColumnWords[languageOf(req)].cellSeparator)
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(new TextEncoder().encode(value))
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${words.exportFile}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

type Words = (typeof incidentWords)['fr' | 'en']
type Column = keyof Words['columns']

async function* linesOf(
  { payload, user }: PayloadRequest,
  words: Words,
  separator: string,
): AsyncGenerator<string> {
  const columns = Object.keys(words.columns) as Column[]
  yield byteOrderMark +
    csvLine(
      columns.map((name) => words.columns[name]),
      separator,
    )
  const found = pagesOf(pageSize, (at) =>
    payload.find({
      collection: 'incidents',
      sort: ['knownOn', 'id'],
      ...at,
      depth: 0,
      overrideAccess: false,
      user,
    }),
  )
  for await (const docs of found)
    for (const row of docs)
      yield csvLine(
        columns.map((name) => cell(row[name], name, words)),
        separator,
      )
}

function cell(value: unknown, name: Column, words: Words): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (value === 'yes' || value === 'no') return words[value]
  if (name === 'state') return words.states[value as keyof Words['states']] ?? String(value)
  return /On$|From$|Until$/.test(name) ? isoDay(String(value)) : String(value)
}
