import { createHash } from 'node:crypto'
import path from 'node:path'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser'
import { isBulletin, mailsIn, type ReceivedMail, waitForMail } from '../support/mail-sink'

const { siteUrl, mailFolder, dataFolder } = inject('app')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Every address of ours in a mail that is for its reader alone. */
const ownLinks = ({ text }: ReceivedMail) => [
  ...new Set([...(text ?? '').matchAll(new RegExp(`${siteUrl}/[a-z]/[^\\s"<>]+`, 'g'))].map(([url]) => url)),
]

/** Every row of every table of the database but what the worker says of itself, each table as a digest. */
async function wholeDatabase(): Promise<Record<string, string>> {
  const { $client: client } = drizzle(`file:${path.join(dataFolder, 'liaison.db')}`)
  const names = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
  const tables: Record<string, string> = {}
  for (const { name } of names.rows) {
    if (/heartbeat|payload_kv|payload_jobs|^links|^sqlite_/.test(String(name))) continue
    const { rows } = await client.execute(`SELECT * FROM "${name}" ORDER BY 1`)
    tables[String(name)] = `${rows.length} ${createHash('sha256').update(JSON.stringify(rows)).digest('hex')}`
  }
  client.close()
  return tables
}

/** Until the worker has nothing left to write. */
async function atRest(): Promise<Record<string, string>> {
  for (let tries = 0; tries < 60; tries++) {
    const before = await wholeDatabase()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const after = await wholeDatabase()
    if (JSON.stringify(before) === JSON.stringify(after)) return after
  }
  throw new Error('The database never rests')
}

/** One mail of each kind that bears links: confirmation, already subscribed, preferences, data, new address, edition. */
async function oneMailOfEach(): Promise<ReceivedMail[]> {
  const email = 'scanner@example.org'
  const post = (url: string, fields: Record<string, string>) =>
    // Another caller than the other journeys: so many requests an hour are taken from each.
    fetch(url, {
      method: 'POST',
      headers: { 'x-forwarded-for': '192.0.2.99' },
      body: new URLSearchParams(fields),
    })
  const ask = (address: string) =>
    post(`${siteUrl}/fr/abonnement`, { email: address, consent: 'yes', locale: 'fr' })
  const linkOf = (mail: ReceivedMail, letter: string) =>
    ownLinks(mail).find((url) => url.startsWith(`${siteUrl}/${letter}/`)) ?? ''
  const has = (letter: string) => (mail: ReceivedMail) => linkOf(mail, letter) !== ''

  await ask('not-confirmed@example.org')
  const confirm = await waitForMail(mailFolder, 'not-confirmed@example.org', has('c'))
  await ask(email)
  await post(linkOf(await waitForMail(mailFolder, email, has('c')), 'c'), {})
  await ask(email)
  const already = await waitForMail(mailFolder, email, has('p'))
  await post(linkOf(already, 'p'), { do: 'rights' })
  const rights = await waitForMail(mailFolder, email, has('r'))
  await post(linkOf(rights, 'r'), { do: 'address', email: 'scanner.moves@example.org' })
  const address = await waitForMail(mailFolder, 'scanner.moves@example.org', has('a'))
  const edition = (await mailsIn(mailFolder)).find(isBulletin)
  if (!edition) throw new Error('no bulletin came')
  await post(linkOf(edition, 'u'), { do: 'link' })
  const preferences = await waitForMail(
    mailFolder,
    edition.envelopeTo,
    (mail) => !isBulletin(mail) && has('p')(mail),
  )
  return [confirm, already, rights, address, edition, preferences]
}

test('every link of every mail, opened as scanners do, changes no row of the database', async () => {
  const mails = await oneMailOfEach()
  const links = [...new Set(mails.flatMap(ownLinks))]
  expect([...new Set(links.map((url) => url.slice(siteUrl.length, siteUrl.length + 3)))].sort()).toEqual([
    '/a/',
    '/c/',
    '/p/',
    '/r/',
    '/u/',
  ])
  // The link that takes back a leave is on a page, not in a mail: it is opened too.
  const leaver = (await mailsIn(mailFolder)).filter(isBulletin).at(-1)
  const leave = leaver ? (ownLinks(leaver).find((url) => url.includes('/u/')) ?? '') : ''
  const left = await fetch(leave, { method: 'POST', body: new URLSearchParams({ do: 'leave' }) })
  links.push(new RegExp(`${siteUrl}/b/[^"]+`).exec(await left.text())?.[0] ?? '')
  const before = await atRest()

  const context = await browser.newContext()
  const page = await context.newPage()
  for (const url of links) {
    expect([url.slice(0, 40), (await fetch(url, { method: 'HEAD' })).status]).toEqual([url.slice(0, 40), 200])
    for (let time = 0; time < 3; time++) expect((await fetch(url)).status).toBe(200)
    expect((await page.goto(url, { waitUntil: 'networkidle' }))?.status()).toBe(200)
  }
  await context.close()

  expect(await wholeDatabase()).toEqual(before)
  // The other way about: the same look at the database sees one press of a button.
  await fetch(links.find((url) => url.includes('/c/')) ?? '', { method: 'POST' })
  const after = await wholeDatabase()
  expect(Object.keys(before).filter((table) => before[table] !== after[table])).toEqual(
    expect.arrayContaining(['consents', 'subscribers']),
  )
})
