import type { Clock } from '../platform/clock'
import type { ClaimedRow, Ledger } from './ledger'
import type { Preparation } from './message'

/** One kind of mail: where its rows are, and how a row becomes a message. */
export type Desk = { ledger: Ledger; prepare: (row: ClaimedRow) => Promise<Preparation> }

/** A claimed row and the desk it came from. */
export type Task = { desk: Desk; row: ClaimedRow }

const restMs = 300

/** What this worker has claimed and not begun: few rows, so that a crash holds few back until their lease ends. */
export class Hand {
  private readonly tasks: Task[] = []
  private claiming: Promise<void> | null = null
  /** After an empty answer all connections wait together, instead of each asking again. */
  private emptyUntil = 0

  /** Desks in order: the first with work is served first. */
  constructor(
    private readonly desks: Desk[],
    private readonly owner: string,
    private readonly size: number,
    private readonly leaseMs: number,
    private readonly clock: Clock,
  ) {}

  async hasWork(): Promise<boolean> {
    if (this.tasks.length > 0) return true
    if (performance.now() < this.emptyUntil) return false
    for (const { ledger } of this.desks) if (await ledger.hasWork(this.clock())) return true
    this.emptyUntil = performance.now() + restMs
    return false
  }

  async take(): Promise<Task | null> {
    if (this.tasks.length === 0 && performance.now() >= this.emptyUntil) {
      this.claiming ??= this.claim().finally(() => {
        this.claiming = null
      })
      await this.claiming
    }
    return this.tasks.shift() ?? null
  }

  /** Gives everything back: the connection is gone, or the worker stops. */
  async empty(): Promise<void> {
    await this.claiming?.catch(() => undefined)
    for (const { desk, row } of this.tasks.splice(0))
      await desk.ledger.release(row.id, this.owner, this.clock())
  }

  private async claim(): Promise<void> {
    const now = this.clock()
    const leaseUntil = new Date(now.getTime() + this.leaseMs)
    for (const desk of this.desks) {
      const rows = await desk.ledger.claim(this.owner, this.size, leaseUntil, now)
      this.tasks.push(...rows.map((row) => ({ desk, row })))
      if (this.tasks.length > 0) return
    }
    this.emptyUntil = performance.now() + restMs
  }
}
