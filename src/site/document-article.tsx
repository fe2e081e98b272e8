import type { Document, Summary } from '../knowledge/document'
import type { SiteIdentity } from '../knowledge/site-identity'
import { dateInWords, isoDay } from '../language/dates'
import { siteWords } from '../language/words/site'
import { AlikeContents } from './alike-contents'
import { DocumentAbout } from './document-about'
import styles from './document-article.module.css'
import { EventDetails } from './event-details'
import { KindMark, kindClass } from './kind-mark'
import { Pattern } from './pattern'
import prose from './prose.module.css'
import { RelatedContents } from './related-contents'
import { SampleNote } from './sample-mark'
import { ShareKit } from './share-kit'
import { natureOf } from './summary-list'
import { Undertie } from './undertie'

type Props = { document: Document; alike: Summary[]; site: SiteIdentity; origin: string }

/** A content: who it is for and what to retain first, then the text; beside it the facts; below it what to read next. */
export function DocumentArticle({ document, alike, site, origin }: Props) {
  const { locale } = document
  const words = siteWords[locale]
  return (
    <div className={`${styles.document} ${kindClass(document.kind)}`}>
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
          {document.isSample && <SampleNote locale={locale} />}
        </header>
        <Illustration document={document} />
        <div className={styles.sheet}>
          <div className={styles.main}>
            {document.event && <EventDetails document={document} event={document.event} />}
            <KeyMessages messages={document.keyMessages} title={words.keyMessages} />
            <Body html={document.body} />
            {document.originalUrl && (
              <p className={styles.original}>
                <a href={document.originalUrl} rel="noopener">
                  {words.readOriginal}
                </a>{' '}
                <span>({new URL(document.originalUrl).hostname})</span>
              </p>
            )}
          </div>
          <DocumentAbout document={document} />
        </div>
        <ShareKit document={document} site={site} origin={origin} />
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

function Body({ html }: { html: string }) {
  if (!html) return null
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised in src/knowledge/rich-text.ts
  return <div className={prose.prose} dangerouslySetInnerHTML={{ __html: html }} />
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
