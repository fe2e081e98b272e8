import type { Chapter, LongPage } from '../../knowledge/long-page'
import { dateInWords, isoDay } from '../../language/dates'
import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { documentWords } from '../../language/words/document'
import { exploreWords } from '../../language/words/explore'
import { printWords } from '../../language/words/print'
import { siteWords } from '../../language/words/site'
import { SampleNote } from '../contents/sample-mark'
import { PageHeading } from '../frame/page-heading'
import { Trail } from '../frame/trail'
import { Html } from './html'
import styles from './long-page-article.module.css'
import { RelatedContents } from './related-contents'
import { Sources } from './sources'

/** What is not online has no sheet to print: `isDraft`. */
type Props = { page: LongPage; locale: Locale; isDraft?: boolean }

/** A long text: its chapters listed first, then one after the other, each with the way to its neighbours. */
export function LongPageArticle({ page, locale, isDraft = false }: Props) {
  const words = exploreWords[locale]
  const { chapters } = page
  return (
    <>
      <Trail
        locale={locale}
        steps={[
          { name: siteWords[locale].home, path: pathTo(locale) },
          { name: words.places.pages, path: pathTo(locale, 'pages') },
        ]}
        here={{ name: page.title, path: page.path }}
      />
      <article>
        <PageHeading title={page.title} lead={page.lead} />
        <div className={styles.sheet}>
          {chapters.length > 0 && <Contents chapters={chapters} locale={locale} />}
          <div className={styles.main}>
            <Dates page={page} locale={locale} />
            {page.isSample && <SampleNote locale={locale} />}
            <Html html={page.body} />
            {chapters.map((chapter, index) => (
              <ChapterText key={chapter.anchor} chapters={chapters} index={index} locale={locale} />
            ))}
            <Sources sources={page.sources} locale={locale} />
            {!isDraft && (
              <p>
                <a href={`${page.path}.pdf`} type="application/pdf" download>
                  {printWords[locale].sheet}
                </a>
              </p>
            )}
          </div>
        </div>
      </article>
      <RelatedContents items={page.related} locale={locale} />
    </>
  )
}

function Contents({ chapters, locale }: { chapters: Chapter[]; locale: Locale }) {
  return (
    <nav className={styles.contents} aria-labelledby="chapters">
      <h2 id="chapters">{exploreWords[locale].chapters}</h2>
      <ol>
        {chapters.map(({ anchor, title }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function ChapterText({ chapters, index, locale }: { chapters: Chapter[]; index: number; locale: Locale }) {
  const words = exploreWords[locale]
  const chapter = chapters[index]
  const previous = chapters[index - 1]
  const next = chapters[index + 1]
  if (!chapter) return null
  return (
    <section className={styles.chapter} aria-labelledby={chapter.anchor}>
      <p className={styles.number}>{words.chapter(index + 1)}</p>
      <h2 id={chapter.anchor} tabIndex={-1}>
        {chapter.title}
      </h2>
      <Html html={chapter.body} />
      <ul className={styles.neighbours}>
        {previous && (
          <li>
            <a href={`#${previous.anchor}`}>{words.previousChapter(previous.title)}</a>
          </li>
        )}
        {next && (
          <li>
            <a href={`#${next.anchor}`}>{words.nextChapter(next.title)}</a>
          </li>
        )}
        <li>
          <a href="#chapters">{words.toChapters}</a>
        </li>
      </ul>
    </section>
  )
}

function Dates({ page: { publishedAt, revisedOn, revisionReason }, locale }: Props) {
  const words = siteWords[locale]
  return (
    <p className={styles.dates}>
      {words.published} <time dateTime={isoDay(publishedAt)}>{dateInWords(publishedAt, locale)}</time>
      {revisedOn && (
        <>
          {' · '}
          {words.revised} <time dateTime={isoDay(revisedOn)}>{dateInWords(revisedOn, locale)}</time>
        </>
      )}
      {revisionReason && (
        <>
          {' · '}
          <span className="visually-hidden">{documentWords[locale].revision} </span>
          {revisionReason}
        </>
      )}
    </p>
  )
}
