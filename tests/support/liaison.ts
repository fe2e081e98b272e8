import { execFile } from 'node:child_process'
import path from 'node:path'
import { until } from './until'

export type Answer = { code: number; out: string; said: string }

/** Runs one command of the command line as a person would, with only the variables given. */
export function liaison(args: string[], variables: Record<string, string>): Promise<Answer> {
  const env = {
    PATH: process.env.PATH ?? '',
    LIAISON_LOG: 'silent',
    ...variables,
  } as unknown as NodeJS.ProcessEnv
  return new Promise((resolve) => {
    const options = { env, cwd: path.resolve('.'), timeout: 60_000 }
    const child = execFile(process.execPath, ['bin/liaison.mjs', ...args], options, (error, out, said) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, said })
    })
    child.stdin?.end()
  })
}

export type Listed = { id: string; bulletin: string; subject: string; state: string }

/** Sends a new copy of an edition that was sent, and waits until nothing is left to do. */
export async function sendCopy(variables: Record<string, string>): Promise<string> {
  const list = JSON.parse((await liaison(['edition', 'list', '--json'], variables)).out) as Listed[]
  // The first one of the demo, in both languages, whatever other journeys sent since.
  const sent = list.findLast(({ state }) => state === 'sent')
  const { id } = JSON.parse(
    (await liaison(['edition', 'copy', String(sent?.id), '--json'], variables)).out,
  ) as { id: string }
  const { code, said } = await liaison(['edition', 'send', id, '--yes'], variables)
  if (code !== 0) throw new Error(said)
  const stateNow = async () =>
    (JSON.parse((await liaison(['edition', 'status', id, '--json'], variables)).out) as Listed).state
  await until(async () => (await stateNow()) === 'sent', 120_000)
  return id
}
