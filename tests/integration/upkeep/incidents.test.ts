import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dueRequests, untoldIncidents } from '../../../src/admin/desk/store-privacy-desk'
import { isMongo, mongoCollection, runSql } from '../../../src/platform/store-raw'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'

let open: OpenPayload
let cookie: string
let administrator: string

beforeAll(async () => {
  open = await openPayload()
  const signed = await signedIn(open.payload, 'administrator')
  cookie = signed.cookie
  administrator = signed.id
})
afterAll(() => open.close())

const incident = {
  data: 'Adresses de courriel',
  circumstances: '=Un envoi, fait "en copie visible"',
  // Noon in Québec, as the calendar of the form sends a day.
  occurredFrom: '2026-10-01T16:00:00.000Z',
  knownOn: '2026-10-02T16:00:00.000Z',
  people: 12,
  seriousRisk: 'no',
  riskReasons: 'Des adresses de travail, déjà publiques.',
  measures: 'Message de rappel, envoi refait.',
}
const record = (body: object, as = cookie) =>
  rest(open.payload, '/incidents', { method: 'POST', cookie: as, body: { ...incident, ...body } })
const change = (id: string, body: object) =>
  rest(open.payload, `/incidents/${id}`, { method: 'PATCH', cookie, body })
const user = async () => ({
  ...(await open.payload.findByID({ collection: 'users', id: administrator, overrideAccess: true })),
  collection: 'users' as const,
})
const lastActions = async (limit: number) => {
  const { docs } = await open.payload.find({
    collection: 'audit',
    sort: '-sequence',
    limit,
    overrideAccess: true,
  })
  return docs.map(({ action }) => action)
}

test('an incident holds the eight things that the Regulation asks for, and none may be missing (P16, P17)', async () => {
  const { status, json } = await record({})
  expect(status).toBe(201)
  expect(json.doc).toMatchObject({ ...incident, occurredFrom: expect.anything(), knownOn: expect.anything() })

  for (const name of Object.keys(incident)) {
    const { status: refused, json: answer } = await record({ [name]: null })
    expect([name, refused]).toEqual([name, 400])
    expect(answer.errors[0].data.errors[0].path).toBe(name)
  }
})

test('none of the eight things may be emptied later, and words made of spaces are none (P16)', async () => {
  const { json } = await record({})

  for (const name of Object.keys(incident)) {
    const emptied = await change(json.doc.id, { [name]: null })
    expect([name, emptied.status]).toEqual([name, 400])
  }
  for (const name of ['data', 'circumstances', 'riskReasons', 'measures']) {
    expect([name, (await record({ [name]: '  \n ' })).status]).toEqual([name, 400])
  }
  const { json: kept } = await rest(open.payload, `/incidents/${json.doc.id}`, { cookie })
  expect(kept).toMatchObject({ people: 12, measures: incident.measures })
})

test('many incidents at once are removed no sooner than one, whoever asks and by whatever road (P16)', async () => {
  const { json } = await record({})
  const where = encodeURIComponent(json.doc.id)

  await rest(open.payload, `/incidents?where[id][equals]=${where}`, { method: 'DELETE', cookie })
  await open.payload.delete({ collection: 'incidents', where: {}, overrideAccess: true })

  expect((await rest(open.payload, `/incidents/${json.doc.id}`, { cookie })).status).toBe(200)
})

test('five years are counted from the day it was known, even of one that was written down long before (P16)', async () => {
  const { json } = await record({})
  const id = json.doc.id
  const old = new Date(Date.now() - 6 * 366 * 86_400_000)
  if (isMongo(open.payload)) {
    await mongoCollection(open.payload, 'incidents').updateMany({}, { $set: { createdAt: old } })
  } else await runSql(open.payload, 'UPDATE incidents SET created_at = ?', [old.toISOString()])

  expect((await rest(open.payload, `/incidents/${id}`, { method: 'DELETE', cookie })).status).toBe(403)
})

test.each([
  ['an end before its start', { occurredUntil: '2026-09-01' }, 'occurredUntil'],
  ['known before it began', { knownOn: '2026-09-01' }, 'knownOn'],
  ['a day to come', { knownOn: '2999-01-01' }, 'knownOn'],
  ['a notice before it was known', { caiNotifiedOn: '2026-10-01' }, 'caiNotifiedOn'],
])('%s is refused beside its field, in words', async (_, body, path) => {
  const { status, json } = await record(body)

  expect(status).toBe(400)
  expect(json.errors[0].data.errors[0]).toMatchObject({
    path,
    message: expect.stringMatching(/[a-zé]{4}.*\./),
  })
})

