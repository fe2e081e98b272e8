import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { rightsWords } from '../../../../../language/words/rights'
import { answerFor } from '../../../answers/answer-for'
import { Message, troubleOf } from '../../../answers/message'
import { localeOf, tokenHead } from '../../../answers/token-head'
import { Rights } from './rights'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = (props: Props): Promise<Metadata> => tokenHead(props, 'rights')

/** What `/r/<token>` shows, once its handler has looked at the link. */
export default async function RightsPage({ params }: Props) {
  const { locale: asked, token } = await params
  const locale = localeOf(asked)
  const answer = await answerFor(`/${asked}/rights/${token}`)
  if (!answer) notFound()
  const words = rightsWords[locale].rights
  if (['ask', 'name-saved', 'saved', 'invalid'].includes(answer.outcome)) {
    return <Rights token={token} locale={locale} answer={answer} />
  }
  if (answer.outcome === 'address-asked') {
    return (
      <Message title={words.addressSentTitle} lead={words.addressSentLead}>
        <p>{words.addressSentText}</p>
      </Message>
    )
  }
  if (answer.outcome === 'forgotten') {
    return (
      <Message title={words.forgottenTitle} lead={words.forgottenLead}>
        <p>{words.forgottenText}</p>
      </Message>
    )
  }
  if (answer.outcome === 'expired') return <Message title={words.expiredTitle} lead={words.expiredLead} />
  return troubleOf(answer, locale)
}
