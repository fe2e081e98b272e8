import type { ReactNode } from 'react'
import { Container, Head, Html, Preview } from 'react-email'
import { light } from '../../src/theme/tokens'
import type { MailLanguage } from '../identification'
import { headMetas, headStyles } from './head-styles'
import { styles } from './styles'
import { oneLine } from './wording'

type Page = {
  mail: { lang: MailLanguage; subject: string; preheader: string }
  padding: string
  children: ReactNode
}

/** A mail of one column on paper: its head, the line that inboxes show, and what it says. */
export function MailPage({ mail: { lang, subject, preheader }, padding, children }: Page) {
  return (
    <Html lang={lang} dir="ltr">
      <Head>
        <title>{oneLine(subject)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {headMetas.map((meta) => (
          <meta key={meta.name} {...meta} />
        ))}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, whose quotes React would escape. */}
        <style dangerouslySetInnerHTML={{ __html: headStyles }} />
      </Head>
      {/* React Email's <Body> adds a table without `lang` and `dir`: a screen reader needs both on body's children. */}
      <body className="paper" style={{ margin: 0, padding: 0, backgroundColor: light.paper }}>
        <div lang={lang} dir="ltr" style={{ backgroundColor: light.paper }}>
          <Preview useTitleTag={false}>{oneLine(preheader)}</Preview>
          <Container style={{ maxWidth: 600 }}>
            <div className="ink inset" style={{ ...styles.body, padding }}>
              {children}
            </div>
          </Container>
        </div>
      </body>
    </Html>
  )
}
