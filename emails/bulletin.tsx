import {
  Mjml,
  MjmlBody,
  MjmlColumn,
  MjmlHead,
  MjmlRaw,
  MjmlSection,
  MjmlStyle,
  MjmlTitle,
} from '@faire/mjml-react'
import { render } from '@faire/mjml-react/utils/render.js'
import type { ReactNode } from 'react'
import { light } from '../src/theme/tokens'
import type { BulletinMail, BulletinSection } from './bulletin-mail'
import { bulletinText } from './bulletin-text'
import type { RenderedMail } from './identification'
import { ColophonRow } from './parts/colophon'
import { ContentsRow, needsContents, sectionId } from './parts/contents'
import { headMetas, headStyles } from './parts/head-styles'
import { MastheadRows } from './parts/masthead'
import { Preheader } from './parts/preheader'
import { dressRichBody } from './parts/rich-body'
import { StoryRows } from './parts/story'
import { styles } from './parts/styles'
import { Undertie } from './parts/undertie'
import { oneLine } from './parts/wording'

/**
 * One edition in one language, once for all recipients: what differs between them is a token in a link.
 * MJML draws the column, the head and Outlook's scaffolding; what people typed goes through React, which escapes it.
 */
export async function renderBulletin(mail: BulletinMail): Promise<RenderedMail> {
  const { html } = await render(<Bulletin mail={mail} />, {
    validationLevel: 'strict',
    // No Google Fonts.
    fonts: {},
    minify: true,
    keepComments: false,
    minifyOptions: { collapseWhitespace: true, minifyCss: false, removeComments: 'safe' },
  })
  return { subject: oneLine(mail.subject), html: withoutEnglishRole(html), text: bulletinText(mail) }
}

function Bulletin({ mail }: { mail: BulletinMail }) {
  const metas = headMetas.map(({ name, content }) => `<meta name="${name}" content="${content}">`).join('')
  return (
    <Mjml lang={mail.lang} {...{ dir: 'ltr' }}>
      <MjmlHead>
        <MjmlTitle>{oneLine(mail.subject)}</MjmlTitle>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: constants, which React would hoist out of the mail. */}
        <MjmlRaw dangerouslySetInnerHTML={{ __html: metas }} />
        <MjmlStyle>{headStyles}</MjmlStyle>
      </MjmlHead>
      <MjmlBody className="paper" backgroundColor={light.paper}>
        <MjmlRaw>
          <Preheader text={oneLine(mail.preheader)} />
        </MjmlRaw>
        <Block>
          <MastheadRows mail={mail} />
          {mail.opening && <OpeningRow html={mail.opening.html} />}
          {needsContents(mail) && <ContentsRow mail={mail} />}
        </Block>
        {mail.sections.map((section, index) => (
          <Block key={sectionId(index)}>
            <SectionRows section={section} index={index} mail={mail} />
          </Block>
        ))}
        <Block>
          <ColophonRow mail={mail} />
        </Block>
      </MjmlBody>
    </Mjml>
  )
}

/** A section of one column, whose rows we write ourselves: MJML's own blocks would weigh three times as much. */
function Block({ children }: { children: ReactNode }) {
  return (
    <MjmlSection padding="0 24px" cssClass="column" textAlign="left">
      <MjmlColumn>
        <MjmlRaw>{children}</MjmlRaw>
      </MjmlColumn>
    </MjmlSection>
  )
}

function OpeningRow({ html }: { html: string }) {
  return (
    <tr>
      <td
        className="ink"
        style={{ ...styles.body, padding: '0 0 12px' }}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: dressRichBody lets only an allow-list through.
        dangerouslySetInnerHTML={{ __html: dressRichBody(html) }}
      />
    </tr>
  )
}

function SectionRows({
  section,
  index,
  mail,
}: {
  section: BulletinSection
  index: number
  mail: BulletinMail
}) {
  return (
    <>
      <tr>
        <td style={{ padding: '16px 0 18px' }}>
          <h2 id={sectionId(index)} className="ink" style={styles.sectionTitle}>
            {oneLine(section.heading)}
          </h2>
          <Undertie />
        </td>
      </tr>
      {section.items.map((item, place) => (
        <StoryRows
          key={`${item.url} ${item.title}`}
          item={item}
          words={mail.words}
          lang={mail.lang}
          isLead={index === 0 && place === 0}
        />
      ))}
    </>
  )
}

/** MJML tells a screen reader "email", in English, in every language. */
function withoutEnglishRole(html: string): string {
  return html.replace(' aria-roledescription="email"', '')
}
