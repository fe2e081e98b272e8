import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { payload } from '../../app/payload'
import { directoryPath } from '../../knowledge/organisation'
import { listOrganisations } from '../../knowledge/store-organisations'
import { readOverview } from '../../knowledge/store-overview'
import { standingIn, type Territory } from '../../knowledge/territory'
import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import { siteWords } from '../../language/words/site'
import { feedPaths } from '../../syndication/feed-paths'
import { FeedLinks } from '../contents/feed-links'
import { Overview } from '../contents/overview'
import { PageHeading } from '../frame/page-heading'
import { Trail } from '../frame/trail'
import { headOf, headOfMissing } from '../head/head'
import { everyTerritory } from './find-term'
import styles from './territory-page.module.css'

const mostOrganisations = 12

export async function headOfTerritory(locale: Locale, slug: string): Promise<Metadata> {
  const territory = (await everyTerritory(locale)).find((one) => one.slug === slug)
  if (!territory) return headOfMissing(locale)
  return headOf({
    locale,
    title: territory.name,
    path: pathTo(locale, 'territories', slug),
    otherLanguagePath: pathTo(locale === 'fr' ? 'en' : 'fr', 'territories', slug),
    feeds: feedPaths(locale, { place: 'territories', slug }),
  })
}

/** What a place has: contents, its parts' included, organizations, and feeds to follow it. */
export async function TerritoryPage({ locale, slug }: { locale: Locale; slug: string }) {
  const all = await everyTerritory(locale)
  const territory = all.find((one) => one.slug === slug)
  if (!territory) notFound()
  const words = exploreWords[locale]
  const store = await payload()
  const [parts, organisations] = await Promise.all([
    readOverview(store, { locale, filters: { territory: slug } }),
    listOrganisations(store, { locale, filters: { territory: slug } }),
  ])
  const { parent, formerCre, members } = standingIn(all, territory)
  return (
    <>
      <Trail
        locale={locale}
        steps={[
          { name: siteWords[locale].home, path: pathTo(locale) },
          { name: words.places.territories, path: pathTo(locale, 'territories') },
        ]}
        here={{ name: territory.name, path: pathTo(locale, 'territories', slug) }}
      />
      <PageHeading above={words.kinds[territory.kind]} title={territory.name} />
      <dl className={styles.facts}>
        <Places label={words.partOf} territories={parent ? [parent] : []} locale={locale} />
        <Places label={words.formerCre} territories={formerCre ? [formerCre] : []} locale={locale} />
        <Places label={words.members} territories={members} locale={locale} />
      </dl>
      <Overview parts={parts} filters={{ territory: slug }} locale={locale} />
      {organisations.total > 0 && (
        <section className={styles.organisations} aria-labelledby="organisations">
          <h2 id="organisations">{words.places.organisations}</h2>
          <ul>
            {organisations.items.slice(0, mostOrganisations).map(({ id, path, name, type }) => (
              <li key={id}>
                <a href={path}>{name}</a>
                {type && <span>{type}</span>}
              </li>
            ))}
          </ul>
          {organisations.total > mostOrganisations && (
            <p>
              <a href={directoryPath(locale, { territory: slug })}>
                {words.seeAll(words.places.organisations)} ({organisations.total})
              </a>
            </p>
          )}
        </section>
      )}
      <FeedLinks
        feeds={feedPaths(locale, { place: 'territories', slug })}
        name={territory.name}
        locale={locale}
      />
    </>
  )
}

type PlacesProps = { label: string; territories: Territory[]; locale: Locale }

function Places({ label, territories, locale }: PlacesProps) {
  if (territories.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      {territories.map(({ id, slug, name }) => (
        <dd key={id}>
          <a href={pathTo(locale, 'territories', slug)}>{name}</a>
        </dd>
      ))}
    </div>
  )
}
