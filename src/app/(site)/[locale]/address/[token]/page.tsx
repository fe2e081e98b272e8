import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { goesAlong } from '../../../../../audience/change-address'
import { atNewAddressText, newAddressText } from '../../../../../audience/consent-text'
import { openLink } from '../../../../../audience/open-link'
import { audienceStore } from '../../../../../audience/store'
import type { Locale } from '../../../../../language/locale'
import { rightsWords } from '../../../../../language/words/rights'
import { systemClock } from '../../../../../platform/clock'
import button from '../../../../../site/button.module.css'
import forms from '../../../../../site/forms.module.css'
import { PageHeading } from '../../../../../site/frame/page-heading'
import { payload } from '../../../../payload'
import { answerFor } from '../../../answers/answer-for'
import styles from '../../../answers/answers.module.css'
import { PolicyLink } from '../../../answers/collection-notice'
import { ConsentDetails } from '../../../answers/consent-details'
import { Message, troubleOf, UnknownLink } from '../../../answers/message'
import { ShownTexts, TextChanged } from '../../../answers/shown-texts'
import { localeOf, tokenHead } from '../../../answers/token-head'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = (props: Props): Promise<Metadata> => tokenHead(props, 'address')

/** What `/a/<token>` shows, once its handler has looked at the link. */
export default async function AddressPage({ params }: Props) {
  const { locale: asked, token } = await params
  const locale = localeOf(asked)
  const answer = await answerFor(`/${asked}/address/${token}`)
  if (!answer) notFound()
  const words = rightsWords[locale].address
  if (answer.outcome === 'changeable' || answer.outcome === 'outdated') {
    return <Ask token={token} locale={locale} hasChanged={answer.outcome === 'outdated'} />
  }
  if (answer.outcome === 'address-changed') return <Message title={words.doneTitle} lead={words.doneLead} />
  if (answer.outcome === 'already-changed')
    return <Message title={words.alreadyTitle} lead={words.alreadyLead} />
  return troubleOf(answer, locale)
}

async function Ask({ token, locale, hasChanged }: { token: string; locale: Locale; hasChanged: boolean }) {
  const store = audienceStore(await payload())
  const opened = await openLink(store, 'address', token, systemClock)
  if (opened.outcome !== 'open') return <UnknownLink locale={locale} />
  const along = await goesAlong(store, opened.subscriber, locale, systemClock())
  const bulletins = along.map(({ bulletin }) => bulletin)
  const words = rightsWords[locale].address
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      {hasChanged && <TextChanged locale={locale} />}
      <form className={forms.form} method="post">
        <div className={`${forms.notice} ${styles.consent}`}>
          <ConsentDetails bulletins={bulletins} locale={locale} />
          {bulletins.map((bulletin) => (
            <p key={bulletin.id}>{atNewAddressText(bulletin, locale).accept}</p>
          ))}
          <p>{newAddressText(locale).text}</p>
          <PolicyLink locale={locale} />
          <ShownTexts
            texts={[newAddressText(locale), ...bulletins.map((one) => atNewAddressText(one, locale))]}
          />
        </div>
        <div className={forms.actions}>
          <button className={button.primary} type="submit">
            {words.submit}
          </button>
        </div>
      </form>
    </>
  )
}
