import type { IntakeWords } from '../language/words/intake'
import type { Decision } from './decide'
import type { Fate } from './row-fate'

/** What was decided of one bulletin; `name` as the row calls it. */
export type Settled = { name: string; decision: Decision }

const weightiest = ['created', 'updated', 'unchanged', 'suppressed'] as const satisfies Fate[]

/** What became of a row, with why in a sentence for each bulletin it names; what of it was left aside follows. */
export function fateOf(
  settled: Settled[],
  notes: string[],
  { why, kept, notes: { ofBulletin } }: IntakeWords,
): { fate: Fate; reason: string } {
  const fate = weightiest.find((one) => settled.some(({ decision }) => decision.fate === one)) ?? 'unchanged'
  const sentences = settled.map(({ name, decision }) => {
    const sentence = whyOf(decision, why, kept)
    return settled.length > 1 ? ofBulletin(name, sentence) : sentence
  })
  return { fate, reason: [...sentences, ...(fate === 'suppressed' ? [] : notes)].join(' ') }
}

function whyOf(decision: Decision, why: IntakeWords['why'], kept: IntakeWords['kept']): string {
  if (decision.fate === 'suppressed') return kept[decision.why]
  if (decision.fate !== 'updated') return why[decision.fate]
  const { confirms, follows, records, firstName, organisation } = decision.change
  return [
    confirms && why.confirms,
    follows && !confirms && why.follows,
    records && why.records,
    firstName && why.firstName,
    organisation && why.organisation,
  ]
    .filter((one) => typeof one === 'string')
    .join(' ')
}
