import { render } from 'react-email'
import { light } from '../src/theme/tokens'
import type { DigestEdition, DigestItem, DigestMail } from './digest-mail'
import { digestText } from './digest-text'
import type { RenderedMail } from './identification'
import { WaysOut } from './parts/colophon'
import { Frame } from './parts/frame'
import { Identity } from './parts/identity'
import { colourOf } from './parts/kind-mark'
import { MailPage } from './parts/mail-page'
import { safeHref } from './parts/safe-href'
import { styles } from './parts/styles'
import { Undertie } from './parts/undertie'
import { oneLine } from './parts/wording'

/** The digest of a week or a month, once for all who get the same editions: what differs between them is a token in a link. */
export async function renderDigest(mail: DigestMail): Promise<RenderedMail> {
  const html = await render(<Digest mail={mail} />)
  return { subject: oneLine(mail.subject), html, text: digestText(mail) }
}

function Digest({ mail }: { mail: DigestMail }) {
  return (
    <MailPage mail={mail} padding="32px 24px">
      <Masthead title={mail.title} round={mail.round} />
      {mail.editions.map((edition) => (
        <EditionCard key={edition.url} edition={edition} />
      ))}
      <Foot mail={mail} />
    </MailPage>
  )
}

function Masthead({ title, round }: Pick<DigestMail, 'title' | 'round'>) {
  return (
    <div style={{ textAlign: 'center', padding: '0 0 28px' }}>
      <h1 className="ink masthead" style={styles.mastheadTitle}>
        {oneLine(title)}
      </h1>
      <Undertie align="center" width={96} />
      <p className="muted" style={{ ...styles.small, margin: '10px 0 0', fontSize: 15 }}>
        {oneLine(round)}
      </p>
    </div>
  )
}

function EditionCard({ edition }: { edition: DigestEdition }) {
  const href = safeHref(edition.url)
  return (
    <Frame lang={edition.lang} padding="24px 28px 16px" style={{ margin: '0 0 20px' }}>
      <p className="muted" style={{ ...styles.small, margin: '0 0 6px' }}>
        {oneLine(edition.issue)}
      </p>
      <h2 className="ink large" style={styles.sectionTitle}>
        {oneLine(edition.title)}
      </h2>
      {edition.preheader && (
        <p className="ink" style={{ ...styles.paragraph, margin: '8px 0 4px' }}>
          {oneLine(edition.preheader)}
        </p>
      )}
      {edition.sections.map((section) => (
        <Section key={section.heading + section.items[0]?.url} section={section} />
      ))}
      {edition.more && (
        <p className="muted" style={{ ...styles.small, margin: '12px 0 0' }}>
          {edition.more}
        </p>
      )}
      {href && (
        <p style={{ margin: '8px 0 0' }}>
          <a href={href} className="river" style={{ ...styles.tapLink, fontWeight: 'bold' }}>
            {edition.linkText}
          </a>
        </p>
      )}
    </Frame>
  )
}

function Section({ section }: { section: DigestEdition['sections'][number] }) {
  return (
    <>
      <h3 className="ink" style={{ ...styles.paragraph, margin: '16px 0 2px', color: light.ink }}>
        {oneLine(section.heading)}
      </h3>
      <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {section.items.map((item) => (
          <Item key={item.url} item={item} />
        ))}
      </ul>
    </>
  )
}

/** The kind stands under the title, in one link of the height of a thumb. */
function Item({ item }: { item: DigestItem }) {
  const href = safeHref(item.url)
  const colour = colourOf(item.kind)
  const told = (
    <>
      {oneLine(item.title)}
      <br />
      <span className="muted" style={{ ...styles.small, display: 'inline-block', textDecoration: 'none' }}>
        {oneLine(item.note)}
      </span>
    </>
  )
  return (
    <li className="ink" style={{ ...styles.paragraph, margin: 0 }}>
      {href ? (
        <a href={href} className={colour} style={{ ...styles.tapLink, color: light[colour] }}>
          {told}
        </a>
      ) : (
        told
      )}
    </li>
  )
}

function Foot({ mail }: { mail: DigestMail }) {
  return (
    <div className="muted" style={{ ...styles.small, padding: '8px 0 0' }}>
      <Undertie />
      <div style={{ height: 20, lineHeight: '20px', fontSize: 0 }}>{'\u00a0'}</div>
      {mail.identifications.map((one) => (
        <Identity
          key={`${one.senderName} ${one.postalAddress}`}
          who={one}
          words={mail.words}
          lang={mail.lang}
        />
      ))}
      <WaysOut notice={mail.policyNotice} links={mail.links} words={mail.words} />
    </div>
  )
}
