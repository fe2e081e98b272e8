import type { Clock } from '../platform/clock'
import { log } from '../platform/log'
import { pause } from '../platform/pause'
import { openSession, type SmtpSession } from '../platform/smtp'
import type { MailState } from './store-heartbeat'

const firstWait = 1_000
const longestWait = 30_000

/** The way to our mail server: who is connected, whether it answers, and how long to wait when it does not. */
export class MailLine {
  private status: MailState
  private wait = firstWait
  private isTrying = false
  private connected = 0

  constructor(
    private readonly smtpUrl: string,
    private readonly clock: Clock,
    private readonly signal: AbortSignal,
    private readonly onChange: () => void,
  ) {
    this.status = { mail: 'unknown', mailSince: clock().toISOString(), mailError: null }
  }

  get state(): MailState {
    return this.status
  }

  get isReady(): boolean {
    return this.status.mail === 'ready'
  }

  /** An open connection; `null` after waiting, when there is none to be had. */
  async connect(): Promise<SmtpSession | null> {
    // While the server is away one tries for all: the others would only hammer at its door.
    if (!this.isReady && this.isTrying) {
      await pause(250, this.signal)
      return null
    }
    this.isTrying = true
    try {
      const session = await openSession(this.smtpUrl)
      this.connected++
      this.wait = firstWait
      this.become('ready', null)
      return session
    } catch (error) {
      // A server that takes some connections and no more is not away.
      if (this.connected === 0) this.become('away', (error as Error).message)
      const wait = this.wait
      this.wait = Math.min(this.wait * 2, longestWait)
      await pause(wait, this.signal)
      return null
    } finally {
      this.isTrying = false
    }
  }

  /** To be called once for each connection that was had. */
  leave(session: SmtpSession): void {
    session.close()
    this.connected--
  }

  private become(mail: 'ready' | 'away', mailError: string | null): void {
    const isChange = this.status.mail !== mail
    this.status = {
      mail,
      mailSince: isChange ? this.clock().toISOString() : this.status.mailSince,
      mailError,
    }
    if (!isChange) return
    this.onChange()
    if (mail === 'ready') log.info('the mail server answers')
    else log.warn({ code: mailError }, 'the mail server is away: everything waits')
  }
}
