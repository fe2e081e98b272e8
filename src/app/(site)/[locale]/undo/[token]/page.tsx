import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pathTo } from '../../../../../language/routes'
import { audienceWords } from '../../../../../language/words/audience'
import { rightsWords } from '../../../../../language/words/rights'
import button from '../../../../../site/button.module.css'
import { answerFor } from '../../../answers/answer-for'
import { Message, troubleOf } from '../../../answers/message'
import { localeOf, tokenHead } from '../../../answers/token-head'
import { UndoForm } from '../../../answers/undo-form'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = (props: Props): Promise<Metadata> => tokenHead(props, 'undo')

/** What `/b/<token>` shows, once its handler has looked at the link. */
export default async function UndoPage({ params }: Props) {
  const { locale: asked, token } = await params
  const locale = localeOf(asked)
  const answer = await answerFor(`/${asked}/undo/${token}`)
  if (!answer) notFound()
  const words = rightsWords[locale].undo
  if (answer.outcome === 'ask') {
    return (
      <Message title={words.title} lead={words.lead}>
        <UndoForm token={token} locale={locale} />
      </Message>
    )
  }
  if (answer.outcome === 'thanked') {
    return (
      <Message title={words.thanksTitle} lead={words.thanksLead}>
        <UndoForm token={token} locale={locale} offer={words.offer} />
      </Message>
    )
  }
  if (answer.outcome === 'ended') {
    return (
      <Message title={words.endedTitle} lead={words.endedLead}>
        <p>
          <a className={button.quiet} href={pathTo(locale, 'subscribe')}>
            {audienceWords[locale].unsubscribe.subscribe}
          </a>
        </p>
      </Message>
    )
  }
  if (answer.outcome === 'undone') {
    return (
      <Message title={words.doneTitle} lead={words.doneLead}>
        <p>{audienceWords[locale].confirm.doneText}</p>
        <p>
          <a className={button.quiet} href={pathTo(locale, 'bulletins')}>
            {audienceWords[locale].confirm.read}
          </a>
        </p>
      </Message>
    )
  }
  return troubleOf(answer, locale)
}
