import type { RegionMap } from '../../knowledge/territory'
import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import styles from './tile-map.module.css'

/** One tile a place, where its neighbours are: an index to browse, which shows no boundary. The list says the same. */
export function TileMap({ map: { region, tiles }, locale }: { map: RegionMap; locale: Locale }) {
  const words = exploreWords[locale]
  const inOrder = [...tiles].sort((a, b) => a.tile.line - b.tile.line || a.tile.column - b.tile.column)
  return (
    <nav className={styles.map} aria-label={words.mapOf(region.name)}>
      <ul>
        {inOrder.map(({ id, slug, name, code, tile, isFormer }) => (
          <li key={id} style={{ gridColumn: tile.column + 1, gridRow: tile.line + 1 }}>
            <a href={pathTo(locale, 'territories', slug)} data-former={isFormer || undefined}>
              <span className={styles.code} aria-hidden="true">
                {code}
              </span>
              <span className={styles.name}>{name}</span>
            </a>
          </li>
        ))}
      </ul>
      {tiles.some(({ isFormer }) => isFormer) && <p>{words.formerNote}</p>}
    </nav>
  )
}
