import type { Locale } from '../../language/locale'
import { reachWords } from '../../language/words/reach'
import { numberInWords } from '../numbers'
import { monthName } from './month-name'

type Props = {
  title: string
  /** Said beside the title: the sum, or the last value. */
  note: string
  months: string[]
  values: number[]
  /** The height of the chart, so that charts side by side compare. */
  highest: number
  language: Locale
}

/** One bar for each month. What it says is in the table beside it; a screen reader hears its sense and its bounds. */
export function MonthBars({ title, note, months, values, highest, language }: Props) {
  const words = reachWords[language].growth
  const [first = '', last = ''] = [months[0], months.at(-1)]
  const inWords = (count: number) => numberInWords(count, language)
  const label = words.chart(
    title,
    monthName(first, language),
    monthName(last, language),
    inWords(Math.min(...values)),
    inWords(Math.max(...values)),
  )
  return (
    <figure className="liaison-chart">
      <figcaption>
        {title} <span>{note}</span>
      </figcaption>
      <svg role="img" aria-label={label} viewBox={`0 0 ${months.length * 10} 100`} preserveAspectRatio="none">
        {values.map((value, at) => {
          const height = highest > 0 ? (value / highest) * 100 : 0
          const month = months[at] ?? ''
          return (
            <rect key={month} x={at * 10 + 1} y={100 - height} width={8} height={height}>
              <title>{words.at(monthName(month, language), inWords(value))}</title>
            </rect>
          )
        })}
      </svg>
      <p aria-hidden="true">
        <span>{monthName(first, language)}</span>
        <span>{monthName(last, language)}</span>
      </p>
    </figure>
  )
}
