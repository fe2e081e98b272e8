type Seen = { refused: number; accepted: number }

/** Refusals that are believed before anything else is known of a domain, and of the mail server as a whole. */
const believed = { domain: 3, all: 20 }
const day = 24 * 60 * 60 * 1000
const all = '*'

/**
 * Whether “no such mailbox” is taken at its word. A server that turns us away, or a relay that lost its settings, may say so of
 * everyone: past the first few, a refusal is believed as long as no fewer addresses were accepted that day, at that domain and in
 * all. What one worker saw: nothing is kept.
 */
export class Refusals {
  private readonly seen = new Map<string, Seen>()
  private since: Date | null = null

  noteAccepted(email: string, now: Date): void {
    for (const name of [domainOf(email), all]) this.of(name, now).accepted++
  }

  /** Counts this refusal, and says whether it is believed. */
  isBelieved(email: string, now: Date): boolean {
    const domain = this.of(domainOf(email), now)
    const whole = this.of(all, now)
    domain.refused++
    whole.refused++
    return isLikely(domain, believed.domain) && isLikely(whole, believed.all)
  }

  private of(name: string, now: Date): Seen {
    if (!this.since || now.getTime() - this.since.getTime() > day) {
      this.seen.clear()
      this.since = now
    }
    const found = this.seen.get(name) ?? { refused: 0, accepted: 0 }
    this.seen.set(name, found)
    return found
  }
}

const isLikely = ({ refused, accepted }: Seen, few: number) => refused <= few || refused <= accepted

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase()
