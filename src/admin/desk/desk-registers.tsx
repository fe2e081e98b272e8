import type { Payload } from 'payload'
import { dateInWords } from '../../language/dates'
import type { Locale } from '../../language/locale'
import { registerWords } from '../../language/words/registers'
import { holds, lastChecks, registers } from '../../register/store-checks'

type Props = { payload: Payload; language: Locale }

const mostNamed = 10

/** What the night found when it read the registers again; nothing before the first night. */
export async function DeskRegisters({ payload, language }: Props) {
  const words = registerWords[language]
  const checks = await lastChecks(payload)
  if (!checks?.found) return null
  const { found, endedAt, startedAt } = checks
  const altered = registers.filter((name) => !holds(found[name]))
  if (altered.length === 0) return <p>{words.hold(dateInWords(endedAt ?? startedAt, language))}</p>
  return (
    <div role="alert" className="liaison-problems liaison-problems--blocking">
      {altered.map((name) => {
        const { broken, isCut } = found[name]
        const ranks = broken.slice(0, mostNamed).join(', ') + (broken.length > mostNamed ? '…' : '')
        return (
          <p key={name}>
            <strong>{words.altered(words.names[name])}</strong>{' '}
            {broken.length > 0 && `${words.broken(ranks)} `}
            {isCut && words.cut}
          </p>
        )
      })}
      <p>{words.next}</p>
    </div>
  )
}
