import type { Metadata } from 'next'
import { payload } from '../../app/payload'
import {
  type DirectoryFilters,
  directoryPath,
  fullName,
  type Organisation,
} from '../../knowledge/organisation'
import { listOrganisations } from '../../knowledge/store-organisations'
import { listChoices } from '../../knowledge/store-terms'
import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import { siteWords } from '../../language/words/site'
import { PageNumbers } from '../contents/pages'
import { PageHeading } from '../frame/page-heading'
import { headOf } from '../head/head'
import styles from './directory.module.css'
import { DirectoryForm } from './directory-form'

type Props = { locale: Locale; filters: DirectoryFilters; page: number }

export function headOfDirectory(locale: Locale, filters: DirectoryFilters = {}, page = 1): Metadata {
  const words = exploreWords[locale]
  const title = words.places.organisations
  const isFiltered = Object.keys(filters).length > 0
  return headOf({
    locale,
    title: page > 1 ? `${title}, ${siteWords[locale].page(page).toLowerCase()}` : title,
    description: words.intros.organisations,
    path: isFiltered ? directoryPath(locale) : directoryPath(locale, {}, page),
    otherLanguagePath: pathTo(locale === 'fr' ? 'en' : 'fr', 'organisations'),
    isIndexed: !isFiltered,
  })
}

/** The bodies of the network, by name, narrowed by type, role and territory. */
export async function Directory({ locale, filters, page }: Props) {
  const words = exploreWords[locale]
  const store = await payload()
  const [{ items, total, pages }, choices] = await Promise.all([
    listOrganisations(store, { locale, filters, page }),
    listChoices(store, locale),
  ])
  return (
    <>
      <PageHeading title={words.places.organisations} lead={words.intros.organisations} />
      <DirectoryForm locale={locale} filters={filters} territories={choices.territories} />
      <section aria-labelledby="results">
        <h2 id="results" className={styles.count}>
          {words.organisations(total)}
          {pages > 1 && `, ${siteWords[locale].pageOf(page, pages).toLowerCase()}`}
        </h2>
        {items.length === 0 && (
          <p>
            {words.noOrganisation} <a href={directoryPath(locale)}>{siteWords[locale].clearFilters}</a>
          </p>
        )}
        <ul className={styles.list}>
          {items.map((organisation) => (
            <li key={organisation.id}>
              <Card organisation={organisation} />
            </li>
          ))}
        </ul>
        <PageNumbers
          locale={locale}
          page={page}
          pages={pages}
          to={(number) => directoryPath(locale, filters, number)}
        />
      </section>
    </>
  )
}

function Card({ organisation }: { organisation: Organisation }) {
  const { path, type, roles, territories } = organisation
  return (
    <article className={styles.card}>
      <h3>
        <a href={path}>{fullName(organisation)}</a>
      </h3>
      {type && <p>{type}</p>}
      <p className={styles.meta}>{[...roles, ...territories.map((one) => one.name)].join(' · ')}</p>
    </article>
  )
}
