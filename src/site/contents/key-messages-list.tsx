import { notFound } from 'next/navigation'
import { payload } from '../../app/payload'
import { byAudience, type KeyMessage } from '../../knowledge/key-message'
import { listKeyMessages } from '../../knowledge/store-key-messages'
import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import { siteWords } from '../../language/words/site'
import { CopyButton } from '../copy-button'
import { PageHeading } from '../frame/page-heading'
import { Undertie } from '../frame/undertie'
import { placePath } from '../head/head-of-place'
import styles from './key-messages-list.module.css'
import { PageNumbers } from './pages'
import { SampleMark } from './sample-mark'

/** Sentences to take and use, by audience, each with its card and what stands behind it. */
export async function KeyMessagesList({ locale, page }: { locale: Locale; page: number }) {
  const words = exploreWords[locale]
  const { items, pages } = await listKeyMessages(await payload(), { locale, page })
  if (page > pages) notFound()
  return (
    <>
      <PageHeading title={words.places['key-messages']} lead={words.intros['key-messages']} />
      {items.length === 0 && <p>{words.nothing}</p>}
      {byAudience(items).map(({ audience, messages }) => (
        <section
          key={audience?.slug ?? ''}
          className={styles.group}
          aria-labelledby={`for-${audience?.slug ?? 'all'}`}
        >
          <h2 id={`for-${audience?.slug ?? 'all'}`}>
            {audience ? words.forAudience(audience.name) : words.forAll}
          </h2>
          <ul>
            {messages.map((message) => (
              <li key={message.id}>
                <KeyMessageFigure message={message} locale={locale} isInList />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <PageNumbers
        locale={locale}
        page={page}
        pages={pages}
        to={(number) => placePath(locale, 'key-messages', number)}
      />
    </>
  )
}

/** A message to take and use: copied, printed as a card, followed to what stands behind it. */
export function KeyMessageFigure({
  message,
  locale,
  isInList = false,
}: {
  message: KeyMessage
  locale: Locale
  isInList?: boolean
}) {
  const words = exploreWords[locale]
  const card = (format: 'pdf' | 'png') => `${pathTo(locale, 'key-messages', message.id)}.${format}`
  return (
    <figure className={styles.message}>
      {message.isSample && (
        <p>
          <SampleMark locale={locale} />
        </p>
      )}
      <blockquote>{message.text}</blockquote>
      <Undertie className={styles.tie} />
      {message.attribution && (
        <figcaption>
          {words.from} {message.attribution}
        </figcaption>
      )}
      <div className={styles.actions}>
        <CopyButton
          text={message.text}
          label={words.copy}
          done={words.copied}
          name={`${words.copy}\u00A0: ${message.text}`}
        />
        <a href={card('pdf')}>
          {words.cardPdf} <span className="visually-hidden">{words.cardOf(message.text)}</span>
        </a>
        <a href={card('png')}>
          {words.cardPng} <span className="visually-hidden">{words.cardOf(message.text)}</span>
        </a>
        {isInList && (
          <a href={pathTo(locale, 'key-messages', message.id)}>
            {words.ownPage} <span className="visually-hidden">{words.cardOf(message.text)}</span>
          </a>
        )}
      </div>
      {message.related.length > 0 && (
        <div className={styles.related}>
          <p>{words.toRead}</p>
          <ul>
            {message.related.map(({ id, path, title, kind }) => (
              <li key={id}>
                <a href={path}>{title}</a> <span>({siteWords[locale].kind[kind]})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </figure>
  )
}
