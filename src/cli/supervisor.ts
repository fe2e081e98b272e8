import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { log } from '../platform/log'

type ChildOptions = {
  /** A process that dies is started again; without it, its end takes the whole with it. */
  restart?: boolean
  env?: Record<string, string>
  quiet?: boolean
  /** How long it may take to end by itself. */
  graceMs?: number
}

/** Starts processes that belong together and ends them together: nobody is left running behind. */
export class Supervisor {
  private readonly children = new Map<string, { child: ChildProcess; graceMs: number }>()
  private isStopping = false
  private finish!: (code: number) => void
  /** Resolves with the exit code once everything has ended. */
  readonly ended = new Promise<number>((resolve) => {
    this.finish = resolve
  })

  constructor() {
    // Not `once`: npm passes on a Ctrl-C that this process has had already.
    process.on('SIGINT', () => this.stop(0))
    process.on('SIGTERM', () => this.stop(0))
    if (process.env.npm_lifecycle_event) this.stopWithParent()
  }

  /** npm runs its scripts through a shell that dies without passing signals on: its end is ours. */
  private stopWithParent(): void {
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && this.stop(0), 1000).unref()
  }

  start(name: string, args: string[], options: ChildOptions = {}): void {
    const { restart = false, env = {}, quiet = false, graceMs = 15_000 } = options
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      // Ctrl-C reaches a whole process group at once; ours end in order instead.
      detached: true,
    })
    this.children.set(name, { child, graceMs })
    child.once('exit', (code) => {
      this.children.delete(name)
      if (this.isStopping) return
      log.error({ process: name, code }, 'a process has ended')
      if (restart) setTimeout(() => !this.isStopping && this.start(name, args, options), 2000)
      else void this.stop(1)
    })
  }

  async stop(code: number): Promise<void> {
    if (this.isStopping) return
    this.isStopping = true
    const ending = [...this.children.values()].map(
      ({ child, graceMs }) =>
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

export const webArgs = [path.join(applicationFolder, 'dist/serve.mjs')]
