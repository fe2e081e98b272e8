import { askNewAddress } from '../../../../../../audience/ask-new-address'
import { correctName } from '../../../../../../audience/correct-name'
import { forgetPerson } from '../../../../../../audience/forget-person'
import { openLink } from '../../../../../../audience/open-link'
import { ownDataAsCsv } from '../../../../../../audience/own-data'
import { type AudienceStore, audienceStore } from '../../../../../../audience/store'
import { ownData } from '../../../../../../audience/store-own-data'
import { withdrawPurpose } from '../../../../../../audience/withdraw-purpose'
import { rightsWords } from '../../../../../../language/words/rights'
import { systemClock } from '../../../../../../platform/clock'
import { log } from '../../../../../../platform/log'
import { waitForAll } from '../../../../../../platform/store-limits'
import { attachment } from '../../../../../attachment'
import { payload } from '../../../../../payload'
import type { Answer } from '../../../../answers/answer'
import { failure } from '../../../../answers/failure'
import { formOf, typed } from '../../../../answers/form-data'
import { parseErasure, parseName, parseNewAddress } from '../../../../answers/forms'
import { tokenPageHeaders } from '../../../../answers/page-answer'
import { steadily } from '../../../../answers/steadily'
import { type TokenContext, tokenPage } from '../../../../answers/token-page'

/** `GET /r/<token>`: all that we hold of a person, for half an hour after they asked from their own mailbox. */
export function GET(request: Request, context: TokenContext): Promise<Response> {
  return tokenPage('rights', request, context, async (token) => {
    const opened = await openLink(audienceStore(await payload()), 'rights', token, systemClock)
    return { outcome: opened.outcome === 'open' ? 'ask' : opened.outcome }
  })
}

export async function POST(request: Request, context: TokenContext): Promise<Response> {
  const form = await formOf(request)
  return tokenPage('rights', request, context, async (token) => {
    const store = audienceStore(await payload())
    const act = typed(form, 'do')
    if (act === 'name') return answerName(store, token, form)
    if (act === 'address') return answerAddress(store, token, form, request.headers)
    if (act === 'json' || act === 'csv') return download(store, token, act)
    if (act === 'withdraw') {
      return withdrawPurpose(store, 'rights', { token, purpose: typed(form, 'purpose') }, systemClock)
    }
    if (act === 'forget') return answerErasure(store, token, form)
    return { outcome: 'unknown' }
  })
}

async function answerName(store: AudienceStore, token: string, form: FormData): Promise<Answer> {
  const parsed = parseName(form)
  return parsed.outcome === 'valid' ? correctName(store, token, parsed.data.firstName, systemClock) : parsed
}

async function answerAddress(
  store: AudienceStore,
  token: string,
  form: FormData,
  headers: Headers,
): Promise<Answer> {
  const parsed = parseNewAddress(form)
  if (parsed.outcome === 'invalid') return parsed
  const seconds = await waitForAll(await payload(), 'subscribe', headers)
  if (seconds) return { outcome: 'too-many', values: { seconds: String(seconds) } }
  const opened = await openLink(store, 'rights', token, systemClock)
  if (opened.outcome !== 'open') return { outcome: opened.outcome }
  await steadily(
    () => askNewAddress(store, token, parsed.data.email, systemClock),
    (error) => log.error(failure(error), 'a new address could not be asked'),
  )
  return { outcome: 'address-asked' }
}

async function answerErasure(store: AudienceStore, token: string, form: FormData): Promise<Answer> {
  const parsed = parseErasure(form)
  return parsed.outcome === 'valid' ? forgetPerson(store, token, systemClock) : parsed
}

async function download(
  store: AudienceStore,
  token: string,
  format: 'json' | 'csv',
): Promise<Answer | Response> {
  const opened = await openLink(store, 'rights', token, systemClock)
  if (opened.outcome !== 'open') return { outcome: opened.outcome }
  const { locale } = opened.link
  const data = await ownData(await payload(), opened.subscriber.id, locale, systemClock())
  if (!data) return { outcome: 'unknown' }
  return new Response(format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : ownDataAsCsv(data, locale), {
    headers: {
      ...tokenPageHeaders,
      'Content-Type': `${format === 'json' ? 'application/json' : 'text/csv'}; charset=utf-8`,
      'Content-Disposition': attachment(rightsWords[locale].rights.fileName, `liaison.${format}`),
    },
  })
}
