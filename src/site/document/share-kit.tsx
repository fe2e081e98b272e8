import type { Document } from '../../knowledge/document'
import type { SiteIdentity } from '../../knowledge/site-identity'
import { sharingWords } from '../../language/words/sharing'
import { shareKitOf } from '../../sharing/share-kit'
import button from '../button.module.css'
import { CopyButton } from '../copy-button'
import styles from './share-kit.module.css'

type Props = { document: Document; site: SiteIdentity; origin: string }

/** What members pass on to others: a link, ready texts, an image, a QR code, a sheet to print, a card to embed. */
export function ShareKit({ document, site, origin }: Props) {
  const { locale } = document
  const words = sharingWords[locale]
  const { link, paths, mail, social, newsletter, embed } = shareKitOf(document, site, origin)
  return (
    <section className={styles.kit} aria-labelledby="share">
      <h2 id="share">{words.title}</h2>
      <p className={styles.note}>{words.intro}</p>
      <Taken id="share-link" label={words.shortLink} text={link} locale={locale} />
      <div>
        <h3>{words.files}</h3>
        <ul className={styles.files}>
          <li>
            <a href={paths.pdf} type="application/pdf" download>
              {words.pdf}
            </a>
          </li>
          <li>
            <a href={paths.image} type="image/png" download={`${document.slug}.png`}>
              {words.image}
            </a>
          </li>
          <li>
            <a href={paths.qrPng} type="image/png" download>
              {words.qr}
            </a>
          </li>
          <li>
            <a href={paths.qrSvg} type="image/svg+xml" download={`${document.slug}-qr.svg`}>
              {words.qrVector}
            </a>
          </li>
        </ul>
      </div>
      <details className={styles.more}>
        <summary>{words.texts}</summary>
        <p className={styles.note}>{words.textsNote}</p>
        <Taken id="share-mail" label={words.mail} text={mail.body} rows={11} locale={locale} />
        <p>
          <a className={button.quiet} href={mail.href}>
            {words.sendMail}
          </a>
        </p>
        <Taken id="share-social" label={words.social} text={social} rows={6} locale={locale} />
        <Taken id="share-newsletter" label={words.newsletter} text={newsletter} rows={6} locale={locale} />
      </details>
      <details className={styles.more}>
        <summary>{words.embed}</summary>
        <p className={styles.note}>{words.embedNote}</p>
        <Taken id="share-embed" label={words.embedLabel} text={embed} rows={5} locale={locale} />
      </details>
    </section>
  )
}

type TakenProps = { id: string; label: string; text: string; locale: Document['locale']; rows?: number }

/** A text to take away: chosen and copied by hand, or with the button where there is a script. */
function Taken({ id, label, text, locale, rows }: TakenProps) {
  const words = sharingWords[locale]
  return (
    <div className={styles.taken}>
      <label htmlFor={id}>{label}</label>
      {rows ? (
        <textarea id={id} className={styles.text} readOnly rows={rows} defaultValue={text} />
      ) : (
        <input id={id} className={styles.text} readOnly type="text" defaultValue={text} />
      )}
      <p>
        <CopyButton text={text} label={words.copy} name={words.copyOf(label)} done={words.copied} />
      </p>
    </div>
  )
}
