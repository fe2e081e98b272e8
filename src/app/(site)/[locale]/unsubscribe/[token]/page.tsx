import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { withdrawalText } from '../../../../../audience/consent-text'
import { audienceStore } from '../../../../../audience/store'
import type { Locale } from '../../../../../language/locale'
import { audienceWords } from '../../../../../language/words/audience'
import { systemClock } from '../../../../../platform/clock'
import { readLink } from '../../../../../platform/links'
import button from '../../../../../site/button.module.css'
import forms from '../../../../../site/forms.module.css'
import { PageHeading } from '../../../../../site/frame/page-heading'
import { payload } from '../../../../payload'
import { answerFor } from '../../../answers/answer-for'
import { Left } from '../../../answers/left'
import { Message, troubleOf } from '../../../answers/message'
import { localeOf, tokenHead } from '../../../answers/token-head'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = (props: Props): Promise<Metadata> => tokenHead(props, 'unsubscribe')

/** What `/u/<token>` shows, once its handler has looked at the link. */
export default async function UnsubscribePage({ params }: Props) {
  const { locale: asked, token } = await params
  const locale = localeOf(asked)
  const answer = await answerFor(`/${asked}/unsubscribe/${token}`)
  if (!answer) notFound()
  const words = audienceWords[locale]
  if (answer.outcome === 'ask') return <Ask token={token} locale={locale} />
  const undo = String(answer.values?.undo ?? '')
  if (answer.outcome === 'unsubscribed') return <Left locale={locale} undo={undo} />
  if (answer.outcome === 'left-one') return <Left locale={locale} undo={undo} isStillFollowing />
  if (answer.outcome === 'asked') {
    return <Message title={words.preferences.sentTitle} lead={words.preferences.sentLead} />
  }
  return troubleOf(answer, locale)
}

async function Ask({ token, locale }: { token: string; locale: Locale }) {
  const read = readLink('unsubscribe', token, systemClock())
  const bulletins = await audienceStore(await payload()).bulletins(locale)
  const named = read.outcome === 'unknown' ? undefined : bulletins.find(({ id }) => id === read.link.bulletin)
  const words = audienceWords[locale].unsubscribe
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <form className={forms.form} method="post">
        <p>{withdrawalText(named?.name ?? null, locale, 'link').text}</p>
        <div className={forms.actions}>
          <button className={button.primary} type="submit" name="do" value="leave">
            {words.submit}
          </button>
        </div>
      </form>
    </>
  )
}
