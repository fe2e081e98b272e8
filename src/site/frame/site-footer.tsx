import { standingChange } from '../../knowledge/policy-version'
import type { SiteIdentity } from '../../knowledge/site-identity'
import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import { policyNoticeWords } from '../../language/words/policy-notice'
import { siteWords } from '../../language/words/site'
import { systemClock } from '../../platform/clock'
import styles from './site-footer.module.css'
import { explorePlaces } from './site-header'
import { Undertie } from './undertie'

/** Who publishes, how to reach them, and one's rights: at the same place on every page (WCAG 3.2.6). */
export function SiteFooter({ locale, site }: { locale: Locale; site: SiteIdentity }) {
  const words = siteWords[locale]
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <Undertie className={styles.tie} />
        {!site.isSetUp && <p>{words.setUp}</p>}
        {site.isSample && <p className={styles.sample}>{words.sampleSite}</p>}
        <PolicyChanged locale={locale} site={site} />
        <div className={styles.columns}>
          <section aria-labelledby="footer-publisher">
            <h2 id="footer-publisher">{words.publishedBy}</h2>
            <address>
              <p>{site.publisher || site.name}</p>
              {site.postalAddress && <p>{site.postalAddress}</p>}
              {site.contactEmail && (
                <p>
                  <a href={`mailto:${site.contactEmail}`}>{site.contactEmail}</a>
                </p>
              )}
            </address>
          </section>
          <nav aria-labelledby="footer-explore">
            <h2 id="footer-explore">{exploreWords[locale].explore}</h2>
            <ul>
              {[...explorePlaces, 'sections' as const].map((place) => (
                <li key={place}>
                  <a href={pathTo(locale, place)}>{exploreWords[locale].places[place]}</a>
                </li>
              ))}
            </ul>
          </nav>
          <nav aria-labelledby="footer-follow">
            <h2 id="footer-follow">{words.follow}</h2>
            <ul>
              <li>
                <a href={pathTo(locale, 'subscribe')}>{words.subscribeFree}</a>
              </li>
              <li>
                <a href={pathTo(locale, 'bulletins')}>{words.allBulletins}</a>
              </li>
              <li>
                <a href={pathTo(locale, 'feed.xml')} type="application/atom+xml">
                  {words.feed}
                </a>
              </li>
              <li>
                <a href={pathTo(locale, 'feed.json')} type="application/feed+json">
                  {words.jsonFeed}
                </a>
              </li>
              <li>
                <a href={pathTo(locale, 'events.ics')} type="text/calendar">
                  {words.calendar}
                </a>
              </li>
            </ul>
          </nav>
          <nav aria-labelledby="footer-legal">
            <h2 id="footer-legal">{words.legal}</h2>
            <ul>
              <li>
                <a href={pathTo(locale, 'privacy')}>{words.privacy}</a>
              </li>
              <li>
                <a href={pathTo(locale, 'accessibility')}>{words.accessibility}</a>
              </li>
            </ul>
          </nav>
        </div>
      </div>
    </footer>
  )
}

/** For thirty days, on every page: forms are on several of them (P-39.1 s. 8.2). */
function PolicyChanged({ locale, site }: { locale: Locale; site: SiteIdentity }) {
  const change = standingChange(site.privacy, systemClock())
  const words = policyNoticeWords[locale]
  return (
    change && (
      <p>
        {words.notice(change)} <a href={pathTo(locale, 'privacy')}>{words.read}</a>
      </p>
    )
  )
}
