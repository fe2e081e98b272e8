import { Link } from '@payloadcms/ui'
import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import { endingWords } from '../language/words/ending'
import { numberInWords } from './numbers'
import { endingCounts, mostCounted } from './store-ending'

/** On the dashboard of administrators: consents that end soon. */
export async function DeskPrivacy({
  payload,
  language,
  now,
}: {
  payload: Payload
  language: Locale
  now: Date
}) {
  const { desk, atLeast } = endingWords[language]
  const counts = await endingCounts(payload, now)
  const shown = (count: number) =>
    count < mostCounted ? numberInWords(count, language) : atLeast(numberInWords(count, language))
  return (
    <>
      {counts.every(({ count }) => count === 0) ? (
        <p>{desk.nothing}</p>
      ) : (
        <>
          <ul>
            {counts.map(({ days, count }) => (
              <li key={days}>
                {shown(count)} {desk.within(days)}
              </li>
            ))}
          </ul>
          <p>
            <Link href="/admin/ending-consents" prefetch={false}>
              {desk.see}
            </Link>
          </p>
        </>
      )}
    </>
  )
}
