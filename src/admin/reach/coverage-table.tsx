import { Link } from '@payloadcms/ui'
import type { Locale } from '../../language/locale'
import { type ReachWords, reachWords } from '../../language/words/reach'
import type { Cell, Coverage } from '../../reach/coverage'
import { numberInWords } from '../numbers'
import { ScrollingTable } from '../scrolling-table'
import { addressOf } from './coverage-address'

type Props = { coverage: Coverage; nameOfType: (type: string | null) => string; language: Locale }

/** « 1 sur 3 » in each cell, which leads to those that nobody reads for. */
export function CoverageTable({ coverage, nameOfType, language }: Props) {
  const words = reachWords[language].coverage
  const { rows, types, total, totals } = coverage
  const shown = { words, language }
  return (
    <ScrollingTable
      isNumbers
      labelledBy="liaison-coverage"
      caption={words.table}
      headings={[words.territory, words.all, ...types.map(nameOfType)]}
    >
      {rows.map(({ place, cells, all }) => {
        const territory = place?.slug ?? null
        return (
          <tr key={place?.id ?? ''} className={place?.kind === 'mrc' ? undefined : 'liaison-numbers__group'}>
            <th scope="row">
              {place?.kind === 'region' ? words.wholeRegion(place.name) : (place?.name ?? words.noTerritory)}
            </th>
            <td>
              <Count {...shown} cell={all} href={addressOf({ territory, page: 0 })} />
            </td>
            {types.map((type) => (
              <td key={type}>
                <Count {...shown} cell={cells.get(type)} href={addressOf({ territory, type, page: 0 })} />
              </td>
            ))}
          </tr>
        )
      })}
      <tr className="liaison-numbers__sum">
        <th scope="row">{words.total}</th>
        <td>
          <Count {...shown} cell={total} href={addressOf({ page: 0 })} />
        </td>
        {types.map((type) => (
          <td key={type}>
            <Count {...shown} cell={totals.get(type)} href={addressOf({ type, page: 0 })} />
          </td>
        ))}
      </tr>
    </ScrollingTable>
  )
}

type CountProps = {
  cell: Cell | undefined
  href: string
  words: ReachWords['coverage']
  language: Locale
}

function Count({ cell, href, words, language }: CountProps) {
  if (!cell || cell.organisations === 0) {
    return (
      <span>
        <span aria-hidden="true">–</span>
        <span className="liaison-unseen">{words.none}</span>
      </span>
    )
  }
  const { organisations, readers } = cell
  const text = words.cell(numberInWords(readers, language), numberInWords(organisations, language))
  if (readers === organisations) return text
  return (
    <Link href={href} prefetch={false} className={readers === 0 ? 'liaison-numbers__none' : undefined}>
      {text}
    </Link>
  )
}
