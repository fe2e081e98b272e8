/** How often a person wants a mail: each edition as it comes out, or one digest a week or a month. */
export const frequencies = ['each', 'weekly', 'monthly'] as const
export type Frequency = (typeof frequencies)[number]

export function isFrequency(value: unknown): value is Frequency {
  return frequencies.includes(value as Frequency)
}
