import type { Document, Summary } from '../../knowledge/document'
import type { SiteIdentity } from '../../knowledge/site-identity'
import { dateInWords, isoDay } from '../../language/dates'
import { pathTo } from '../../language/routes'
import { documentWords } from '../../language/words/document'
import { siteWords } from '../../language/words/site'
import { KindMark, kindClass } from '../contents/kind-mark'
import { SampleNote } from '../contents/sample-mark'
import { natureOf, SummaryList } from '../contents/summary-list'
import { Pattern } from '../frame/pattern'
import { Trail } from '../frame/trail'
import { Undertie } from '../frame/undertie'
import { AlikeContents } from './alike-contents'
import { DocumentAbout } from './document-about'
import styles from './document-article.module.css'
import { EventDetails } from './event-details'
import { EventSessions } from './event-sessions'
import { Html } from './html'
import { InitiativeParts } from './initiative-parts'
import { RelatedContents } from './related-contents'
import { ResearchOpening, SummarisedWork } from './research-parts'
import { ShareKit } from './share-kit'
import { Sources } from './sources'
import { StandingNotice } from './standing'

type Props = {
  document: Document
  alike: Summary[]
  site: SiteIdentity
  origin: string
  /** What is not online has no link, sheet or card to share. */
  isDraft?: boolean
}

/** A content: who it is for and what to retain first, then the text; beside it the facts; below it what to read next. */
export function DocumentArticle({ document, alike, site, origin, isDraft = false }: Props) {
  const { locale } = document
  const words = siteWords[locale]
  return (
    <div className={`${styles.document} ${kindClass(document.kind)}`}>
      <Trail
        locale={locale}
        steps={[
          { name: words.home, path: pathTo(locale) },
          { name: words.kinds[document.kind], path: pathTo(locale, document.kind) },
        ]}
        here={{ name: document.title, path: document.path }}
      />
      <article className={styles.article}>
        <header className={styles.opening}>
          <p>
            <KindMark kind={document.kind} locale={locale} word={natureOf(document)} />
          </p>
          <h1>{document.title}</h1>
          <p className={styles.lead}>{document.lead}</p>
          <p className={styles.whom}>
            <strong>{words.forWhom}</strong>{' '}
            <span>{document.audiences.map(({ name }) => name).join(', ') || words.everyone}</span>
          </p>
          {document.event && <StandingNotice standing={document.event.standing} locale={locale} />}
          {document.isSample && <SampleNote locale={locale} />}
        </header>
        <Illustration document={document} />
        <div className={styles.sheet}>
          <div className={styles.main}>
            {document.event && <EventDetails document={document} event={document.event} />}
            <KeyMessages messages={document.keyMessages} title={words.keyMessages} />
            {document.event && <EventSessions sessions={document.event.sessions} locale={locale} />}
            {document.research && <ResearchOpening research={document.research} locale={locale} />}
            <Html html={document.body} />
            {document.initiative && <InitiativeParts initiative={document.initiative} locale={locale} />}
            <SummarisedWork document={document} />
            {document.originalUrl && (
              <p className={styles.original}>
                <a href={document.originalUrl} rel="noopener">
                  {words.readOriginal}
                </a>{' '}
                <span>({new URL(document.originalUrl).hostname})</span>
              </p>
            )}
            <Sources sources={document.sources} locale={locale} />
            <Series document={document} />
          </div>
          <DocumentAbout document={document} />
        </div>
        {!isDraft && <ShareKit document={document} site={site} origin={origin} />}
        <footer className={styles.cite}>
          <h2>{words.howToCite}</h2>
          <p>
            {site.publisher || site.name}, {words.quoted(document.title)}, {site.name},{' '}
            <time dateTime={isoDay(document.revisedOn)}>{dateInWords(document.revisedOn, locale)}</time>,{' '}
            <span className={styles.address}>{origin + document.path}</span>
          </p>
        </footer>
      </article>
      <RelatedContents items={document.related} locale={locale} />
      <AlikeContents items={alike} locale={locale} />
    </div>
  )
}

function Series({ document: { series, locale } }: { document: Document }) {
  if (!series || series.others.length === 0) return null
  return (
    <section className={styles.series} aria-labelledby="series">
      <h2 id="series">{documentWords[locale].ofSeries(series.name)}</h2>
      {series.description && <p>{series.description}</p>}
      <SummaryList items={series.others} locale={locale} level={3} isCompact />
    </section>
  )
}

function KeyMessages({ messages, title }: { messages: string[]; title: string }) {
  if (messages.length === 0) return null
  return (
    <section className={styles.messages} aria-labelledby="key-messages">
      <h2 id="key-messages">{title}</h2>
      <ul>
        {messages.map((message) => (
          <li key={message}>
            <Undertie className={styles.tie} />
            {message}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Illustration({ document: { picture, locale } }: { document: Document }) {
  if (!picture) return <Pattern className={styles.band} />
  return (
    <figure className={styles.picture}>
      <img src={picture.url} alt={picture.alt} width={picture.width} height={picture.height} />
      {picture.credit && (
        <figcaption>
          {siteWords[locale].photo} {picture.credit}
        </figcaption>
      )}
    </figure>
  )
}
