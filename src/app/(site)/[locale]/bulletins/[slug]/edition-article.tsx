import type { EditionContent, EditionItem, EditionSection } from '../../../../../bulletins/edition-content'
import { dateInWords, isoDay, spanInWords } from '../../../../../language/dates'
import type { Locale } from '../../../../../language/locale'
import { pathTo } from '../../../../../language/routes'
import { type ArchiveWords, archiveWords } from '../../../../../language/words/archive'
import { CalendarLeaf } from '../../../../../site/contents/calendar-leaf'
import { KindMark, kindClass } from '../../../../../site/contents/kind-mark'
import { SampleMark } from '../../../../../site/contents/sample-mark'
import prose from '../../../../../site/document/prose.module.css'
import { PageHeading } from '../../../../../site/frame/page-heading'
import styles from '../archive.module.css'
import { SubscribeCall } from '../subscribe-call'

type Props = { content: EditionContent; date: Date }

/** An edition as a page: what was frozen when it was sent, whatever became of its documents since. */
export function EditionArticle({ content, date }: Props) {
  const { locale, bulletin, edition, opening, sections } = content
  const words = archiveWords[locale]
  return (
    <article className={styles.issue}>
      <PageHeading
        above={
          <p className={styles.meta}>
            {bulletin.name} · {words.number(edition.number)} ·{' '}
            <time dateTime={isoDay(date)}>{dateInWords(date, locale)}</time>
          </p>
        }
        title={content.subject}
        lead={content.preheader}
      />
      {opening && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised in src/knowledge/rich-text.ts
        <div className={prose.prose} dangerouslySetInnerHTML={{ __html: opening.web }} />
      )}
      {sections.length > 2 && (
        <nav className={styles.contents} aria-labelledby="contents">
          <h2 id="contents">{words.contents}</h2>
          <ol>
            {sections.map((section, index) => (
              <li key={anchor(index)}>
                <a href={`#${anchor(index)}`}>{section.heading}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {sections.map((section, index) => (
        <Section key={anchor(index)} id={anchor(index)} section={section} locale={locale} words={words} />
      ))}
      <footer className={styles.colophon}>
        <p>
          {words.sentBy} {bulletin.senderName}
          {bulletin.onBehalfOf && `, ${words.onBehalfOf} ${bulletin.onBehalfOf}`}. {bulletin.postalAddress}
        </p>
        <p>
          <a href={pathTo(locale, 'bulletins')}>{words.earlier}</a>
        </p>
      </footer>
      <SubscribeCall locale={locale} />
    </article>
  )
}

type SectionProps = { id: string; section: EditionSection; locale: Locale; words: ArchiveWords }

function Section({ id, section, locale, words }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{section.heading}</h2>
      <ul className={styles.items}>
        {section.items.map((item) => (
          <li key={`${item.kind} ${item.id}`}>
            <Item item={item} locale={locale} words={words} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Item({ item, locale, words }: { item: EditionItem; locale: Locale; words: ArchiveWords }) {
  const { kind, title, lead, path, audiences, territories, image, event } = item
  return (
    <article className={`${styles.item} ${kindClass(kind)}`} data-has-leaf={event ? 'true' : undefined}>
      {event && <CalendarLeaf moment={event.startsAt} locale={locale} />}
      <div className={styles.words}>
        <p className={styles.above}>
          <KindMark kind={kind} locale={locale} />
          {item.sample && <SampleMark locale={locale} />}
        </p>
        <h3>
          <a href={path}>{title}</a>
        </h3>
        {event && (
          <p className={styles.when}>
            {spanInWords(event.startsAt, event.endsAt, locale)}
            {event.place && ` · ${event.place}`}
          </p>
        )}
        {image && (
          <img src={image.url} alt={image.alt} width={image.width} height={image.height} loading="lazy" />
        )}
        <p>{lead}</p>
        <dl className={styles.facts}>
          {audiences.length > 0 && <Fact label={words.whom} values={audiences} />}
          {territories.length > 0 && <Fact label={words.where} values={territories} />}
        </dl>
      </div>
    </article>
  )
}

function Fact({ label, values }: { label: string; values: string[] }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{values.join(', ')}</dd>
    </div>
  )
}

function anchor(index: number): string {
  return `section-${index + 1}`
}
