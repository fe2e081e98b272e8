import type { Locale } from '../../language/locale'
import { reachWords } from '../../language/words/reach'
import type { Growth, Series } from '../../reach/growth'
import { numberInWords } from '../numbers'
import { ScrollingTable } from '../scrolling-table'
import { MonthBars } from './month-bars'
import { monthName } from './month-name'

type Props = { growth: Growth; language: Locale }

/** How many subscriptions there are, and how many began and ended: charts, then their table. */
export function Movements({ growth: { months }, language }: Props) {
  const words = reachWords[language].growth
  const names = months.map(({ month }) => month)
  const number = (count: number) => numberInWords(count, language)
  const joined = months.map((one) => one.joined)
  const left = months.map((one) => one.left)
  const totals = months.map((one) => one.total)
  const shared = { months: names, language, highest: Math.max(...joined, ...left) }
  return (
    <>
      <h2>{words.total}</h2>
      <MonthBars
        {...shared}
        title={words.total}
        note={words.totalNow(number(totals.at(-1) ?? 0))}
        values={totals}
        highest={Math.max(...totals)}
      />
      <h2>{words.movements}</h2>
      <div className="liaison-charts">
        <MonthBars {...shared} title={words.joined} note={number(sum(joined))} values={joined} />
        <MonthBars {...shared} title={words.left} note={number(sum(left))} values={left} />
      </div>
      <ScrollingTable
        isNumbers
        labelledBy="liaison-movements"
        caption={words.movements}
        headings={[words.month, words.joined, words.left, words.net, words.totalColumn]}
      >
        {months.map((one) => (
          <tr key={one.month}>
            <th scope="row">{monthName(one.month, language)}</th>
            <td>{number(one.joined)}</td>
            <td>{number(one.left)}</td>
            <td>{signed(one.net, language)}</td>
            <td>{number(one.total)}</td>
          </tr>
        ))}
      </ScrollingTable>
    </>
  )
}

type SeriesProps = {
  id: string
  title: string
  series: Series[]
  nameOf: (name: string | null) => string
  months: string[]
  language: Locale
}

/** One chart for each source or language, all of one height, then their table. */
export function SeriesCharts({ id, title, series, nameOf, months, language }: SeriesProps) {
  const words = reachWords[language].growth
  const number = (count: number) => numberInWords(count, language)
  const highest = Math.max(0, ...series.flatMap(({ values }) => values))
  return (
    <>
      <h2>{title}</h2>
      {series.length === 0 ? (
        <p>{words.nobodyJoined}</p>
      ) : (
        <>
          <div className="liaison-charts">
            {series.map((one) => (
              <MonthBars
                key={one.name}
                title={nameOf(one.name)}
                note={number(one.sum)}
                values={one.values}
                {...{ months, highest, language }}
              />
            ))}
          </div>
          <ScrollingTable
            isNumbers
            labelledBy={id}
            caption={title}
            headings={[words.month, ...series.map(({ name }) => nameOf(name))]}
          >
            {months.map((month, at) => (
              <tr key={month}>
                <th scope="row">{monthName(month, language)}</th>
                {series.map(({ name, values }) => (
                  <td key={name}>{number(values[at] ?? 0)}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{words.sum}</th>
              {series.map((one) => (
                <td key={one.name}>{number(one.sum)}</td>
              ))}
            </tr>
          </ScrollingTable>
        </>
      )}
    </>
  )
}

type ReasonsProps = { reasons: { reason: string; count: number }[]; language: Locale }

export function Reasons({ reasons, language }: ReasonsProps) {
  const words = reachWords[language].growth
  const most = Math.max(0, ...reasons.map(({ count }) => count))
  return (
    <>
      <h2>{words.reasons}</h2>
      {reasons.length === 0 ? (
        <p>{words.noReasons}</p>
      ) : (
        <ScrollingTable
          isNumbers
          labelledBy="liaison-reasons"
          caption={words.reasons}
          headings={[words.reason, words.count]}
        >
          {reasons.map(({ reason, count }) => (
            <tr key={reason}>
              <th scope="row">{words.reasonNames[reason] ?? reason}</th>
              <td>
                <span className="liaison-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(count / most) * 100}%` }} />
                </span>{' '}
                {numberInWords(count, language)}
              </td>
            </tr>
          ))}
        </ScrollingTable>
      )}
      <p className="liaison-note">{words.reasonsNote}</p>
    </>
  )
}

const sum = (values: number[]) => values.reduce((all, one) => all + one, 0)

/** « +3 », « −2 », « 0 » */
function signed(count: number, language: Locale): string {
  const sign = count > 0 ? '+' : count < 0 ? '−' : ''
  return sign + numberInWords(Math.abs(count), language)
}
