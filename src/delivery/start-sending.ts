import type { FrozenEdition } from '../bulletins/edition-content'
import { isReady, type Problem } from '../bulletins/readiness'
import { composeEdition, editionLocales, editionProblems } from '../bulletins/store'
import { segmentOf } from '../bulletins/store-segment'
import type { Clock } from '../platform/clock'
import { note } from '../register/store-audit'
import type { EditionState } from './sending'
import { editionRow, freezeEdition, type Payload } from './store-editions'

export type StartSending =
  | { outcome: 'started' }
  | { outcome: 'already-started'; state: Exclude<EditionState, 'draft'> }
  | { outcome: 'not-ready'; problems: Problem[] }
  | { outcome: 'unknown' }

/** The edition was changed again and again while it was being frozen. Nothing was sent: try again. */
export class EditionKeepsChanging extends Error {
  readonly code = 'edition-keeps-changing'
}

const mostTries = 5

/**
 * Queues an edition: fixes what it says, in every language it goes out in, and lets the worker send. With mail switched
 * off it is queued all the same, and waits. Of two clicks, one starts it. `by` is who the audit log names.
 * @throws EditionKeepsChanging
 */
export async function startSending(
  { payload, clock, by = 'cli' }: { payload: Payload; clock: Clock; by?: string },
  editionId: string,
): Promise<StartSending> {
  for (let tries = 0; tries < mostTries; tries++) {
    const edition = await editionRow(payload, editionId)
    if (!edition) return { outcome: 'unknown' }
    if (edition.state !== 'draft') return { outcome: 'already-started', state: edition.state }

    const problems = await editionProblems(payload, editionId, clock)
    if (!isReady(problems))
      return { outcome: 'not-ready', problems: problems.filter((problem) => problem.isBlocking) }

    const contents: FrozenEdition = {}
    for (const locale of await editionLocales(payload, editionId, clock)) {
      contents[locale] = await composeEdition(payload, editionId, locale, clock())
    }
    const segment = await segmentOf(payload, edition, clock())
    // Somebody changed it since it was looked at: the next look says what is wrong.
    if (segment && segment.state !== 'ready') continue
    const sentTo = segment && { segment: segment.id, name: segment.name, conditions: segment.conditions }
    if (await freezeEdition(payload, edition, contents, clock(), sentTo)) {
      await note(payload, {
        action: 'edition-sent',
        actor: by,
        subject: `editions/${editionId}`,
        at: clock(),
      })
      return { outcome: 'started' }
    }
  }
  throw new EditionKeepsChanging(
    `Edition ${editionId} keeps being changed: nothing was sent, try again in a moment`,
  )
}
