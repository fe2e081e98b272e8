import type { PayloadRequest } from 'payload'
import { languageOf } from '../src/language/locale'
import { listColumnWords } from '../src/language/words/list-columns'
import { organisationWords } from '../src/language/words/organisations'
import { reachWords } from '../src/language/words/reach'
import { systemClock } from '../src/platform/clock'
import { csvLine } from '../src/platform/formula-safe'
import { type Coverage, coverageOf, type Place } from '../src/reach/coverage'
import { places, reachStore } from '../src/reach/store-reach'
import { hasRole } from './access'
import { refuse } from './refuse'

/** `GET /api/organisations/coverage`: which organisations read us, counted by territory and type, as CSV. For publishers. */
export async function coverageFile(req: PayloadRequest): Promise<Response> {
  if (!req.user) return refuse(req, 401, 'sign-in')
  if (!hasRole(req, 'publisher')) return refuse(req, 403, 'not-allowed')
  const language = languageOf(req)
  const store = reachStore(req.payload)
  const [cells, byType, all] = await Promise.all([
    store.cells(),
    store.byType(),
    places(req.payload, language),
  ])
  const types = organisationWords[language].types
  const csv = csvOf(coverageOf(cells, all, byType, Object.keys(types)), all, language)
  const name = `liaison-${language === 'fr' ? 'organismes' : 'organizations'}-${systemClock().toISOString().slice(0, 10)}.csv`
  return new Response(csv, {
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}

function csvOf({ rows, types }: Coverage, all: Place[], language: 'fr' | 'en'): string {
  const words = reachWords[language].coverage
  const { cellSeparator } = listColumnWords[language]
  const typeNames: Record<string, string> = organisationWords[language].types
  const regionOf = (place: Place | null) => {
    if (place?.kind === 'region') return place.name
    return all.find(({ id }) => id === place?.region)?.name ?? ''
  }
  const lines = rows.flatMap(({ place, cells }) =>
    types.flatMap((type) => {
      const cell = cells.get(type)
      if (!cell) return []
      const { organisations, readers } = cell
      const typeName = type === null ? words.noType : (typeNames[type] ?? type)
      return [
        [
          regionOf(place),
          place?.name ?? words.noTerritory,
          typeName,
          ...[organisations, readers, organisations - readers].map(String),
        ],
      ]
    }),
  )
  return `\ufeff${[words.columns, ...lines].map((line) => csvLine(line, cellSeparator)).join('')}`
}
