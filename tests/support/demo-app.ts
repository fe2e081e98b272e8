import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePort } from './free-port'
import { openMailSink } from './mail-sink'

export type DemoApp = {
  siteUrl: string
  dataFolder: string
  mailFolder: string
  email: string
  password: string
}

declare module 'vitest' {
  interface ProvidedContext {
    app: DemoApp
  }
}

/** The journeys share one running demo: the built application on sample content, its mails going to files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'liaison-journeys-'))
  const mailFolder = path.join(folder, 'mails')
  const dataFolder = path.join(folder, 'data')
  const sink = await openMailSink(mailFolder)
  const port = await freePort()
  const siteUrl = `http://localhost:${port}`
  const demo = await startDemo({ PORT: String(port), LIAISON_DATA: dataFolder, SMTP_URL: sink.url })

  const login = JSON.parse(readFileSync(path.join(dataFolder, 'demo-login.json'), 'utf8')) as {
    email: string
    password: string
  }
  project.provide('app', { siteUrl, dataFolder, mailFolder, ...login })
  return async () => {
    await stop(demo.child)
    await sink.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

export type Demo = { child: ChildProcess; output: () => string }

/** Starts the built demo and waits for its last line. */
export function startDemo(variables: Record<string, string>): Promise<Demo> {
  const child = spawn(process.execPath, ['bin/liaison.mjs', 'demo'], {
    env: {
      ...process.env,
      NODE_ENV: undefined,
      LIAISON_LOG: 'warn',
      ...variables,
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (/^Liaison is ready$/m.test(output)) resolve({ child, output: () => output })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`The demo ended with ${code}:\n${output}`)))
  })
}

/** Ctrl-C, and the end of everything it started. */
export function stop(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve(child.exitCode)
    child.once('exit', (code) => resolve(code))
    child.kill('SIGINT')
  })
}
