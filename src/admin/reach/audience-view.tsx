import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../collections/access'
import { bulletins } from '../../audience/store-choices'
import { languageOf } from '../../language/locale'
import { type ReachWords, reachWords } from '../../language/words/reach'
import { systemClock } from '../../platform/clock'
import { log } from '../../platform/log'
import { growthOf, monthsUntil } from '../../reach/growth'
import { reachStore } from '../../reach/store-reach'
import { Screen } from '../screen'
import { Movements, Reasons, SeriesCharts } from './growth-charts'

const periods = [12, 24, 60] as const

/** `/admin/audience?bulletin=SLUG&months=24`: subscriptions to a bulletin over time, as charts with their tables. */
export async function AudienceView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Faudience')
  const language = languageOf(req)
  const words = reachWords[language].growth
  const frame = { initPageResult, params, searchParams, title: words.title, className: 'liaison-reach' }
  if (!hasRole(req, 'publisher')) {
    return (
      <Screen {...frame}>
        <p>{words.notAllowed}</p>
      </Screen>
    )
  }
  const all = await bulletins(req.payload, language)
  const bulletin = all.find(({ slug }) => slug === searchParams?.bulletin) ?? all[0]
  const period = periods.find((one) => String(one) === searchParams?.months) ?? 12
  const now = systemClock()
  const found = bulletin ? await read(req.payload, bulletin.id, now, period) : null
  return (
    <Screen {...frame}>
      <p className="liaison-note">{words.intro}</p>
      {!bulletin && <p>{words.noBulletin}</p>}
      {bulletin && <Choices {...{ words, all, period }} bulletin={bulletin.slug} />}
      {bulletin && !found && (
        <p role="alert" className="liaison-problems liaison-problems--blocking">
          {words.failed}
        </p>
      )}
      {found?.isEmpty && <p>{words.empty}</p>}
      {found && !found.isEmpty && (
        <>
          <Movements growth={found.growth} language={language} />
          <SeriesCharts
            id="liaison-sources"
            title={words.sources}
            series={found.growth.sources}
            nameOf={(name) => (name && words.sourceNames[name]) || words.otherSource}
            months={found.months}
            language={language}
          />
          <SeriesCharts
            id="liaison-languages"
            title={words.languages}
            series={found.growth.languages}
            nameOf={(name) => words.languageNames[name ?? ''] ?? ''}
            months={found.months}
            language={language}
          />
          <Reasons reasons={found.reasons} language={language} />
        </>
      )}
    </Screen>
  )
}

async function read(
  payload: Parameters<typeof reachStore>[0],
  bulletin: string,
  now: Date,
  period: (typeof periods)[number],
) {
  const months = monthsUntil(now, period)
  const store = reachStore(payload)
  try {
    const [movements, reasons] = await Promise.all([
      store.movements(bulletin),
      store.reasons(bulletin, new Date(`${months[0]}-01T00:00:00Z`)),
    ])
    return { months, growth: growthOf(movements, now, period), reasons, isEmpty: movements.length === 0 }
  } catch (error) {
    log.error({ error }, 'the growth of the audience could not be read')
    return null
  }
}

type ChoicesProps = {
  words: ReachWords['growth']
  all: { slug: string; name: string }[]
  bulletin: string
  period: number
}

function Choices({ words, all, bulletin, period }: ChoicesProps) {
  return (
    <form method="get" action="/admin/audience" className="liaison-reach__choices">
      <label>
        {words.bulletin}
        <select name="bulletin" defaultValue={bulletin}>
          {all.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.period}
        <select name="months" defaultValue={String(period)}>
          {periods.map((one) => (
            <option key={one} value={one}>
              {words.periods[one]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="btn btn--style-secondary btn--size-medium">
        {words.show}
      </button>
    </form>
  )
}
