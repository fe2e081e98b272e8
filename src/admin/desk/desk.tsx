import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'
import { editionStatus } from '../../delivery/edition-status'
import { momentInWords } from '../../language/dates'
import { languageOf } from '../../language/locale'
import { calendarWords } from '../../language/words/calendar'
import { editorialWords } from '../../language/words/editorial'
import { endingWords } from '../../language/words/ending'
import { systemClock } from '../../platform/clock'
import { numberInWords } from '../numbers'
import { DeskPrivacy } from './desk-privacy'
import { broken, type DeskItem, lastSent, scheduled, waiting } from './store-desk'

/** What this person finds on signing in: what waits for them, what goes out next, what was sent, what is broken. */
export async function Desk({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const language = languageOf({ i18n })
  const words = editorialWords[language]
  const asking = { payload, user, locale: language }
  const [mine, next, faults, sent] = await Promise.all([
    waiting(asking, systemClock()),
    scheduled(asking),
    broken(asking),
    lastSent(asking),
  ])
  const status = sent && (await editionStatus(payload, String(sent.id)))
  const number = (value: number) => numberInWords(value, language)

  return (
    <div className="liaison-desk">
      <Panel title={words.waiting.title}>
        {Object.values(mine).every((list) => list.length === 0) && <p>{words.waiting.nothing}</p>}
        <Group title={words.waiting.review} items={mine.review} />
        <Group title={words.waiting.returned} items={mine.returned} />
        <Group title={words.waiting.approved} items={mine.approved} />
        <Group title={words.waiting.due} items={mine.due} />
      </Panel>

      <Panel title={words.next.title}>
        {next.length === 0 ? (
          <p>{words.next.nothing}</p>
        ) : (
          <ul>
            {next.map(({ at, type, ...item }) => (
              <li key={`${item.id}${at}`}>
                <ToDocument item={item} />
                <span>
                  {words.next[type]}, {momentInWords(at, language)}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p>
          <Link href="/admin/calendar" prefetch={false}>
            {calendarWords[language].title}
          </Link>
        </p>
      </Panel>

      <Panel title={words.lastSent.title}>
        {sent && status ? (
          <p>
            <Link href={`/admin/collections/editions/${sent.id}/sending`} prefetch={false}>
              {sent.subject}
            </Link>
            <span>{words.lastSent.accepted(number(status.accepted), number(status.planned))}</span>
          </p>
        ) : (
          <p>{words.lastSent.nothing}</p>
        )}
      </Panel>

      <Panel title={words.toMend.title}>
        {faults.links + faults.stale + faults.alternatives === 0 && <p>{words.toMend.nothing}</p>}
        <ul>
          <Fault
            count={number(faults.links)}
            name={words.toMend.links}
            href="links?where[state][equals]=broken"
          />
          <Fault
            count={number(faults.stale)}
            name={words.toMend.stale}
            href="fact-sheets?where[translationStale][equals]=true"
          />
          <Fault
            count={number(faults.alternatives)}
            name={words.toMend.alternatives}
            href="media?where[and][0][decorative][not_equals]=true&where[and][1][alt][exists]=false&locale=en"
          />
        </ul>
      </Panel>

      {user.role === 'administrator' && (
        <Panel title={endingWords[language].desk.title}>
          <DeskPrivacy payload={payload} user={user} language={language} now={systemClock()} />
        </Panel>
      )}
    </div>
  )
}

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="liaison-desk__panel">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Group({ title, items }: { title: string; items: DeskItem[] }) {
  if (items.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <ToDocument item={item} />
          </li>
        ))}
      </ul>
    </>
  )
}

function ToDocument({ item: { collection, id, title } }: { item: DeskItem }) {
  return (
    <Link href={`/admin/collections/${collection}/${id}`} prefetch={false}>
      {title}
    </Link>
  )
}

function Fault({ count, name, href }: { count: string; name: string; href: string }) {
  if (count === '0') return null
  return (
    <li>
      <Link href={`/admin/collections/${href}`} prefetch={false}>
        {name}
      </Link>
      <span>{count}</span>
    </li>
  )
}
