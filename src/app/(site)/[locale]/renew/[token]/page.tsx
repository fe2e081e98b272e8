import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Bulletin } from '../../../../../audience/bulletin'
import { openLink } from '../../../../../audience/open-link'
import { renewableBulletins } from '../../../../../audience/renew-consent'
import { audienceStore } from '../../../../../audience/store'
import type { Locale } from '../../../../../language/locale'
import { pathTo } from '../../../../../language/routes'
import { audienceWords } from '../../../../../language/words/audience'
import { renewalWords } from '../../../../../language/words/renewal'
import { systemClock } from '../../../../../platform/clock'
import button from '../../../../../site/button.module.css'
import { PageHeading } from '../../../../../site/frame/page-heading'
import { payload } from '../../../../payload'
import { answerFor } from '../../../answers/answer-for'
import styles from '../../../answers/answers.module.css'
import { Left } from '../../../answers/left'
import { Message, troubleOf, UnknownLink } from '../../../answers/message'
import { TextChanged } from '../../../answers/shown-texts'
import { localeOf, tokenHead } from '../../../answers/token-head'
import { AskOne, OneOfSeveral } from './ask-one'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = (props: Props): Promise<Metadata> => tokenHead(props, 'renew')

/** What `/k/<token>` shows, once its handler has looked at the link. */
export default async function RenewPage({ params }: Props) {
  const { locale: asked, token } = await params
  const locale = localeOf(asked)
  const answer = await answerFor(`/${asked}/renew/${token}`)
  if (!answer) notFound()
  const words = renewalWords[locale]
  if (answer.outcome === 'renewable' || answer.outcome === 'outdated') {
    return <Ask token={token} locale={locale} hasChanged={answer.outcome === 'outdated'} />
  }
  if (answer.outcome === 'renewed') {
    return (
      <>
        <Done title={words.doneTitle} lead={words.doneLead} locale={locale} />
        <AskOthers token={token} locale={locale} />
      </>
    )
  }
  if (answer.outcome === 'already-renewed')
    return <Done title={words.alreadyTitle} lead={words.alreadyLead} locale={locale} />
  const undo = String(answer.values?.undo ?? '')
  if (answer.outcome === 'unsubscribed') return <Left locale={locale} undo={undo} />
  if (answer.outcome === 'left-one') {
    return (
      <>
        <Left locale={locale} undo={undo} isStillFollowing />
        <AskOthers token={token} locale={locale} />
      </>
    )
  }
  if (answer.outcome === 'asked') {
    const { sentTitle, sentLead } = audienceWords[locale].preferences
    return <Message title={sentTitle} lead={sentLead} />
  }
  return troubleOf(answer, locale)
}

type AskProps = { token: string; locale: Locale; hasChanged: boolean }

async function Ask({ token, locale, hasChanged }: AskProps) {
  const asked = await askedBy(token, locale)
  if (asked.length === 0) return <UnknownLink locale={locale} />
  const words = renewalWords[locale]
  return (
    <>
      <PageHeading
        title={asked.length > 1 ? words.titleMany : words.title}
        lead={asked.length > 1 ? words.leadMany : words.lead}
      />
      {hasChanged && <TextChanged locale={locale} />}
      {asked.map((bulletin) =>
        asked.length > 1 ? (
          <OneOfSeveral key={bulletin.id} bulletin={bulletin} locale={locale} level={2} />
        ) : (
          <AskOne key={bulletin.id} bulletin={bulletin} locale={locale} heading="h2" />
        ),
      )}
    </>
  )
}

/** What is left to answer, once one of several was. */
async function AskOthers({ token, locale }: { token: string; locale: Locale }) {
  const asked = await askedBy(token, locale)
  if (asked.length === 0) return null
  return (
    <section className={styles.one} aria-labelledby="others">
      <h2 id="others">{renewalWords[locale].others}</h2>
      {asked.map((bulletin) => (
        <OneOfSeveral key={bulletin.id} bulletin={bulletin} locale={locale} level={3} />
      ))}
    </section>
  )
}

async function askedBy(token: string, locale: Locale): Promise<Bulletin[]> {
  const store = audienceStore(await payload())
  const opened = await openLink(store, 'renew', token, systemClock)
  if (opened.outcome !== 'open') return []
  const names = await store.bulletins(locale)
  const asked = await renewableBulletins(store, opened)
  return names.filter(({ id }) => asked.some((one) => one.id === id))
}

function Done({ title, lead, locale }: { title: string; lead: string; locale: Locale }) {
  return (
    <Message title={title} lead={lead}>
      <p>
        <a className={button.quiet} href={pathTo(locale, 'bulletins')}>
          {audienceWords[locale].confirm.read}
        </a>
      </p>
    </Message>
  )
}
