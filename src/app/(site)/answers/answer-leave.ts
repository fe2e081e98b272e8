import type { UnsubscribeOutcome } from '../../../audience/unsubscribe'
import type { Answer } from './answer'

/** What the page of someone who left one bulletin, or all, must say, and where they may take it back. */
export function answerLeave(left: UnsubscribeOutcome): Answer {
  if (left.outcome === 'unknown') return left
  return {
    outcome: left.stillFollowing > 0 ? 'left-one' : 'unsubscribed',
    values: { undo: left.undo ?? '' },
  }
}
