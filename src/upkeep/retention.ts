/** How long each thing is kept, in days, once it has served: fields of the site’s settings (collections/fields/retention.ts). */
export const defaultPeriods = {
  /** Requests that nobody confirmed. */
  unconfirmed: 30,
  /** People who left, counted from the day they did. */
  departed: 365,
  /** People whose last implied consent ended. */
  lapsed: 365,
  /** New addresses that did not answer. */
  newAddress: 2,
  /** Who was written a single mail. */
  notices: 90,
  /** Who was sent which edition. */
  deliveries: 730,
  /** Requests of access that were answered. */
  requests: 730,
  /** Addresses that no longer receive, and who had them. */
  bounced: 365,
  /** Lines of the audit log. */
  audit: 1825,
}

export type RetentionRule = keyof typeof defaultPeriods
export type Periods = Record<RetentionRule, number>

export const retentionRules = Object.keys(defaultPeriods) as RetentionRule[]

/** The least and the most that staff may choose. What is too short would undo an act under way: a link lives 7 days. */
export const bounds: Record<RetentionRule, { least: number; most: number }> = {
  unconfirmed: { least: 14, most: 365 },
  departed: { least: 30, most: 1095 },
  lapsed: { least: 30, most: 1095 },
  newAddress: { least: 2, most: 30 },
  notices: { least: 60, most: 730 },
  deliveries: { least: 90, most: 1825 },
  requests: { least: 365, most: 1825 },
  bounced: { least: 90, most: 1095 },
  audit: { least: 1095, most: 3650 },
}

/** What was chosen; where nothing was, or what cannot be, the default. */
export function periodsOf(chosen: Partial<Record<RetentionRule, number | null>> | null | undefined): Periods {
  const of = (rule: RetentionRule) => {
    const days = chosen?.[rule]
    const { least, most } = bounds[rule]
    return typeof days === 'number' && days >= least && days <= most ? days : defaultPeriods[rule]
  }
  return Object.fromEntries(retentionRules.map((rule) => [rule, of(rule)])) as Periods
}

/** How many rows each rule erased or made anonymous. */
export type Counts = Record<RetentionRule, number>

export const nothing = (): Counts => Object.fromEntries(retentionRules.map((rule) => [rule, 0])) as Counts
