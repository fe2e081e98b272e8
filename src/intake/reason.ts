import type { IntakeWords } from '../language/words/intake'
import type { Decision } from './decide'

/** Why a row has its fate, in a sentence; what of it was left aside follows. */
export function reasonOf(decision: Decision, notes: string[], { why, kept }: IntakeWords): string {
  return [whyOf(decision, why, kept), ...(decision.fate === 'suppressed' ? [] : notes)].join(' ')
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
