import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { consentText } from '../../../../../audience/consent-text'
import { openLink } from '../../../../../audience/open-link'
import { audienceStore } from '../../../../../audience/store'
import type { Locale } from '../../../../../language/locale'
import { pathTo } from '../../../../../language/routes'
import { audienceWords } from '../../../../../language/words/audience'
import { systemClock } from '../../../../../platform/clock'
import button from '../../../../../site/button.module.css'
import forms from '../../../../../site/forms.module.css'
import { PageHeading } from '../../../../../site/frame/page-heading'
import { payload } from '../../../../payload'
import { answerFor } from '../../../answers/answer-for'
import styles from '../../../answers/answers.module.css'
import { PolicyLink } from '../../../answers/collection-notice'
import { WholeConsent } from '../../../answers/consent-details'
import { Message, troubleOf, UnknownLink } from '../../../answers/message'
import { ShownTexts, TextChanged } from '../../../answers/shown-texts'
import { localeOf, tokenHead } from '../../../answers/token-head'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = (props: Props): Promise<Metadata> => tokenHead(props, 'confirm')

/** What `/c/<token>` shows, once its handler has looked at the link. */
export default async function ConfirmPage({ params }: Props) {
  const { locale: asked, token } = await params
  const locale = localeOf(asked)
  const answer = await answerFor(`/${asked}/confirm/${token}`)
  if (!answer) notFound()
  const words = audienceWords[locale].confirm
  if (answer.outcome === 'confirmable' || answer.outcome === 'outdated') {
    return <Ask token={token} locale={locale} hasChanged={answer.outcome === 'outdated'} />
  }
  if (answer.outcome === 'confirmed')
    return <Done title={words.doneTitle} lead={words.doneLead} locale={locale} />
  if (answer.outcome === 'already-confirmed') {
    return <Done title={words.alreadyTitle} lead={words.alreadyLead} locale={locale} />
  }
  return troubleOf(answer, locale)
}

async function Ask({ token, locale, hasChanged }: { token: string; locale: Locale; hasChanged: boolean }) {
  const store = audienceStore(await payload())
  const opened = await openLink(store, 'confirm', token, systemClock)
  if (opened.outcome !== 'open') return <UnknownLink locale={locale} />
  const asked = (await store.bulletins(locale)).filter(({ id }) => opened.subscriber.bulletins.includes(id))
  const words = audienceWords[locale]
  return (
    <>
      <PageHeading title={words.confirm.title} lead={words.confirm.lead} />
      {hasChanged && <TextChanged locale={locale} />}
      <form className={forms.form} method="post">
        <div className={`${forms.notice} ${styles.consent}`}>
          <WholeConsent bulletins={asked} locale={locale} />
          <PolicyLink locale={locale} />
          <ShownTexts texts={asked.map((bulletin) => consentText(bulletin, locale))} />
        </div>
        <div className={forms.actions}>
          <button className={button.primary} type="submit">
            {words.confirm.submit}
          </button>
        </div>
      </form>
    </>
  )
}

function Done({ title, lead, locale }: { title: string; lead: string; locale: Locale }) {
  const words = audienceWords[locale].confirm
  return (
    <Message title={title} lead={lead}>
      <p>{words.doneText}</p>
      <p>
        <a className={button.quiet} href={pathTo(locale, 'bulletins')}>
          {words.read}
        </a>
      </p>
    </Message>
  )
}
