import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openStates } from '../../src/delivery/sending'
import { accessibilityFaults, openBrowser } from '../support/browser'
import { openDemoDatabase } from '../support/demo-database'
import { isBulletin, isDigest, mailsIn, type ReceivedMail, waitForMail } from '../support/mail-sink'
import { makeDigest } from '../support/make-digest'
import { queueNotice } from '../support/queue-notice'
import { fieldsOfForm, pressButton } from '../support/stamp'

const { siteUrl, mailFolder, dataFolder, email: login, password } = inject('app')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Every address of ours in a mail that is for its reader alone. */
const ownLinks = ({ text }: ReceivedMail) => [
  ...new Set([...(text ?? '').matchAll(new RegExp(`${siteUrl}/[a-z]/[^\\s"<>]+`, 'g'))].map(([url]) => url)),
]

/** What the limits count until then is thrown away by time alone, perhaps during this test. */
const countedUntil = new Date(Date.now() + 20 * 60_000).toISOString()

/** What the worker says of itself: that it lives, what it has to do, and its report of a night, which may begin during this test. */
const ofTheWorker = /heartbeat|payload_kv|payload_jobs|^retention_runs|^links|^sqlite_/

/** Every row of every table of the database but what the worker says of itself, each table as a digest. */
async function wholeDatabase(): Promise<Record<string, string>> {
  const client = await openDemoDatabase(dataFolder)
  const names = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
  const tables: Record<string, string> = {}
  for (const { name } of names.rows) {
    if (ofTheWorker.test(String(name))) continue
    const kept = name === 'limits' ? `WHERE expires_at > '${countedUntil}'` : ''
    const { rows } = await client.execute(`SELECT * FROM "${name}" ${kept} ORDER BY 1`)
    tables[String(name)] = `${rows.length} ${createHash('sha256').update(JSON.stringify(rows)).digest('hex')}`
  }
  client.close()
  return tables
}

/** Each minute the worker throws away the files of imports whose time is over, and says so on their rows. */
async function keepsAnOldList(): Promise<boolean> {
  const client = await openDemoDatabase(dataFolder)
  const { rows } = await client.execute({
    sql: 'SELECT count(*) AS count FROM imports WHERE kept_until <= ?',
    args: [new Date().toISOString()],
  })
  client.close()
  return Number(rows[0]?.count) > 0
}

/** What still has to leave, or has left and is not yet said to have: its row changes again. */
async function keepsMailToSend(): Promise<boolean> {
  const client = await openDemoDatabase(dataFolder)
  const states = openStates.map((state) => `'${state}'`).join(', ')
  const counts = await Promise.all(
    ['notices', 'deliveries', 'digests'].map((table) =>
      client.execute(`SELECT count(*) AS count FROM ${table} WHERE state IN (${states})`),
    ),
  )
  client.close()
  return counts.some(({ rows }) => Number(rows[0]?.count) > 0)
}

/** Until the worker has nothing left to write. */
async function atRest(): Promise<Record<string, string>> {
  for (let tries = 0; tries < 60; tries++) {
    const before = await wholeDatabase()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const isBusy = (await keepsAnOldList()) || (await keepsMailToSend())
    const after = await wholeDatabase()
    if (JSON.stringify(before) === JSON.stringify(after) && !isBusy) return after
  }
  throw new Error('The database never rests')
}

/**
 * One mail of each kind that bears links: confirmation, already subscribed, preferences, data, new address, edition, digest,
 * reminder, renewal.
 */
async function oneMailOfEach(): Promise<ReceivedMail[]> {
  const email = 'scanner@example.org'
  const post = (url: string, fields: Record<string, string> | [string, string][]) =>
    // Another caller than the other journeys: so many requests an hour are taken from each.
    fetch(url, {
      method: 'POST',
      headers: { 'x-forwarded-for': '192.0.2.99' },
      body: new URLSearchParams(fields),
    })
  const form = await fieldsOfForm(siteUrl)
  const ask = (address: string) =>
    post(`${siteUrl}/fr/abonnement`, [...form, ['email', address], ['consent', 'yes'], ['locale', 'fr']])
  const linkOf = (mail: ReceivedMail, letter: string) =>
    ownLinks(mail).find((url) => url.startsWith(`${siteUrl}/${letter}/`)) ?? ''
  const has = (letter: string) => (mail: ReceivedMail) => linkOf(mail, letter) !== ''

  await ask('not-confirmed@example.org')
  const confirm = await waitForMail(mailFolder, 'not-confirmed@example.org', has('c'))
  await ask(email)
  await pressButton(linkOf(await waitForMail(mailFolder, email, has('c')), 'c'), {
    'x-forwarded-for': '192.0.2.99',
  })
  await ask(email)
  const already = await waitForMail(mailFolder, email, has('p'))
  await post(linkOf(already, 'p'), { do: 'rights' })
  const rights = await waitForMail(mailFolder, email, has('r'))
  await post(linkOf(rights, 'r'), { do: 'address', email: 'scanner.moves@example.org' })
  const address = await waitForMail(mailFolder, 'scanner.moves@example.org', has('a'))
  const edition = (await mailsIn(mailFolder)).find((mail) => isBulletin(mail) && !isDigest(mail))
  if (!edition) throw new Error('no bulletin came')
  // Another journey may have made one for the same person: until this one comes, the round is still to be made.
  const former = (await mailsIn(mailFolder, edition.envelopeTo)).map(({ messageId }) => messageId)
  await makeDigest(dataFolder, [edition.envelopeTo])
  const digest = await waitForMail(
    mailFolder,
    edition.envelopeTo,
    (mail) => isDigest(mail) && !former.includes(mail.messageId),
  )
  await post(linkOf(edition, 'u'), { do: 'link' })
  const preferences = await waitForMail(
    mailFolder,
    edition.envelopeTo,
    (mail) => !isBulletin(mail) && has('p')(mail),
  )
  await upkeepQueues()
  const reminder = await waitForMail(mailFolder, 'not-confirmed@example.org', ({ subject }) =>
    /^Rappel/.test(subject ?? ''),
  )
  const renewal = await waitForMail(mailFolder, 'ends-soon@example.org', has('k'))
  return [confirm, already, rights, address, edition, digest, preferences, reminder, renewal]
}

