import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { choices } from '../../../../audience/store-choices'
import { isLocale } from '../../../../language/locale'
import { pathTo } from '../../../../language/routes'
import { audienceWords } from '../../../../language/words/audience'
import { env } from '../../../../platform/env'
import { headOf } from '../../../../site/head/head'
import { payload } from '../../../payload'
import { answerFor } from '../../answers/answer-for'
import { troubleOf } from '../../answers/message'
import { titleOf } from '../../answers/title-of'
import { Asked } from './asked'
import { SubscribeForm } from './subscribe-form'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const title = titleOf('subscribe', await answerFor(pathTo(locale, 'subscribe')), locale)
  const { lead } = audienceWords[locale].subscribe
  const otherLanguagePath = pathTo(locale === 'fr' ? 'en' : 'fr', 'subscribe')
  return headOf({ locale, title, description: lead, path: pathTo(locale, 'subscribe'), otherLanguagePath })
}

/** The form, or what it answers once sent. Made at each request, since it may hold what someone typed. */
export default async function SubscribePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const answer = await answerFor(pathTo(locale, 'subscribe'))
  if (answer?.outcome === 'asked') return <Asked locale={locale} email={String(answer.values?.email ?? '')} />
  return (
    <>
      {answer && troubleOf(answer, locale)}
      <SubscribeForm
        locale={locale}
        choices={await choices(await payload(), locale)}
        answer={answer}
        isMailOff={env().smtpUrl === null}
      />
    </>
  )
}
