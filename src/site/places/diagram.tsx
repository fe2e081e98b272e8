import type { Grid, GridFactor, GridRow } from '../../knowledge/grid'
import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import { PageHeading } from '../frame/page-heading'
import { Undertie } from '../frame/undertie'
import styles from './diagram.module.css'
import { DiagramKeys } from './diagram-keys'

type Props = { grid: Grid; locale: Locale }

/**
 * Life phases and the passages between them, against factors: a table drawn as the figure, so that it is the same
 * without JavaScript, on paper and read aloud.
 */
export function Diagram({ grid, locale }: Props) {
  const words = exploreWords[locale]
  return (
    <>
      <PageHeading title={words.places['life-phases']} lead={words.intros['life-phases']} />
      {grid.rows.length === 0 || grid.factors.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p id="diagram-how" className={styles.how}>
            {words.diagramHow}
          </p>
          <DiagramKeys className={styles.scroll ?? ''} label={words.diagram}>
            <Table grid={grid} locale={locale} />
          </DiagramKeys>
          <p className={styles.how}>
            {words.passageRule}
            {grid.newestOnly !== null && ` ${words.newestOnly(grid.newestOnly)}`}
          </p>
        </>
      )}
    </>
  )
}

function Table({ grid: { rows, factors, counts }, locale }: Props) {
  const words = exploreWords[locale]
  const most = Math.max(1, ...counts.flat())
  return (
    <table className={styles.diagram} aria-describedby="diagram-how">
      <caption className="visually-hidden">{words.diagram}</caption>
      <colgroup>
        <col className={styles.names} />
      </colgroup>
      {spheresOf(factors).map(({ sphere, span }) => (
        <colgroup key={sphere ?? ''} span={span} />
      ))}
      <thead>
        <tr>
          <td />
          {spheresOf(factors).map(({ sphere, span }) => (
            <th key={sphere ?? ''} scope="colgroup" colSpan={span} className={styles.sphere}>
              {sphereName(sphere, locale)}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="col" className={styles.corner}>
            {words.phaseOrPassage}
          </th>
          {factors.map(({ id, name }) => (
            <th key={id} scope="col" className={styles.factor}>
              <span>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.slug} data-passage={row.isPassage || undefined}>
            <th scope="row">
              {row.isPassage && (
                <>
                  <Undertie className={styles.tie} />
                  <span className="visually-hidden">{words.passage} </span>
                </>
              )}
              {row.name}
            </th>
            {factors.map((factor, column) => (
              <td key={factor.id}>
                <Cell
                  row={row}
                  factor={factor}
                  count={counts[index]?.[column] ?? 0}
                  most={most}
                  locale={locale}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = { row: GridRow; factor: GridFactor; count: number; most: number; locale: Locale }

/** A disc that grows with what the cell holds; the number says it, and its name says where it is. */
function Cell({ row, factor, count, most, locale }: CellProps) {
  const words = exploreWords[locale]
  if (count === 0) {
    return (
      <span className={styles.none}>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{words.noContent}</span>
      </span>
    )
  }
  const size = 1 + Math.ceil((3 * count) / most)
  return (
    <a
      className={styles.cell}
      data-size={size}
      href={pathTo(locale, 'life-phases', `${row.slug}/${factor.slug}`)}
      aria-label={words.cellName(row.name, factor.name, count)}
      title={words.cellTitle(row.name, factor.name)}
    >
      <span>{count}</span>
    </a>
  )
}

function spheresOf(factors: GridFactor[]): { sphere: string | null; span: number }[] {
  const spheres = [...new Set(factors.map(({ sphere }) => sphere))]
  return spheres.map((sphere) => ({
    sphere,
    span: factors.filter((factor) => factor.sphere === sphere).length,
  }))
}

function sphereName(sphere: string | null, locale: Locale): string {
  const names: Record<string, string> = exploreWords[locale].spheres
  return sphere ? (names[sphere] ?? sphere) : ''
}
