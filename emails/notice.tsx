import { Container, Head, Html, Preview, render } from 'react-email'
import { light } from '../src/theme/tokens'
import type { RenderedMail } from './identification'
import type { NoticeMail } from './notice-mail'
import { noticeText } from './notice-text'
import { ActionLink } from './parts/action-link'
import { headMetas, headStyles } from './parts/head-styles'
import { Identity } from './parts/identity'
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
    <Html lang={notice.lang} dir="ltr">
      <NoticeHead subject={oneLine(notice.subject)} />
      {/* React Email's <Body> adds a table without `lang` and `dir`: a screen reader needs both on body's children. */}
      <body className="paper" style={{ margin: 0, padding: 0, backgroundColor: light.paper }}>
        <div lang={notice.lang} dir="ltr" style={{ backgroundColor: light.paper }}>
          <Preview useTitleTag={false}>{oneLine(notice.preheader)}</Preview>
          <Container style={{ maxWidth: 600 }}>
            <div className="ink inset" style={{ ...styles.body, padding: '40px 24px 32px' }}>
              <Sheet notice={notice} />
              <Foot notice={notice} />
            </div>
          </Container>
        </div>
      </body>
    </Html>
  )
}

function NoticeHead({ subject }: { subject: string }) {
  return (
    <Head>
      <title>{subject}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {headMetas.map((meta) => (
        <meta key={meta.name} {...meta} />
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, whose quotes React would escape. */}
      <style dangerouslySetInnerHTML={{ __html: headStyles }} />
    </Head>
  )
}

function Sheet({ notice }: { notice: NoticeMail }) {
  return (
    <>
      <p className="ink" style={{ ...styles.cardTitle, margin: 0, lineHeight: 1.5 }}>
        {oneLine(notice.identification.senderName)}
      </p>
      <Undertie />
      <table
        role="presentation"
        width="100%"
        border={0}
        cellPadding={0}
        cellSpacing={0}
        style={{ marginTop: 28 }}
      >
        <tbody>
          <tr>
            <td
              className="ink surface line frame"
              style={{
                ...styles.body,
                padding: '32px 32px 20px',
                backgroundColor: light.surface,
                border: `1px solid ${light.line}`,
              }}
            >
              <Message notice={notice} />
            </td>
          </tr>
        </tbody>
      </table>
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
    </>
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
