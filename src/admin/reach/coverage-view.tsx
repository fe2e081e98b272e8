import { Link } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../collections/access'
import { type Locale, languageOf } from '../../language/locale'
import { organisationWords } from '../../language/words/organisations'
import { reachWords } from '../../language/words/reach'
import { log } from '../../platform/log'
import { coverageOf } from '../../reach/coverage'
import { places, reachStore } from '../../reach/store-reach'
import { Screen } from '../screen'
import { type AskedCoverage, addressOf, readAsked } from './coverage-address'
import { CoverageTable } from './coverage-table'

const pageSize = 50

/** `/admin/coverage`: organisations that read us, by RCM and type, and those that nobody reads for. Counts, never people. */
export async function CoverageView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fcoverage')
  const language = languageOf(req)
  const words = reachWords[language].coverage
  const frame = { initPageResult, params, searchParams, title: words.title, className: 'liaison-reach' }
  if (!hasRole(req, 'publisher')) {
    return (
      <Screen {...frame}>
        <p>{reachWords[language].growth.notAllowed}</p>
      </Screen>
    )
  }
  const asked = readAsked(searchParams ?? {})
  const found = await read(req.payload, asked, language).catch((error: unknown) => {
    log.error({ error }, 'the coverage of organisations could not be read')
    return null
  })
  if (!found) {
    return (
      <Screen {...frame}>
        <p role="alert" className="liaison-problems liaison-problems--blocking">
          {reachWords[language].growth.failed}
        </p>
      </Screen>
    )
  }
  const { coverage, unread, place } = found
  const typeNames: Record<string, string> = organisationWords[language].types
  const nameOfType = (type: string | null) => (type === null ? words.noType : (typeNames[type] ?? type))
  const narrowed = [
    ...(asked.territory === undefined ? [] : [place?.name ?? words.noTerritory]),
    ...(asked.type === undefined ? [] : [nameOfType(asked.type)]),
  ].join(', ')
  return (
    <Screen {...frame}>
      <p className="liaison-note">{words.intro}</p>
      {coverage.total.organisations === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          {coverage.total.readers === 0 && <p className="liaison-problems">{words.nobodyLinked}</p>}
          <p>
            <a href="/api/organisations/coverage">{words.csv}</a>
          </p>
          <CoverageTable coverage={coverage} nameOfType={nameOfType} language={language} />
          <section id="unread" aria-labelledby="liaison-unread">
            <h2 id="liaison-unread">{narrowed ? words.unreadOf(narrowed) : words.unread}</h2>
            {narrowed && (
              <p>
                <Link href="/admin/coverage#unread" prefetch={false}>
                  {words.everywhere}
                </Link>
              </p>
            )}
            {unread.length === 0 && <p>{words.noneUnread}</p>}
            <ul>
              {unread.slice(0, pageSize).map(({ id, name, type }) => (
                <li key={id}>
                  <Link href={`/admin/collections/organisations/${id}`} prefetch={false}>
                    {name}
                  </Link>{' '}
                  <span className="liaison-note">{nameOfType(type)}</span>
                </li>
              ))}
            </ul>
            <p className="liaison-links">
              {asked.page > 0 && <a href={addressOf({ ...asked, page: 0 })}>{words.back}</a>}
              {unread.length > pageSize && (
                <a href={addressOf({ ...asked, page: asked.page + 1 })}>{words.more}</a>
              )}
            </p>
          </section>
        </>
      )}
    </Screen>
  )
}

async function read(payload: Parameters<typeof reachStore>[0], asked: AskedCoverage, language: Locale) {
  const store = reachStore(payload)
  const all = await places(payload, language)
  const place = all.find(({ slug }) => slug === asked.territory) ?? null
  // A territory that is gone narrows nothing away: it has no organisation.
  const territory = asked.territory ? (place?.id ?? 'unknown') : asked.territory
  const [cells, byType, unread] = await Promise.all([
    store.cells(),
    store.byType(),
    store.unread(
      { ...asked, ...(territory === undefined ? {} : { territory }) },
      language,
      asked.page * pageSize,
      pageSize + 1,
    ),
  ])
  const order = Object.keys(organisationWords[language].types)
  return { coverage: coverageOf(cells, all, byType, order), unread, place }
}
