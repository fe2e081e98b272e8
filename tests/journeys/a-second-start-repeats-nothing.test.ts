import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { startDemo, stop } from '../support/demo-app'
import { freePort } from '../support/free-port'
import { mailsIn, openMailSink } from '../support/mail-sink'

test('the demo prints where everything is, stops cleanly, and a second start sends nothing twice', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'liaison-demo-'))
  const sink = await openMailSink(path.join(folder, 'mails'))
  const port = await freePort()
  const variables = { PORT: String(port), LIAISON_DATA: path.join(folder, 'data'), SMTP_URL: sink.url }

  const first = await startDemo(variables)
  const health = await (await fetch(`http://localhost:${port}/health`)).json()
  const code = await stop(first.child)
  const afterFirst = (await mailsIn(path.join(folder, 'mails'))).length
  const second = await startDemo(variables)
  await stop(second.child)
  const afterSecond = (await mailsIn(path.join(folder, 'mails'))).length

  expect(health).toMatchObject({ status: 'ok', checks: { database: 'ok', worker: 'ok', mail: 'ready' } })
  expect(first.output()).toMatch(/^Site {5}http:\/\/localhost:\d+\/fr$/m)
  expect(first.output()).toMatch(/^Admin {4}http:\/\/localhost:\d+\/admin$/m)
  expect(first.output()).toMatch(/^Inbox {4}/m)
  expect(first.output()).toMatch(/^Edition {2}http:\/\/localhost:\d+\/fr\/bulletins\/1-/m)
  expect(first.output().trim().split('\n').at(-1)).toBe('Liaison is ready')
  expect(code).toBe(0)
  expect(afterFirst).toBe(40)
  expect(afterSecond).toBe(40)
  await expect(fetch(`http://localhost:${port}/health`)).rejects.toThrow()
  await sink.close()
  rmSync(folder, { recursive: true, force: true })
})
