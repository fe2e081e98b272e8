import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from '../../../../../language/locale'
import { pathTo } from '../../../../../language/routes'
import { audienceWords } from '../../../../../language/words/audience'
import { rightsWords } from '../../../../../language/words/rights'
import { env } from '../../../../../platform/env'
import button from '../../../../../site/button.module.css'
import forms from '../../../../../site/forms.module.css'
import { answerFor } from '../../../answers/answer-for'
import { AskForRights } from '../../../answers/ask-for-rights'
import { Left } from '../../../answers/left'
import { Message, troubleOf } from '../../../answers/message'
import { localeOf, tokenHead } from '../../../answers/token-head'
import { Preferences } from './preferences'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = (props: Props): Promise<Metadata> => tokenHead(props, 'preferences')

/** What `/p/<token>` shows, once its handler has looked at the link. */
export default async function PreferencesPage({ params }: Props) {
  const { locale: asked, token } = await params
  const locale = localeOf(asked)
  const answer = await answerFor(`/${asked}/preferences/${token}`)
  if (!answer) notFound()
  const words = audienceWords[locale].preferences
  if (['ask', 'saved', 'invalid', 'outdated'].includes(answer.outcome)) {
    return <Preferences token={token} locale={locale} answer={answer} />
  }
  if (answer.outcome === 'unsubscribed')
    return <Left locale={locale} undo={String(answer.values?.undo ?? '')} />
  if (answer.outcome === 'asked') return <Message title={words.sentTitle} lead={words.sentLead} />
  if (answer.outcome === 'rights-asked') return <RightsAsked locale={locale} />
  if (answer.outcome === 'expired') return <Expired locale={locale} />
  if (answer.outcome === 'not-subscribed') return <NotSubscribed locale={locale} />
  return troubleOf(answer, locale)
}

function RightsAsked({ locale }: { locale: Locale }) {
  const words = rightsWords[locale].ask
  return (
    <Message title={words.sentTitle} lead={words.sentLead}>
      {env().smtpUrl === null && <p className={forms.notice}>{audienceWords[locale].preferences.mailOff}</p>}
      <p>{words.sentText}</p>
    </Message>
  )
}

function Expired({ locale }: { locale: Locale }) {
  const words = audienceWords[locale].preferences
  return (
    <Message title={words.expiredTitle} lead={words.expiredLead}>
      <form method="post">
        <button className={button.primary} type="submit" name="do" value="link">
          {words.sendLink}
        </button>
      </form>
    </Message>
  )
}

function NotSubscribed({ locale }: { locale: Locale }) {
  const words = audienceWords[locale].preferences
  return (
    <Message title={words.notSubscribedTitle} lead={words.notSubscribedLead}>
      <p>{words.notSubscribed}</p>
      <p>
        <a className={button.primary} href={pathTo(locale, 'subscribe')}>
          {audienceWords[locale].unsubscribe.subscribe}
        </a>
      </p>
      <AskForRights act="rights" locale={locale} />
    </Message>
  )
}
