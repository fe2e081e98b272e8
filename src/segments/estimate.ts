/** How many people, both bounds included; both in round numbers. */
export type Estimate = { from: number; to: number }

/** So many people are drawn to say about how many there are. */
export const drawSize = 2000

/** Up to so many people, a count is one question of some tens of milliseconds, as quick as a draw. */
export const fewPeople = 5000

/**
 * What a draw says of everyone: the score interval (Wilson, 1927) three standard errors wide on either side, which the truth
 * leaves once in some four hundred draws, in two figures and never narrower for it.
 */
export function estimateOf({ drawn, hits, total }: Record<'drawn' | 'hits' | 'total', number>): Estimate {
  const spread = 9 / drawn
  const share = hits / drawn
  const middle = share + spread / 2
  const half = Math.sqrt(spread * share * (1 - share) + spread ** 2 / 4)
  const of = (bound: number) => Math.min(1, Math.max(0, bound / (1 + spread))) * total
  return {
    from: rounded(of(middle - half), Math.floor),
    to: Math.min(total, rounded(of(middle + half), Math.ceil)),
  }
}

function rounded(count: number, round: (value: number) => number): number {
  // What is left of a subtraction of equal numbers is nothing.
  if (count < 1e-6) return 0
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1)
  return round(count / unit) * unit
}
