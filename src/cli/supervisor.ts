import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { log } from '../platform/log'

const graceMs = 15_000

/** Starts processes that belong together and ends them together: nobody is left running behind. */
export class Supervisor {
  private readonly children = new Map<string, ChildProcess>()
  private isStopping = false
  private finish!: (code: number) => void
  /** Resolves with the exit code once everything has ended. */
  readonly ended = new Promise<number>((resolve) => {
    this.finish = resolve
  })

  constructor() {
    process.once('SIGINT', () => this.stop(0))
    process.once('SIGTERM', () => this.stop(0))
  }

  /** `restart`: a worker that dies is started again; anything else takes the whole with it. */
  start(name: string, args: string[], { restart = false, env = {}, quiet = false } = {}): void {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      // Ctrl-C reaches a whole process group at once; ours end in order instead.
      detached: true,
    })
    this.children.set(name, child)
    child.once('exit', (code) => {
      this.children.delete(name)
      if (this.isStopping) return
      log.error({ process: name, code }, 'a process has ended')
      if (restart) setTimeout(() => !this.isStopping && this.start(name, args, { restart, env, quiet }), 2000)
      else void this.stop(1)
    })
  }

  async stop(code: number): Promise<void> {
    if (this.isStopping) return
    this.isStopping = true
    const ending = [...this.children.values()].map(
      (child) =>
        new Promise<void>((resolve) => {
          const last = setTimeout(() => child.kill('SIGKILL'), graceMs)
          child.once('exit', () => {
            clearTimeout(last)
            resolve()
          })
          child.kill('SIGTERM')
        }),
    )
    await Promise.all(ending)
    this.finish(code)
  }
}

export const applicationFolder = path.resolve(import.meta.dirname, '..')

export const liaisonArgs = (command: string): string[] => [
  path.join(applicationFolder, 'bin/liaison.mjs'),
  command,
]

export const nextArgs = (port: number, host: string): string[] => [
  path.join(applicationFolder, 'node_modules/next/dist/bin/next'),
  'start',
  applicationFolder,
  '-p',
  String(port),
  '-H',
  host,
]
