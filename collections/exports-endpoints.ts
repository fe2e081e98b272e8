import { Readable } from 'node:stream'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { bulletins } from '../src/audience/store-choices'
import { type Export, exportOfConsents, exportOfPeople, exportOfSegment, fits } from '../src/exports/exports'
import { languageOf } from '../src/language/locale'
import { exportWords } from '../src/language/words/exports'
import { intakeWords } from '../src/language/words/intake'
import { type ListFormat, listFormats } from '../src/lists/list-formats'
import { systemClock } from '../src/platform/clock'
import type { AuditAction } from '../src/register/audit-record'
import { readConditions } from '../src/segments/segment'
import { questionNow } from '../src/segments/store-segments'
import { isAdministrator } from './access'
import { noteBy } from './hooks/audit'
import { refuse } from './refuse'

type Listed = { list: Export; name: string; action: AuditAction; subject?: string; details?: object }

/**
 * Lists of people as files, for administrators: forms of the administration post `format` (`csv`, `xlsx`, `json`) and get the
 * file as it is read, or a sentence. `POST /api/subscribers/export` takes a `bulletin` (slug) too.
 */
const people = forAdministrators(async (req, form) => {
  const slug = form.get('bulletin')
  const all = slug ? await bulletins(req.payload, languageOf(req)) : []
  const bulletin = slug ? all.find((one) => one.slug === slug)?.id : null
  if (bulletin === undefined) return null
  const list = await exportOfPeople(req.payload, bulletin, intakeWords[languageOf(req)])
  return { list, name: 'personnes', action: 'subscribers-exported', details: { bulletin: slug || null } }
})

/** `POST /api/consents/export` */
const consents = forAdministrators(async (req) => {
  const list = await exportOfConsents(req.payload, intakeWords[languageOf(req)])
  return { list, name: 'consentements', action: 'consents-exported' }
})

/** `POST /api/segments/:id/export` */
const segment = forAdministrators(async (req) => {
  const row = await req.payload.findByID({
    collection: 'segments',
    id: String(req.routeParams?.id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
  })
  const read = row && readConditions(row.conditions)
  if (!row || !read || 'fault' in read) return null
  const asked = { bulletin: String(row.bulletin), conditions: read.conditions }
  const question = await questionNow(req.payload, asked, systemClock())
  const list = await exportOfSegment(req.payload, question, intakeWords[languageOf(req)])
  return { list, name: 'segment', action: 'subscribers-exported', subject: `segments/${row.id}` }
})

const at = (path: string, handler: PayloadHandler): Omit<Endpoint, 'root'> => ({
  path,
  method: 'post',
  handler,
})
export const exportPeople = at('/export', people)
export const exportConsents = at('/export', consents)
export const exportSegment = at('/:id/export', segment)

/** Noted before the first byte leaves: whoever stops a download has read part of it. */
function forAdministrators(
  listed: (req: PayloadRequest, form: FormData) => Promise<Listed | null>,
): PayloadHandler {
  return async (req) => {
    if (!req.user) return refuse(req, 401, 'sign-in')
    if (!isAdministrator(req)) return refuse(req, 403, 'not-allowed')
    const words = exportWords[languageOf(req)]
    const form = (await req.formData?.().catch(() => null)) ?? new FormData()
    const format = listFormats.find((one) => one === form.get('format'))
    const found = format ? await listed(req, form) : null
    if (!format || !found) return sentence(400, words.badRequest)
    const { list, name, action, subject, details } = found
    if (!fits(list, format)) return sentence(413, words.tooMany)
    await noteBy(req, action, subject, { format, rows: list.rows, ...details })
    return download(list, format, name)
  }
}

const types: Record<ListFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
}

function download(list: Export, format: ListFormat, name: string): Response {
  const file = `liaison-${name}-${systemClock().toISOString().slice(0, 10)}.${format}`
  const bytes = Readable.toWeb(new Readable().wrap(list.write(format))) as ReadableStream
  return new Response(bytes, {
    headers: {
      ...privately,
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${file}"`,
    },
  })
}

const privately = { 'Cache-Control': 'private, no-store' }
const sentence = (status: number, text: string) =>
  new Response(text, { status, headers: { ...privately, 'Content-Type': 'text/plain; charset=utf-8' } })
