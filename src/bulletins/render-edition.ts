import { existsSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { BulletinMail } from '../../emails/bulletin-mail'
import type { RenderedMail } from '../../emails/identification'
import { env } from '../platform/env'
import { bulletinMail } from './bulletin-mail'
import type { EditionContent } from './edition-content'

export type RenderRequest = { id: number; mail: BulletinMail }
export type RenderAnswer = { id: number; rendered: RenderedMail } | { id: number; error: string }

/** Thrown when an edition cannot be turned into a mail; `code` says whether the house or the edition is at fault. */
export class RenderingFailed extends Error {
  constructor(
    message: string,
    readonly code: 'renderer-missing' | 'renderer-stopped' | 'too-slow' | 'refused',
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

const patience = 30_000

/**
 * The mail of one edition in one language, for all its readers (see personal-links.ts), dated `date`. It is made in a
 * thread of its own, kept for the next one: neither web nor worker waits for MJML.
 */
export async function renderEdition(content: EditionContent, date: Date): Promise<RenderedMail> {
  return renderInThread(bulletinMail(content, { publicUrl: env().publicUrl, date }))
}

type Waiting = {
  resolve: (rendered: RenderedMail) => void
  reject: (error: RenderingFailed) => void
  timer: NodeJS.Timeout
}

let thread: Worker | null = null
let count = 0
const waiting = new Map<number, Waiting>()

function renderInThread(mail: BulletinMail): Promise<RenderedMail> {
  return new Promise((resolve, reject) => {
    const id = ++count
    const timer = setTimeout(() => giveUp(), patience)
    waiting.set(id, { resolve, reject, timer })
    try {
      thread ??= startThread()
      thread.ref()
      thread.postMessage({ id, mail } satisfies RenderRequest)
    } catch (error) {
      settle(id)?.reject(error as RenderingFailed)
    }
  })
}

function startThread(): Worker {
  const file = path.resolve(/* turbopackIgnore: true */ 'dist', 'render-mail.mjs')
  if (!existsSync(/* turbopackIgnore: true */ file)) {
    throw new RenderingFailed(
      `The mail renderer is not built: run \`npm run build\` in the application’s folder (${file} is missing)`,
      'renderer-missing',
    )
  }
  // No environment: it renders what it is given, and needs no secret for that.
  const started = new Worker(/* turbopackIgnore: true */ file, { env: { NODE_ENV: 'production' } })
  started.on('message', (answer: RenderAnswer) => {
    const asked = settle(answer.id)
    if ('rendered' in answer) asked?.resolve(answer.rendered)
    else asked?.reject(new RenderingFailed(`The mail could not be made: ${answer.error}`, 'refused'))
  })
  started.on('error', (cause) => stopped(started, cause))
  started.on('exit', () => stopped(started))
  return started
}

/** The next request starts another thread. */
function stopped(which: Worker, cause?: unknown): void {
  if (thread !== which) return
  thread = null
  for (const id of [...waiting.keys()]) {
    settle(id)?.reject(new RenderingFailed('The mail renderer stopped', 'renderer-stopped', { cause }))
  }
}

/** A thread that does not answer cannot be asked anything else. */
function giveUp(): void {
  const slow = thread
  thread = null
  void slow?.terminate()
  for (const id of [...waiting.keys()]) {
    settle(id)?.reject(new RenderingFailed(`The mail was not made within ${patience / 1000} s`, 'too-slow'))
  }
}

/** An idle thread does not keep a command alive. */
function settle(id: number): Waiting | undefined {
  const asked = waiting.get(id)
  if (asked) clearTimeout(asked.timer)
  waiting.delete(id)
  if (waiting.size === 0) thread?.unref()
  return asked
}
