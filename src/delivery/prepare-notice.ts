import { isNoticeKind } from '../audience/notice'
import { noticeMail } from '../audience/notice-mail'
import { languageTag } from '../language/locale'
import type { Clock } from '../platform/clock'
import { env } from '../platform/env'
import type { SingleMail } from '../platform/single-mail'
import { accountMail } from './account-mail'
import { messageIdOf } from './bulletin-message'
import type { ClaimedRow } from './ledger'
import { type Preparation, rawMessage } from './message'
import { reviewMail } from './review-mail'
import type { Payload } from './store-editions'
import { findNotice } from './store-notices'
import { testMail } from './test-mail'

/** Makes the message of one notice, at the moment it leaves: its links are fresh and what has changed counts. */
export function noticePreparer(payload: Payload, clock: Clock): (row: ClaimedRow) => Promise<Preparation> {
  return async ({ id }) => {
    const notice = await findNotice(payload, id)
    if (!notice) return { outcome: 'suppressed', reason: 'gone' }
    const mail = await compose(payload, notice, clock)
    if ('suppressed' in mail) return { outcome: 'suppressed', reason: mail.suppressed }

    const message = await rawMessage({
      ...mail,
      date: clock(),
      messageId: messageIdOf(id, env().publicUrl, mail.from.address),
      headers: {
        ...mail.headers,
        'X-Delivery-Id': id,
        'Content-Language': languageTag[notice.locale],
        // RFC 3834: no holiday reply to a message that a person did not write.
        'Auto-Submitted': 'auto-generated',
      },
    })
    return { outcome: 'ready', message }
  }
}

type Notice = NonNullable<Awaited<ReturnType<typeof findNotice>>>

async function compose(payload: Payload, notice: Notice, clock: Clock): Promise<SingleMail> {
  const { kind } = notice
  if (isNoticeKind(kind)) return noticeMail(payload, { ...notice, kind }, clock)
  if (kind === 'test') return testMail(payload, notice, clock)
  return kind === 'review' ? reviewMail(payload, notice) : accountMail(payload, notice)
}
