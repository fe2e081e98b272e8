import type { Section } from '../../knowledge/section'
import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import { siteWords } from '../../language/words/site'
import { feedPaths } from '../../syndication/feed-paths'
import { FeedLinks } from '../contents/feed-links'
import { SampleNote } from '../contents/sample-mark'
import { SummaryList } from '../contents/summary-list'
import { PageHeading } from '../frame/page-heading'
import { Trail } from '../frame/trail'
import { Html } from './html'
import styles from './section-article.module.css'

/** A few words, then the lists that hold something. */
export function SectionArticle({ section, locale }: { section: Section; locale: Locale }) {
  const words = exploreWords[locale]
  return (
    <>
      <Trail
        locale={locale}
        steps={[
          { name: siteWords[locale].home, path: pathTo(locale) },
          { name: words.places.sections, path: pathTo(locale, 'sections') },
        ]}
        here={{ name: section.title, path: section.path }}
      />
      <PageHeading title={section.title} lead={section.lead} />
      <div className={styles.opening}>
        {section.isSample && <SampleNote locale={locale} />}
        <Html html={section.body} />
      </div>
      {section.lists.length === 0 && <p>{words.nothing}</p>}
      {section.lists.map(({ id, heading, items }) => (
        <section key={id} className={styles.list} aria-labelledby={`list-${id}`}>
          <h2 id={`list-${id}`}>{heading}</h2>
          <SummaryList items={items} locale={locale} level={3} />
        </section>
      ))}
      <FeedLinks
        feeds={feedPaths(locale, { place: 'sections', slug: section.slug })}
        name={section.title}
        locale={locale}
      />
    </>
  )
}