test('an incident with a serious risk closes only once its notices are dated, or their absence explained (P16, P17)', async () => {
  const { json } = await record({ seriousRisk: 'yes' })
  const id = json.doc.id
  expect(await untoldIncidents({ payload: open.payload, user: await user() })).toBe(1)

  const early = await change(id, { state: 'closed' })
  expect(early.json.errors[0].data.errors.map(({ path }: { path: string }) => path)).toEqual([
    'caiNotifiedOn',
    'peopleNotifiedOn',
  ])
  const told = await change(id, {
    state: 'closed',
    caiNotifiedOn: '2026-10-03',
    peopleNotifiedOn: '2026-10-04',
  })
  expect(told.status).toBe(200)
  expect(await untoldIncidents({ payload: open.payload, user: await user() })).toBe(0)

  const { json: other } = await record({
    seriousRisk: 'yes',
    noNoticeReason: 'Une enquête en serait entravée.',
  })
  expect((await change(other.doc.id, { state: 'closed' })).status).toBe(200)
})

test('an incident stays five years at least, even with its date put back, then may be removed (P16, P17)', async () => {
  const { json } = await record({})
  const id = json.doc.id
  const remove = () => rest(open.payload, `/incidents/${id}`, { method: 'DELETE', cookie })

  const refused = await remove()
  expect([refused.status, refused.json.errors[0].message]).toEqual([403, expect.stringContaining('cinq ans')])
  await change(id, { occurredFrom: '2015-01-01', knownOn: '2015-01-02' })
  expect((await remove()).status).toBe(403)
  await expect(open.payload.delete({ collection: 'incidents', id, overrideAccess: true })).rejects.toThrow()

  if (isMongo(open.payload)) {
    await mongoCollection(open.payload, 'incidents').updateMany(
      {},
      { $set: { createdAt: new Date('2015-01-02') } },
    )
  } else await runSql(open.payload, "UPDATE incidents SET created_at = '2015-01-02T00:00:00.000Z'", [])
  expect((await remove()).status).toBe(200)
  expect(await lastActions(2)).toEqual(['incident-removed', 'incident-changed'])
})

test('the register of incidents goes out as CSV, safe from formulas, and the log says so', async () => {
  const request = new Request('http://localhost:3999/api/incidents/export', {
    headers: { Cookie: cookie, Origin: 'http://localhost:3999', 'Accept-Language': 'fr' },
  })
  const response = await handleEndpoints({ config: open.payload.config, request })
  const lines = (await response.text()).split('\r\n')

  expect(response.headers.get('content-type')).toContain('text/csv')
  expect(lines[0]).toContain('Renseignements visés;Circonstances;Début')
  expect(lines[1]).toContain(`"'=Un envoi, fait ""en copie visible""";2026-10-01`)
  expect(lines[0]).toMatch(/;État$/)
  expect(lines[1]).toMatch(/;(Ouvert|Clos)$/)
  expect(lines.join()).not.toMatch(/;(open|closed)/)
  expect(await lastActions(1)).toEqual(['incidents-exported'])
})

test('only administrators read or write the registers of privacy', async () => {
  const publisher = (await signedIn(open.payload, 'publisher')).cookie
  for (const slug of ['incidents', 'access-requests', 'retention-runs']) {
    expect((await rest(open.payload, `/${slug}`, { cookie: publisher })).status).toBe(403)
    expect((await rest(open.payload, `/${slug}`)).status).toBe(403)
  }
  expect((await record({}, publisher)).status).toBe(403)
  expect((await rest(open.payload, '/incidents/export', { cookie: publisher })).status).toBe(403)
  expect((await rest(open.payload, '/incidents/export')).status).toBe(401)
})

test.each([
  ['left empty', {}],
  ['without a day', { person: 'Au téléphone', kind: 'access', channel: 'phone' }],
  [
    'with a day that is none',
    { person: 'Au téléphone', kind: 'access', channel: 'phone', receivedOn: 'hier' },
  ],
])('a request %s is refused, with what is missing said on its field', async (_, body) => {
  const { status, json } = await rest(open.payload, '/access-requests', { method: 'POST', cookie, body })

  expect(status).toBe(400)
  expect(json.errors[0].data.errors).toContainEqual(expect.objectContaining({ path: 'receivedOn' }))
})

