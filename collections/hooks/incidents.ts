import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { isoDay } from '../../src/language/dates'
import { languageOf } from '../../src/language/locale'
import { incidentWords } from '../../src/language/words/incidents'
import { namesChanged, noteBy } from './audit'

const words = (req: PayloadRequest) => incidentWords[languageOf(req)]

type Incident = {
  occurredFrom?: string | null
  occurredUntil?: string | null
  knownOn?: string | null
  seriousRisk?: string | null
  caiNotifiedOn?: string | null
  peopleNotifiedOn?: string | null
  publicNotice?: string | null
  noNoticeReason?: string | null
  state?: string | null
}
type Problem = {
  path: keyof Incident
  said: 'order' | 'knownBefore' | 'future' | 'noticeBefore' | 'noticesMissing' | 'peopleMissing'
}

/** Dates that follow one another; and no serious incident closed without its notices, or why there are none (P-39.1 s. 3.5). */
export const checkIncident: CollectionBeforeChangeHook = ({ data, originalDoc, req, collection }) => {
  const said = words(req)
  const errors = problemsOf({ ...originalDoc, ...data }, new Date()).map((problem) => ({
    path: problem.path,
    message: said[problem.said],
  }))
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}

function problemsOf(incident: Incident, now: Date): Problem[] {
  const { occurredFrom, occurredUntil, knownOn, caiNotifiedOn, peopleNotifiedOn } = incident
  const isBefore = (one?: string | null, other?: string | null) =>
    Boolean(one && other && isoDay(one) < isoDay(other))
  const dates = ['occurredFrom', 'knownOn', 'caiNotifiedOn', 'peopleNotifiedOn'] as const
  const reason = incident.noNoticeReason?.trim()
  const mustTell = incident.state === 'closed' && incident.seriousRisk === 'yes' && !reason
  const problems: (Problem | false)[] = [
    ...dates.map(
      (path) => isBefore(now.toISOString(), incident[path]) && ({ path, said: 'future' } as const),
    ),
    isBefore(occurredUntil, occurredFrom) && { path: 'occurredUntil', said: 'order' },
    isBefore(knownOn, occurredFrom) && { path: 'knownOn', said: 'knownBefore' },
    isBefore(caiNotifiedOn, knownOn) && { path: 'caiNotifiedOn', said: 'noticeBefore' },
    isBefore(peopleNotifiedOn, knownOn) && { path: 'peopleNotifiedOn', said: 'noticeBefore' },
    mustTell && !caiNotifiedOn && { path: 'caiNotifiedOn', said: 'noticesMissing' },
    mustTell &&
      !peopleNotifiedOn &&
      !incident.publicNotice?.trim() && { path: 'peopleNotifiedOn', said: 'peopleMissing' },
  ]
  return problems.filter((problem) => problem !== false)
}

/** Five years from the day it was known, and from the day it was written: a date put back does not shorten them. */
export const keepFiveYears: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const incident = await req.payload.findByID({
    collection: 'incidents',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!incident) return
  const from = new Date()
  from.setUTCFullYear(from.getUTCFullYear() - 5)
  const isYoung = [incident.knownOn, incident.createdAt].some((at) => new Date(at) > from)
  if (isYoung) throw new APIError(words(req).tooSoon, 403, null, true)
}

export const noteIncident: CollectionAfterChangeHook = async ({ req, operation, doc, previousDoc }) => {
  if (operation === 'create') return noteBy(req, 'incident-recorded', `incidents/${doc.id}`)
  const changed = namesChanged(doc, previousDoc)
  if (changed.length > 0) await noteBy(req, 'incident-changed', `incidents/${doc.id}`, { changed })
}

export const noteRemovedIncident: CollectionAfterDeleteHook = ({ req, id }) =>
  noteBy(req, 'incident-removed', `incidents/${id}`)
