import { type ChildProcess, spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { stop } from '../support/demo-app'
import { freePort } from '../support/free-port'
import { hourWithRoom } from '../support/hour-with-room'
import { mailsIn, waitForMail } from '../support/mail-sink'
import { fieldsOfForm, textsIn } from '../support/stamp'

const { siteUrl, dataFolder, mailFolder, ...account } = inject('app')
let second: ChildProcess
let doors: string[]

beforeAll(async () => {
  const port = await freePort()
  const other = `http://localhost:${port}`
  second = spawn(process.execPath, ['bin/liaison.mjs', 'web'], {
    env: {
      PATH: process.env.PATH ?? '',
      PORT: String(port),
      LIAISON_DATA: dataFolder,
      PUBLIC_URL: siteUrl,
      LIAISON_LOG: 'warn',
    } as unknown as NodeJS.ProcessEnv,
    stdio: 'ignore',
  })
  doors = [siteUrl, other]
  for (let tries = 0; ; tries++) {
    const isUp = await fetch(`${other}/health`).then(
      () => true,
      () => false,
    )
    if (isUp) return
    if (tries > 300) throw new Error('the second web process did not start')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
})
afterAll(() => stop(second))

/** Asked of both processes in turn, all at once; the network is the reverse proxy's word. */
async function ask(requests: { email: string; from: string }[]): Promise<number[]> {
  const form = await fieldsOfForm(siteUrl)
  return Promise.all(
    requests.map(async ({ email, from }, index) => {
      const response = await fetch(`${doors[index % doors.length]}/fr/abonnement`, {
        method: 'POST',
        headers: { Origin: siteUrl, 'X-Forwarded-For': from },
        body: new URLSearchParams([...form, ['email', email], ['consent', 'yes']]),
      })
      return response.status
    }),
  )
}

/** What the database holds of an address, as an administrator reads it. */
async function heldOf(
  email: string,
): Promise<{ people: { id: string; state: string; bulletins: string[] }[]; acts: string[] }> {
  const headers = { 'Content-Type': 'application/json', Origin: siteUrl }
  const login = await fetch(`${siteUrl}/api/users/login`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: account.email, password: account.password }),
  })
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
  const read = async (path: string) =>
    (await fetch(`${siteUrl}/api/${path}`, { headers: { ...headers, Cookie: cookie } })).json()
  const { docs: people } = await read(`subscribers?where[email][equals]=${encodeURIComponent(email)}&depth=0`)
  const { docs } = await read(`consents?where[subscriber][equals]=${people[0]?.id}&sort=sequence&depth=0`)
  return { people, acts: docs.map(({ act }: { act: string }) => act) }
}

const pressAtBoth = (link: string, body: [string, string][]) =>
  Promise.all(
    Array.from({ length: 6 }, async (_, index) => {
      const address = link.replace(siteUrl, doors[index % doors.length] ?? '')
      const headers = { Origin: siteUrl, 'X-Forwarded-For': `203.0.113.${100 + index}` }
      const options = { method: 'POST', headers, body: new URLSearchParams(body) }
      return (await fetch(address, options)).status
    }),
  )

test('the limit of one network holds whichever process answers', async () => {
  const from = '203.0.113.9'
  await hourWithRoom()

  const statuses = await ask(
    Array.from({ length: 16 }, (_, index) => ({ email: `crowd-${index}@example.org`, from })),
  )

  expect(statuses.filter((status) => status === 200)).toHaveLength(10)
  expect(statuses.filter((status) => status === 429)).toHaveLength(6)
})

test('one address asked for at both, many times at once, is one person, asked to confirm once, who confirms and leaves once', async () => {
  const email = 'both-doors@example.org'

  const statuses = await ask(
    Array.from({ length: 12 }, (_, index) => ({ email, from: `198.51.100.${index + 1}` })),
  )
  await waitForMail(mailFolder, email)
  await new Promise((resolve) => setTimeout(resolve, 3000))

  expect(statuses).toEqual(Array(12).fill(200))
  const [mail, ...others] = await mailsIn(mailFolder, email)
  expect(others).toEqual([])
  expect(await heldOf(email)).toMatchObject({ people: [{ state: 'unconfirmed' }] })

  const linkOf = (letter: string) =>
    new RegExp(`${siteUrl}/${letter}/[^\\s"<>]+`).exec(mail?.text ?? '')?.[0] ?? ''
  const unseen = await fieldsOfForm(linkOf('c'), '')
  expect(await pressAtBoth(linkOf('c'), unseen)).toEqual(Array(6).fill(200))
  const confirmed = await heldOf(email)
  expect(confirmed.people).toMatchObject([{ state: 'confirmed', bulletins: [expect.any(String)] }])
  expect(confirmed.acts.at(-1)).toBe('confirmed')

  expect(await pressAtBoth(linkOf('u'), [['List-Unsubscribe', 'One-Click']])).toEqual(Array(6).fill(200))
  const left = await heldOf(email)
  expect(left.people).toMatchObject([{ state: 'unsubscribed' }])
  expect(left.acts.at(-1)).toBe('withdrawn')
})

test('a robot that fills every field is answered as anyone is, and no mail leaves', async () => {
  const page = await (await fetch(`${siteUrl}/fr/abonnement`)).text()
  const email = 'robot@example.org'
  const answer = await fetch(`${siteUrl}/fr/abonnement`, {
    method: 'POST',
    headers: { Origin: siteUrl, 'X-Forwarded-For': '192.0.2.44' },
    body: new URLSearchParams([
      ...textsIn(page),
      ['email', email],
      ['consent', 'yes'],
      ['details', 'https://example.org'],
    ]),
  })
  await new Promise((resolve) => setTimeout(resolve, 3000))

  expect(page).toMatch(/<p hidden="">.*?name="details"/)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain(email)
  expect(await mailsIn(mailFolder, email)).toEqual([])
})