test('an access request is due thirty days after it came, and the dashboard says when that is near or past (P12)', async () => {
  const day = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
  const ask = (body: object) =>
    rest(open.payload, '/access-requests', {
      method: 'POST',
      cookie,
      body: { person: 'Quelqu’un', kind: 'access', channel: 'phone', ...body },
    })
  const { json: fresh } = await ask({ receivedOn: day(2) })
  await ask({ person: 'Bientôt', receivedOn: day(25) })
  const { json: late } = await ask({ person: 'En retard', receivedOn: day(40) })

  expect(Date.parse(fresh.doc.dueOn) - Date.parse(fresh.doc.receivedOn)).toBe(30 * 86_400_000)
  const due = async () =>
    (await dueRequests({ payload: open.payload, user: await user() }, new Date())).requests.map(
      ({ person, isLate }) => [person, isLate],
    )
  expect(await due()).toEqual([
    ['En retard', true],
    ['Bientôt', false],
  ])

  const conclude = (body: object) =>
    rest(open.payload, `/access-requests/${late.doc.id}`, { method: 'PATCH', cookie, body })
  const silent = await conclude({ state: 'refused' })
  expect(silent.json.errors[0].data.errors.map(({ path }: { path: string }) => path)).toEqual([
    'answer',
    'answeredOn',
  ])
  expect((await conclude({ state: 'answered', answer: 'Copie remise', answeredOn: day(0) })).status).toBe(200)
  expect(await lastActions(1)).toEqual(['request-changed'])
  expect(await due()).toEqual([['Bientôt', false]])
})

test('the desk names five requests that are due, and says that there are others', async () => {
  const asked = async () => dueRequests({ payload: open.payload, user: await user() }, new Date())
  const { length } = (await asked()).requests
  const addMany = (count: number) =>
    open.payload.create({
      collection: 'access-requests',
      overrideAccess: true,
      data: {
        person: `Une personne de plus ${count}`,
        kind: 'access',
        channel: 'phone',
        receivedOn: '2026-01-05',
        state: 'open',
      },
    })

  for (let count = length; count < 5; count++) await addMany(count)
  expect(await asked()).toMatchObject({ requests: { length: 5 }, hasMore: false })

  await addMany(5)
  expect(await asked()).toMatchObject({ requests: { length: 5 }, hasMore: true })
})

test('no request sets when an incident was recorded: put back, it is removed no sooner (P16)', async () => {
  const long = new Date(Date.now() - 11 * 366 * 86_400_000).toISOString()
  const past = { occurredFrom: long, knownOn: long, createdAt: long, updatedAt: long }
  const { json: made } = await record(past)
  const { json } = await record({})
  const { status, json: changed } = await change(json.doc.id, past)
  const where = `/incidents?where[id][equals]=${json.doc.id}`
  await rest(open.payload, where, { method: 'PATCH', cookie, body: { createdAt: long } })

  expect(status).toBe(200)
  expect(made.doc.createdAt > long && made.doc.updatedAt > long).toBe(true)
  expect(changed.doc.createdAt).toBe(json.doc.createdAt)
  for (const { doc } of [made, json]) {
    const removed = await rest(open.payload, `/incidents/${doc.id}`, { method: 'DELETE', cookie })
    expect(removed.status).toBe(403)
  }
})

test('nor of anything else; the system itself, which restores and brings in, does', async () => {
  const long = '2015-01-01T12:00:00.000Z'
  const body = { name: 'Lecture', slug: 'lecture-ancienne', createdAt: long, updatedAt: long }
  const { status, json } = await rest(open.payload, '/themes', { method: 'POST', cookie, body })
  const { json: changed } = await rest(open.payload, `/themes/${json.doc.id}`, {
    method: 'PATCH',
    cookie,
    body: { createdAt: long },
  })
  const restored = await open.payload.update({
    collection: 'themes',
    id: json.doc.id,
    data: { createdAt: long },
    overrideAccess: true,
  })

  expect(status).toBe(201)
  expect([json.doc.createdAt > long, json.doc.updatedAt > long]).toEqual([true, true])
  expect(changed.doc.createdAt).toBe(json.doc.createdAt)
  expect(restored.createdAt).toBe(long)
})
