import { render } from 'react-email'
import type { RenderedMail } from './identification'
import type { NoticeMail } from './notice-mail'
import { noticeText } from './notice-text'
import { ActionLink } from './parts/action-link'
import { Frame } from './parts/frame'
import { Identity } from './parts/identity'
import { MailPage } from './parts/mail-page'
import { safeHref } from './parts/safe-href'
import { styles } from './parts/styles'
import { Undertie } from './parts/undertie'
import { oneLine } from './parts/wording'

/** A short message about the person's own request, in the bulletin's clothes. */
export async function renderNotice(notice: NoticeMail): Promise<RenderedMail> {
  const html = await render(<Notice notice={notice} />)
  return { subject: oneLine(notice.subject), html, text: noticeText(notice) }
}

function Notice({ notice }: { notice: NoticeMail }) {
  return (
    <MailPage mail={notice} padding="40px 24px 32px">
      <Sheet notice={notice} />
      <Foot notice={notice} />
    </MailPage>
  )
}

function Sheet({ notice }: { notice: NoticeMail }) {
  return (
    <>
      <p className="ink" style={{ ...styles.cardTitle, margin: 0, lineHeight: 1.5 }}>
        {oneLine(notice.identification.senderName)}
      </p>
      <Undertie />
      <Frame padding="32px 32px 20px" style={{ marginTop: 28 }}>
        <Message notice={notice} />
      </Frame>
    </>
  )
}

function Message({ notice }: { notice: NoticeMail }) {
  const href = notice.action && safeHref(notice.action.url)
  return (
    <>
      <h1 className="ink large" style={styles.noticeTitle}>
        {oneLine(notice.title)}
      </h1>
      <Paragraphs texts={notice.paragraphs} />
      {notice.action && href && (
        <>
          <div style={{ padding: '8px 0 24px' }}>
            <ActionLink href={href} label={notice.action.label} />
          </div>
          <p className="muted" style={{ ...styles.small, margin: '0 0 20px' }}>
            {notice.words.fallbackLink}
            <br />
            <a href={href} className="river" style={{ ...styles.link, wordBreak: 'break-all' }}>
              {href}
            </a>
          </p>
        </>
      )}
      <Paragraphs texts={notice.afterword} />
      <WayOut wayOut={notice.wayOut} />
    </>
  )
}

function WayOut({ wayOut }: Pick<NoticeMail, 'wayOut'>) {
  const href = wayOut && safeHref(wayOut.url)
  if (!wayOut || !href) return null
  return (
    <p className="muted" style={{ ...styles.small, margin: '0 0 20px' }}>
      <a href={href} className="river" style={styles.link}>
        {oneLine(wayOut.label)}
      </a>
    </p>
  )
}

function Paragraphs({ texts }: { texts: string[] }) {
  return texts.map((text) => (
    <p key={text} className="ink" style={styles.paragraph}>
      {text}
    </p>
  ))
}

function Foot({ notice }: { notice: NoticeMail }) {
  return (
    <div style={{ paddingTop: 24 }}>
      <Identity who={notice.identification} words={notice.words} lang={notice.lang} />
    </div>
  )
}
