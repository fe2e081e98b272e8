import { atlasOf, type RegionMap, type Territory } from '../../knowledge/territory'
import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import { PageHeading } from '../frame/page-heading'
import { everyTerritory } from './find-term'
import styles from './territory-index.module.css'
import { TileMap } from './tile-map'

/** Every place: drawn as tiles beside the list, region by region. */
export async function TerritoryIndex({ locale }: { locale: Locale }) {
  const words = exploreWords[locale]
  const { maps, regions, cres, loose } = atlasOf(await everyTerritory(locale))
  const mapOf = (region: Territory) => maps.find((map) => map.region.id === region.id)
  const isEmpty = regions.length === 0 && loose.length === 0
  return (
    <>
      <PageHeading title={words.places.territories} lead={words.intros.territories} />
      {isEmpty && <p>{words.nothing}</p>}
      {maps.length > 0 && <p className={styles.note}>{words.mapNote}</p>}
      {regions.map(({ region, members }) => (
        <Region key={region.id} region={region} members={members} map={mapOf(region)} locale={locale} />
      ))}
      {loose.length > 0 && <Places territories={loose} locale={locale} />}
      {cres.length > 0 && (
        <section className={styles.region} aria-labelledby="cres">
          <h2 id="cres">{words.cres}</h2>
          <ul className={styles.cres}>
            {cres.map(({ cre, members }) => (
              <li key={cre.id}>
                <a href={pathTo(locale, 'territories', cre.slug)}>{cre.name}</a>
                <p>{members.map(({ name }) => name).join(', ')}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

type RegionProps = {
  region: Territory
  members: Territory[]
  map: RegionMap | undefined
  locale: Locale
}

function Region({ region, members, map, locale }: RegionProps) {
  return (
    <section className={styles.region} aria-labelledby={`region-${region.slug}`}>
      <h2 id={`region-${region.slug}`}>
        <a href={pathTo(locale, 'territories', region.slug)}>{region.name}</a>
      </h2>
      <div className={map ? styles.sideBySide : undefined}>
        {map && <TileMap map={map} locale={locale} />}
        <Places territories={members} locale={locale} />
      </div>
    </section>
  )
}

function Places({ territories, locale }: { territories: Territory[]; locale: Locale }) {
  return (
    <ul className={styles.places}>
      {territories.map(({ id, slug, name, code }) => (
        <li key={id}>
          <span className={styles.code} aria-hidden="true">
            {code}
          </span>
          <a href={pathTo(locale, 'territories', slug)}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