/** The two mails that leave with time, put in the outbox as upkeep does (src/upkeep): nobody waits an hour here. */
async function upkeepQueues(): Promise<void> {
  const ask = (path: string, body: object, cookie = '') =>
    fetch(`${siteUrl}/api${path}`, {
      method: 'POST',
      headers: { Origin: siteUrl, 'Content-Type': 'application/json', Cookie: cookie },
      body: JSON.stringify(body),
    })
  const signedIn = await ask('/users/login', { email: login, password })
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const client = await openDemoDatabase(dataFolder)
  const first = async (sql: string) => String((await client.execute(sql)).rows[0]?.id)
  const [bulletin, slug, unconfirmed] = await Promise.all([
    first('SELECT id FROM bulletins LIMIT 1'),
    first('SELECT slug AS id FROM bulletins LIMIT 1'),
    first("SELECT id FROM subscribers WHERE email = 'not-confirmed@example.org'"),
  ])
  const recorded = await ask(
    '/subscribers/record',
    {
      email: 'ends-soon@example.org',
      locale: 'fr',
      bulletin: slug,
      source: 'phone',
      basis: 'inquiry',
      proof: 'Appel noté au registre',
      givenOn: new Date(Date.now() - 160 * 86_400_000).toISOString().slice(0, 10),
    },
    cookie,
  )
  const { id } = (await recorded.json()) as { id: string }
  client.close()
  await queueNotice(dataFolder, { kind: 'confirm-reminder', subscriber: unconfirmed, bulletins: [bulletin] })
  await queueNotice(dataFolder, { kind: 'renew', subscriber: id, bulletins: [bulletin] })
}

test('every link of every mail, opened as scanners do, changes no row of the database (C15)', async () => {
  const mails = await oneMailOfEach()
  expect(mails.filter((mail) => ownLinks(mail).length === 0).map(({ subject }) => subject)).toEqual([])
  const links = [...new Set(mails.flatMap(ownLinks))]
  expect([...new Set(links.map((url) => url.slice(siteUrl.length, siteUrl.length + 3)))].sort()).toEqual([
    '/a/',
    '/c/',
    '/k/',
    '/p/',
    '/r/',
    '/u/',
  ])
  // The link that takes back a leave is on a page, not in a mail: it is opened too.
  const leaver = (await mailsIn(mailFolder)).findLast((mail) => isBulletin(mail) && !isDigest(mail))
  const leave = leaver ? (ownLinks(leaver).find((url) => url.includes('/u/')) ?? '') : ''
  const left = await fetch(leave, { method: 'POST', body: new URLSearchParams({ do: 'leave' }) })
  links.push(new RegExp(`${siteUrl}/b/[^"]+`).exec(await left.text())?.[0] ?? '')
  const before = await atRest()

  const context = await browser.newContext()
  const page = await context.newPage()
  for (const [place, url] of links.entries()) {
    // Each mailbox has a scanner of its own: so many pages a minute are shown to each caller.
    const headers = { 'x-forwarded-for': `198.51.100.${place}` }
    await page.setExtraHTTPHeaders(headers)
    expect([url.slice(0, 40), (await fetch(url, { method: 'HEAD', headers })).status]).toEqual([
      url.slice(0, 40),
      200,
    ])
    for (let time = 0; time < 3; time++) expect((await fetch(url, { headers })).status).toBe(200)
    expect((await page.goto(url, { waitUntil: 'networkidle' }))?.status()).toBe(200)
  }
  const renewal = links.find((url) => url.includes('/k/')) ?? ''
  await page.goto(renewal)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await wholeDatabase()).toEqual(before)

  // The other way about: the same look at the database sees one press of a button.
  // As a program does, which shows no page: the link alone acts.
  await fetch(links.find((url) => url.includes('/c/')) ?? '', { method: 'POST' })
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Oui, je veux continuer' }).click(),
  ])
  expect(await page.locator('h1').innerText()).toBe('Merci, c’est noté')
  await context.close()
  const after = await wholeDatabase()
  expect(Object.keys(before).filter((table) => before[table] !== after[table])).toEqual(
    expect.arrayContaining(['consents', 'subscribers']),
  )
})
