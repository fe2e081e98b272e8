import { personalise } from '../bulletins/personal-links'
import { renderEdition } from '../bulletins/render-edition'
import { composeEdition } from '../bulletins/store'
import { pathTo } from '../language/routes'
import { deliveryWords } from '../language/words/delivery'
import type { Clock } from '../platform/clock'
import { env } from '../platform/env'
import type { SingleMail } from '../platform/single-mail'
import { editionRow, type Payload } from './store-editions'
import { type NoticeRow, staffAddress } from './store-notices'

/**
 * An edition as it reads at this moment, for one member of staff. It is nobody's subscription: its two personal links
 * lead to the home page.
 */
export async function testMail(payload: Payload, notice: NoticeRow, clock: Clock): Promise<SingleMail> {
  const { edition, user, locale } = notice
  const to = user && (await staffAddress(payload, user))
  if (!to) return { suppressed: 'staff-gone' }
  if (!edition || !(await editionRow(payload, edition))) return { suppressed: 'edition-gone' }

  const content = await composeEdition(payload, edition, locale, clock())
  const home = `${env().publicUrl}${pathTo(locale)}`
  const { subject, html, text } = personalise(await renderEdition(content, clock()), {
    unsubscribe: home,
    preferences: home,
  })
  const { senderName, senderEmail, replyTo } = content.bulletin
  return {
    from: { name: senderName, address: senderEmail },
    ...(replyTo ? { replyTo } : {}),
    to,
    subject: `${deliveryWords[locale].testPrefix} ${subject}`.trim(),
    html,
    text,
  }
}
