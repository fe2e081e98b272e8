import { Link } from '@payloadcms/ui'
import type { Payload, TypedUser } from 'payload'
import { dateInWords } from '../../language/dates'
import type { Locale } from '../../language/locale'
import { endingWords } from '../../language/words/ending'
import { incidentWords } from '../../language/words/incidents'
import { retentionWords } from '../../language/words/retention'
import type { NightStanding } from '../../upkeep/night'
import { numberInWords } from '../numbers'
import { endingCounts, mostCounted } from '../people/store-ending'
import { DeskRegisters } from './desk-registers'
import { dueRequests, lastNight, untoldIncidents } from './store-privacy-desk'

type Props = { payload: Payload; user: TypedUser; language: Locale; now: Date }

/** On the dashboard of administrators: consents that end, requests to answer, incidents untold, and a night that went wrong. */
export async function DeskPrivacy({ payload, user, language, now }: Props) {
  const { desk, atLeast } = endingWords[language]
  const said = incidentWords[language].desk
  const [counts, { requests, hasMore }, incidents, { night, standing }] = await Promise.all([
    endingCounts(payload, now),
    dueRequests({ payload, user }, now),
    untoldIncidents({ payload, user }),
    lastNight({ payload, user }, now),
  ])
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
                {desk.within(days)}
                <span>{shown(count)}</span>
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
      {requests.length === 0 ? (
        <p>{said.nothing}</p>
      ) : (
        <>
          <h3>{said.requests}</h3>
          <ul>
            {requests.map(({ id, person, dueOn, isLate }) => (
              <li key={id}>
                <Link href={`/admin/collections/access-requests/${id}`} prefetch={false}>
                  {person}
                </Link>
                <span>{(isLate ? said.late : said.due)(dateInWords(dueOn, language))}</span>
              </li>
            ))}
          </ul>
          {hasMore && (
            <p>
              <Link
                href="/admin/collections/access-requests?where[state][equals]=open&sort=dueOn"
                prefetch={false}
              >
                {said.rest}
              </Link>
            </p>
          )}
        </>
      )}
      {incidents > 0 && (
        <p>
          <Link
            href="/admin/collections/incidents?where[state][equals]=open&where[seriousRisk][equals]=yes"
            prefetch={false}
          >
            {said.notices}
          </Link>
          <span>{numberInWords(incidents, language)}</span>
        </p>
      )}
      {night && isWorthSaying(standing) && (
        <p role="alert">
          <Link href={`/admin/collections/retention-runs/${night.id}`} prefetch={false}>
            {retentionWords[language].nights[standing](night.day)}
          </Link>
        </p>
      )}
      <DeskRegisters payload={payload} language={language} />
    </>
  )
}

/** What goes as it should is not said. */
function isWorthSaying(standing: NightStanding): standing is keyof typeof retentionWords.fr.nights {
  return standing in retentionWords.fr.nights
}
