import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { payload } from '../../app/payload'
import { fullName } from '../../knowledge/organisation'
import { readOverview } from '../../knowledge/store-overview'
import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import { siteWords } from '../../language/words/site'
import { env } from '../../platform/env'
import { feedPaths } from '../../syndication/feed-paths'
import { FeedLinks } from '../contents/feed-links'
import { Overview } from '../contents/overview'
import parts from '../document/document-parts.module.css'
import { PageHeading } from '../frame/page-heading'
import { Trail } from '../frame/trail'
import { headOf, headOfMissing } from '../head/head'
import { JsonLd } from '../head/json-ld'
import { describeOrganisation } from '../head/structured-data'
import { organisationAt } from '../places/find-term'
import styles from './organisation-page.module.css'

export async function headOfOrganisation(locale: Locale, slug: string): Promise<Metadata> {
  const organisation = await organisationAt(locale, slug)
  if (!organisation) return headOfMissing(locale)
  return headOf({
    locale,
    title: organisation.name,
    ...(organisation.description && { description: organisation.description }),
    path: organisation.path,
    otherLanguagePath: pathTo(locale === 'fr' ? 'en' : 'fr', 'organisations', slug),
    feeds: feedPaths(locale, { place: 'organisations', slug }),
  })
}

/** A body of the network: what it is, where, how to reach it, and what it takes part in. */
export async function OrganisationPage({ locale, slug }: { locale: Locale; slug: string }) {
  const organisation = await organisationAt(locale, slug)
  if (!organisation) notFound()
  const words = exploreWords[locale]
  const { name, type, roles, website, email, territories } = organisation
  const overview = await readOverview(await payload(), { locale, filters: { organisation: slug } })
  return (
    <>
      <Trail
        locale={locale}
        steps={[
          { name: siteWords[locale].home, path: pathTo(locale) },
          { name: words.places.organisations, path: pathTo(locale, 'organisations') },
        ]}
        here={{ name, path: organisation.path }}
      />
      <JsonLd data={describeOrganisation(organisation, env().publicUrl)} />
      <PageHeading above={type} title={fullName(organisation)} lead={organisation.description} />
      <dl className={`${parts.facts} ${styles.facts}`}>
        {roles.length > 0 && (
          <div>
            <dt>{words.role}</dt>
            <dd>{roles.join(', ')}</dd>
          </div>
        )}
        {territories.length > 0 && (
          <div>
            <dt>{siteWords[locale].territories}</dt>
            {territories.map((territory) => (
              <dd key={territory.slug}>
                <a href={pathTo(locale, 'territories', territory.slug)}>{territory.name}</a>
              </dd>
            ))}
          </div>
        )}
        {website && (
          <div>
            <dt>{words.website}</dt>
            <dd>
              <a href={website} rel="noopener">
                {new URL(website).hostname}
              </a>
            </dd>
          </div>
        )}
        {email && (
          <div>
            <dt>{words.writeTo}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
        )}
      </dl>
      <Overview parts={overview} filters={{ organisation: slug }} locale={locale} />
      <FeedLinks feeds={feedPaths(locale, { place: 'organisations', slug })} name={name} locale={locale} />
    </>
  )
}
