import { Link } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { noteReading } from '../../../collections/hooks/reads'
import { dateInWords } from '../../language/dates'
import { type Locale, languageOf } from '../../language/locale'
import { endingWords } from '../../language/words/ending'
import { systemClock } from '../../platform/clock'
import { log } from '../../platform/log'
import { daysAfter, endingWindow } from '../../upkeep/ending-consents'
import { numberInWords } from '../numbers'
import { Screen } from '../screen'
import { ScrollingTable } from '../scrolling-table'
import { type EndingLine, endingList, mostCounted, readPlace } from './store-ending'

/** `/admin/ending-consents`: whose implied consent ends within sixty days, the first of them first. */
export async function EndingView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { i18n, payload, user } = initPageResult.req
  if (!user) redirect('/admin/login?redirect=%2Fadmin%2Fending-consents')
  const language = languageOf({ i18n })
  const words = endingWords[language]
  const screen = { initPageResult, params, searchParams, title: words.title }
  if (user.role !== 'administrator') {
    return (
      <Screen {...screen}>
        <p>{words.forAdministrators}</p>
      </Screen>
    )
  }
  const place = readPlace(searchParams?.after)
  const found = await endingList({ payload, user, locale: language }, systemClock(), place).catch(
    (error: unknown) => {
      log.error({ err: error }, 'the consents that end could not be read')
      return null
    },
  )
  if (found) {
    const ids = found.lines.map(({ subscriber }) => subscriber)
    await noteReading(initPageResult.req, { subject: 'ending-consents', rows: ids.length, ids })
  }
  const total = found && numberInWords(found.total, language)
  return (
    <Screen {...screen}>
      <p className="liaison-note">{words.intro}</p>
      {!found && (
        <p role="alert" className="liaison-problems liaison-problems--blocking">
          {words.failed}
        </p>
      )}
      {found?.total === 0 && <p>{words.nothing}</p>}
      {found && total && found.total > 0 && (
        <>
          <p id="ending-count">
            <strong>{words.count(found.total < mostCounted ? total : words.atLeast(total))}</strong>
          </p>
          <Table lines={found.lines} language={language} />
          <p className="liaison-links">
            {place && (
              <Link href="/admin/ending-consents" prefetch={false}>
                {words.first}
              </Link>
            )}
            {found.next && (
              <Link
                href={`/admin/ending-consents?after=${found.next.endsAt},${found.next.sequence}`}
                prefetch={false}
              >
                {words.next}
              </Link>
            )}
          </p>
        </>
      )}
    </Screen>
  )
}

function Table({ lines, language }: { lines: EndingLine[]; language: Locale }) {
  const { columns, kinds } = endingWords[language]
  return (
    <ScrollingTable labelledBy="ending-count" headings={Object.values(columns)}>
      {lines.map((line) => (
        <tr key={line.sequence}>
          <td>{dateInWords(line.endsAt, language)}</td>
          <td>
            <Link href={`/admin/collections/subscribers/${line.subscriber}`} prefetch={false}>
              {line.email}
            </Link>
          </td>
          <td>{line.bulletinName}</td>
          <td>{kinds[line.kind]}</td>
          <td>{askedIn(line, language)}</td>
        </tr>
      ))}
    </ScrollingTable>
  )
}

function askedIn({ askedAt, endsAt }: EndingLine, language: Locale): string {
  if (askedAt) return dateInWords(askedAt, language)
  const from = daysAfter(new Date(endsAt), -endingWindow.asked)
  return from > systemClock()
    ? endingWords[language].notAsked(dateInWords(from, language))
    : endingWords[language].soon
}
