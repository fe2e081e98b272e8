import { z } from 'zod'
import { deliveryWords } from '../language/words/delivery'
import type { SingleMail } from '../platform/single-mail'
import type { Payload } from './store-editions'
import { houseSender, type NoticeRow } from './store-notices'

const stored = z.object({ to: z.email(), subject: z.string(), html: z.string(), text: z.string().optional() })

/** A mail about a staff account, as Payload made it (a forgotten password). */
export async function accountMail(payload: Payload, notice: NoticeRow): Promise<SingleMail> {
  const message = stored.safeParse(notice.message)
  if (!message.success) return { suppressed: 'no-message' }
  const address = await houseSender(payload)
  if (!address) return { suppressed: 'no-sender' }
  const { to, subject, html, text } = message.data
  return {
    from: { name: deliveryWords[notice.locale].houseName, address },
    to,
    subject,
    html,
    text:
      text ??
      html
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
  }
}
