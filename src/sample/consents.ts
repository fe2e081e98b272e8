import { asRecord, express, type Ground } from '../audience/consent'
import { type ShownText, withdrawalText } from '../audience/consent-text'
import type { Subscriber } from '../audience/subscriber'
import { type ConsentRecord, impliedUntil } from '../register/consent-record'
import type { SampleSubscriber } from './files'
import { inDays } from './relative-day'

/** What the register would hold of a sample subscriber had they been real, marked as sample. Pure. */
export function sampleConsents(
  sample: SampleSubscriber,
  person: Pick<Subscriber, 'id' | 'email'>,
  bulletin: { id: string; name: string },
  shown: ShownText,
  now: Date,
): ConsentRecord[] {
  const { locale, source, away } = sample
  const common = { person, bulletin: bulletin.id, method: 'sample', locale } as const
  const isGivenHere = source === 'form' || source === 'embed'
  const at = sampleDay(now, sample.sinceDaysAgo)
  const given = asRecord({
    ...common,
    act: isGivenHere ? 'confirmed' : 'recorded',
    source,
    shown,
    at,
    ground: groundOf(sample, at),
  })
  if (!away) return [given]
  return [
    given,
    asRecord({
      ...common,
      act: 'withdrawn',
      shown: withdrawalText(bulletin.name, locale, 'link'),
      at: sampleDay(now, away.leftDaysAgo),
    }),
    asRecord({ ...common, act: 'confirmed', shown, at: sampleDay(now, away.backDaysAgo) }),
  ]
}

/** Noon of a day that is past; today, the moment itself. */
export const sampleDay = (now: Date, daysAgo: number): Date =>
  daysAgo === 0 ? now : inDays(now, -daysAgo, '12:00')

function groundOf({ implied, ...sample }: SampleSubscriber, at: Date): Ground {
  const proof = sample.proof ?? null
  if (!implied) return { ...express, proof }
  return { basis: 'implied', impliedKind: implied, expiresAt: impliedUntil(implied, at).toISOString(), proof }
}
