import type { Locale } from '../../language/locale'
import { exploreWords } from '../../language/words/explore'
import type { FeedPaths } from '../../syndication/feed-paths'
import styles from './feed-links.module.css'

/** Where a list can be followed, in words that make sense alone. */
export function FeedLinks({ feeds, name, locale }: { feeds: FeedPaths; name: string; locale: Locale }) {
  const words = exploreWords[locale]
  return (
    <section className={styles.feeds} aria-labelledby="follow">
      <h2 id="follow">{words.follow}</h2>
      <ul>
        <li>
          <a href={feeds.atom} type="application/atom+xml">
            {words.followFeed(name)}
          </a>
        </li>
        <li>
          <a href={feeds.json} type="application/feed+json">
            {words.followJson(name)}
          </a>
        </li>
        {feeds.calendar && (
          <li>
            <a href={feeds.calendar} type="text/calendar">
              {words.followCalendar(name)}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
