import { renderNotice } from '../../emails/notice'
import { dateInWords, isoDay } from '../language/dates'
import { languageTag } from '../language/locale'
import { deliveryWords } from '../language/words/delivery'
import { noticeWords } from '../language/words/notices'
import { reviewWords } from '../language/words/reviews'
import { env } from '../platform/env'
import type { SingleMail } from '../platform/single-mail'
import type { Payload } from './store-editions'
import { houseIdentification, houseSender, type NoticeRow, staffAddress } from './store-notices'
import { findReviewed } from './store-reviewed'

/** A content that is due for review, as it stands when the mail leaves: postponed or archived, nothing leaves. */
export async function reviewMail(payload: Payload, notice: NoticeRow): Promise<SingleMail> {
  const { user, document, onceKey, locale } = notice
  const to = user && (await staffAddress(payload, user))
  if (!to) return { suppressed: 'staff-gone' }
  const reviewed = document && (await findReviewed(payload, document, locale))
  if (!reviewed) return { suppressed: 'document-gone' }
  if (!reviewed.reviewOn || !onceKey?.includes(isoDay(reviewed.reviewOn))) {
    return { suppressed: 'no-longer-due' }
  }
  const address = await houseSender(payload)
  if (!address) return { suppressed: 'no-sender' }

  const words = reviewWords[locale]
  const day = dateInWords(reviewed.reviewOn, locale)
  const mail = await renderNotice({
    lang: languageTag[locale],
    subject: words.subject(reviewed.title),
    preheader: words.preheader(day),
    title: words.title,
    paragraphs: words.paragraphs(reviewed.title, day),
    action: {
      label: words.action,
      url: `${env().publicUrl}/admin/collections/${document.collection}/${document.id}`,
    },
    afterword: [reviewed.author === user ? words.toAuthor : words.toEditor],
    identification: await houseIdentification(payload, locale),
    words: noticeWords[locale].identification,
  })
  return { from: { name: deliveryWords[locale].houseName, address }, to, ...mail }
}
