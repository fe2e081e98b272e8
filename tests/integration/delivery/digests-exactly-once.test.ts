import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Frequency, frequencies } from '../../../src/audience/frequency'
import { keepHouse } from '../../../src/delivery/keep-house'
import { planDigests } from '../../../src/delivery/plan-digests'
import { deliveryPreparer } from '../../../src/delivery/prepare-delivery'
import { digestPreparer } from '../../../src/delivery/prepare-digest'
import { deliveryLedger, digestLedger } from '../../../src/delivery/store-ledger'
import { chooseFrequency, startNamed } from '../../support/digests'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
let runs = 0

beforeAll(async () => {
  open = await openPayload()
})
afterAll(() => open.close())

/** What may happen, in any order. `died`: the worker stops once it holds a message, before handing it over. */
type Step =
  | { do: 'edition' }
  | { do: 'frequency'; person: number; to: Frequency }
  | { do: 'wait'; hours: number }
  | { do: 'plan'; atOnce: number }
  | { do: 'send'; rows: number; how: 'accepted' | 'deferred' | 'died' }

const person = fc.nat({ max: 1 })
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.constant<Step>({ do: 'edition' }),
    fc.record({ do: fc.constant('frequency' as const), person, to: fc.constantFrom(...frequencies) }),
    fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 400 }) }),
    fc.record({ do: fc.constant('plan' as const), atOnce: fc.integer({ min: 1, max: 2 }) }),
    fc.record({
      do: fc.constant('send' as const),
      rows: fc.integer({ min: 1, max: 3 }),
      how: fc.constantFrom('accepted' as const, 'deferred' as const, 'died' as const),
    }),
  ),
  { minLength: 4, maxLength: 16 },
)

test('whatever the editions, the changes of frequency and the deaths of workers, each edition reaches each person once', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const { got, editions, people } = await live(history)

      const expected = people.flatMap((one) => editions.map((edition) => `${one} ${edition}`))
      expect(got.sort()).toEqual(expected.sort())
    }),
    { numRuns: 25, interruptAfterTimeLimit: 45_000 },
  )
}, 120_000)

async function live(history: Step[]) {
  const { payload } = open
  const run = ++runs
  // Each history has years of its own, which begin before any clock change.
  let now = new Date(Date.UTC(2026 + 2 * run, 0, 6, 15))
  const clock = () => now
  const [deliveries, digests] = [deliveryLedger(payload), digestLedger(payload)]
  const desks = [
    { ledger: deliveries, prepare: deliveryPreparer(payload, clock) },
    { ledger: digests, prepare: digestPreparer(payload, clock) },
  ]
  const bulletin = await makeBulletin(payload)
  const people = [`one-${run}@example.org`, `two-${run}@example.org`]
  const ids = await makeSubscribers(
    payload,
    bulletin,
    people.map((email) => ({ email })),
  )
  const editions: string[] = []
  const got: string[] = []
  const plan = async () => {
    await keepHouse({ payload, ledgers: [deliveries, digests], deliveries, clock })
    await planDigests(payload, clock)
  }

  for (const step of history) {
    if (step.do === 'edition') {
      const subject = `numero-${run}-${editions.length}x`
      await startNamed(payload, bulletin, subject, now)
      editions.push(subject)
    } else if (step.do === 'frequency') await chooseFrequency(payload, ids[step.person] ?? '', step.to)
    else if (step.do === 'wait') now = new Date(now.getTime() + step.hours * 3_600_000)
    else if (step.do === 'plan') await Promise.all(Array.from({ length: step.atOnce }, plan))
    else await send(step.rows, step.how)
  }
  for (let month = 0; month < 3; month++) {
    now = new Date(now.getTime() + 32 * 24 * 3_600_000)
    await plan()
    while ((await send(10, 'accepted')) > 0);
  }
  return { got, editions, people }

  async function send(rows: number, how: 'accepted' | 'deferred' | 'died'): Promise<number> {
    let count = 0
    for (const { ledger, prepare } of desks) {
      const leaseUntil = new Date(now.getTime() + 60_000)
      for (const row of await ledger.claim('worker', rows, leaseUntil, now)) {
        count++
        const prepared = await prepare(row)
        if (prepared.outcome !== 'ready') {
          if (prepared.outcome === 'suppressed')
            await ledger.settle(row.id, 'worker', { state: 'suppressed', reason: prepared.reason }, now)
          continue
        }
        if (how === 'died') continue
        const { messageId, envelope, raw } = prepared.message
        await ledger.beginSubmitting(row.id, 'worker', { leaseUntil, now, messageId, attempts: 1 })
        if (how === 'deferred') {
          const nextAttemptAt = new Date(now.getTime() + 60_000)
          await ledger.settle(
            row.id,
            'worker',
            { state: 'deferred', reason: 'refused-451', nextAttemptAt },
            now,
          )
          continue
        }
        await ledger.settle(row.id, 'worker', { state: 'accepted', reply: '250' }, now)
        const titles = row.edition ? [await subjectOf(row.edition)] : await titlesIn(raw)
        got.push(...titles.map((title) => `${envelope.to} ${title}`))
      }
    }
    return count
  }

  async function subjectOf(edition: string): Promise<string> {
    const found = await payload.findByID({
      collection: 'editions',
      id: edition,
      showHiddenFields: true,
      overrideAccess: true,
    })
    return (found.frozen as { fr: { subject: string } }).fr.subject
  }
}

/** In the text part, each edition under its title. */
async function titlesIn(raw: Buffer): Promise<string[]> {
  const { text } = await simpleParser(raw)
  return [...(text ?? '').matchAll(/^(numero-\S+)\n-+$/gm)].map(([, title = '']) => title)
}
