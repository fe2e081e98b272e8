import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { liaison as run } from '../support/liaison'

const { dataFolder, siteUrl } = inject('app')
const folder = mkdtempSync(path.join(tmpdir(), 'liaison-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const secret = 'q8Zr1vXw0KpLm3NtB7yHc5DfG2jS9aUe4RiOoP6x'

const liaison = (args: string[], variables: Record<string, string> = {}) =>
  run(args, { LIAISON_DATA: dataFolder, PUBLIC_URL: siteUrl, ...variables })

test('every command has a help', async () => {
  for (const command of [
    [],
    ['web'],
    ['worker'],
    ['migrate'],
    ['start'],
    ['user', 'create'],
    ['edition', 'list'],
    ['edition', 'copy'],
    ['edition', 'send'],
    ['edition', 'status'],
    ['import', 'contents'],
    ['export', 'contents'],
    ['import', 'subscribers'],
    ['import', 'undo'],
    ['export', 'subscribers'],
    ['export', 'consents'],
    ['export', 'segment'],
    ['register', 'check'],
  ]) {
    const { code, out } = await liaison([...command, '--help'])
    expect([command, code, out.includes('Usage: liaison')]).toEqual([command, 0, true])
  }
})

test('a terminal in French reads French, and programs read the same', async () => {
  const inFrench = { LC_ALL: 'fr_CA.UTF-8' }

  const help = await liaison(['edition', '--help'], inFrench)
  const list = await liaison(['edition', 'list'], inFrench)
  const unknown = await liaison(['edition', 'status', 'nothing'], inFrench)
  const refusal = await liaison(['start'], { ...inFrench, PUBLIC_URL: '', LIAISON_DATA: folder })

  expect(help.out).toContain('Utilisation\u00A0: liaison edition [options] [commande]')
  expect(list.out).toMatch(/ {2}envoyée +liaison-perseverance /)
  expect(unknown.said.trim()).toBe('Il n’y a pas d’édition nothing\u00A0: voyez `liaison edition list`.')
  expect(refusal.said).toMatch(
    /^La configuration ne peut pas être utilisée\u00A0:\n {2}- PUBLIC_URL est requis/,
  )
  expect((await liaison(['edition', 'list', '--json'], inFrench)).out).toBe(
    (await liaison(['edition', 'list', '--json'])).out,
  )
})

test.each([
  ['fr', 'Choisissez un mot de passe de 12 à 128 caractères.'],
  ['en', 'Choose a password of 12 to 128 characters.'],
])('a password too short is refused with the rule, in %s', async (LC_ALL, rule) => {
  const { code, said } = await liaison(
    ['user', 'create', '--email', 'court@example.org', '--password-stdin'],
    {
      LC_ALL,
    },
  )

  expect([code, said.trim()]).toEqual([1, rule])
})

test('an edition is listed, copied and followed in JSON', async () => {
  const list = JSON.parse((await liaison(['edition', 'list', '--json'])).out) as Record<string, string>[]
  // The first one of the demo, whatever other journeys sent since, and to whom.
  const sent = list.findLast(({ state }) => state === 'sent')
  expect(Object.keys(sent ?? {}).sort()).toEqual(['bulletin', 'id', 'state', 'subject'])
  expect(sent?.bulletin).toBe('liaison-perseverance')

  const copy = JSON.parse((await liaison(['edition', 'copy', String(sent?.id), '--json'])).out) as {
    id: string
  }
  const status = JSON.parse((await liaison(['edition', 'status', copy.id, '--json'])).out) as Record<
    string,
    unknown
  >
  expect(status).toEqual({
    id: copy.id,
    state: 'draft',
    planned: 0,
    pending: 0,
    claimed: 0,
    submitting: 0,
    accepted: 0,
    deferred: 0,
    failed: 0,
    suppressed: 0,
    uncertain: 0,
  })

  const ofSent = JSON.parse((await liaison(['edition', 'status', String(sent?.id), '--json'])).out) as Record<
    string,
    number
  >
  const {
    planned = 0,
    pending = 0,
    claimed = 0,
    submitting = 0,
    accepted = 0,
    deferred = 0,
    failed = 0,
    suppressed = 0,
    uncertain = 0,
  } = ofSent
  // Forty, but for the few whom other journeys let have it in a digest.
  expect(planned).toBeGreaterThan(30)
  expect(pending + claimed + submitting + accepted + deferred + failed + suppressed + uncertain).toBe(planned)
})

test('sending what is sent already ends with 1, asking nobody ends with 2, and both change nothing', async () => {
  const [edition] = (
    JSON.parse((await liaison(['edition', 'list', '--json'])).out) as { id: string; state: string }[]
  ).filter(({ state }) => state === 'sent')
  const before = (await liaison(['edition', 'status', String(edition?.id), '--json'])).out

  const again = await liaison(['edition', 'send', String(edition?.id), '--yes'])
  const unasked = await liaison(['edition', 'send', String(edition?.id)])

  expect([again.code, unasked.code]).toEqual([1, 2])
  expect(again.said).toContain('already')
  expect((await liaison(['edition', 'status', String(edition?.id), '--json'])).out).toBe(before)
})

test('what does not exist ends with 1, a wrong usage with 2', async () => {
  expect((await liaison(['edition', 'status', 'nothing'])).code).toBe(1)
  expect((await liaison(['edition', 'copy', 'nothing'])).code).toBe(1)
  expect((await liaison(['edition', 'send', 'nothing', '--yes'])).code).toBe(1)
  expect((await liaison(['edition'])).code).toBe(2)
  expect((await liaison(['nonsense'])).code).toBe(2)
  expect((await liaison(['user', 'create'])).code).toBe(2)
})

test('production refuses to start and says every reason at once', async () => {
  const { code, said } = await liaison(['start'], {
    PUBLIC_URL: '',
    SMTP_URL: 'nonsense',
    LIAISON_DATA: folder,
  })

  expect(code).toBe(1)
  expect(said).toMatch(/PUBLIC_URL/)
  expect(said).toMatch(/SMTP_URL/)
  expect(said).toMatch(/LIAISON_SECRET/)
  expect(said).not.toMatch(/\n\s+at /)
})

test('a port in use is said in one sentence', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''

  const { code, said } = await liaison(['start'], {
    PORT: port,
    LIAISON_SECRET: secret,
    LIAISON_DATA: folder,
  })

  expect(code).toBe(1)
  expect(said.trim()).toBe(`Port ${port} is in use: stop what uses it, or set PORT to another port.`)
  server.close()
})

test('a data folder that cannot be used is said in one sentence', async () => {
  const file = path.join(folder, 'a-file')
  writeFileSync(file, '')

  const { code, said } = await liaison(['edition', 'list'], { LIAISON_DATA: path.join(file, 'data') })

  expect(code).toBe(1)
  expect(said).toMatch(/data folder/i)
  expect(said).not.toMatch(/\n\s+at /)
})

test('the first account comes from the command line, and an address has one account', async () => {
  const first = await liaison(['user', 'create', '--email', 'equipe@example.org', '--role', 'editor'])
  const second = await liaison(['user', 'create', '--email', 'equipe@example.org'])

  expect(first.code).toBe(0)
  expect(first.out).toMatch(/Password: \S{20}/)
  expect(second.code).toBe(1)
  expect(second.said).toContain('already')
})

test('both registers are read again and every seal holds, for a person and for a program', async () => {
  const inFrench = await liaison(['register', 'check'], { LC_ALL: 'fr_CA.UTF-8' })
  const { code, out } = await liaison(['register', 'check', '--json'])

  expect(inFrench.out).toMatch(/^Consentements\u00A0: \d[\d\s]* lignes, tous les sceaux tiennent\.$/m)
  expect(code).toBe(0)
  const { consents, audit } = JSON.parse(out)
  expect([consents.broken, audit.broken]).toEqual([[], []])
  expect(consents.records).toBeGreaterThan(40)
})
