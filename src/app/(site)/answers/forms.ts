import { z } from 'zod'
import type { Preferences } from '../../../audience/change-preferences'
import { type AddressFault, asTyped, readAddress } from '../../../audience/email'
import { frequencies } from '../../../audience/frequency'
import { type PauseDay, readPauseDay } from '../../../audience/pause-day'
import type { SubscriptionRequest } from '../../../audience/request-subscription'
import type { Locale } from '../../../language/locale'
import type { Values } from './answer'
import { textsShown, ticked, typed } from './form-data'

/** Of an address: `email-invalid` when nothing finer is known. */
type EmailError = 'email-invalid' | `email-${Exclude<AddressFault, 'malformed'>}`

/** Codes of what to mend; the words are the page's. */
export type FormError =
  | EmailError
  | 'consent-missing'
  | 'first-name-long'
  | 'too-many'
  | 'sure-missing'
  | Exclude<PauseDay['outcome'], 'none' | 'until'>

export type Parsed<Data> =
  | { outcome: 'valid'; data: Data; values: Values }
  | { outcome: 'invalid'; errors: Record<string, FormError>; values: Values }

const error = (code: FormError) => ({ error: code })

const list = z.array(z.string()).max(50, error('too-many'))

const firstName = z
  .string()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out.
  .transform((text) => text.replace(/[\u0000-\u001f\u007f\s]+/g, ' ').trim())
  .pipe(z.string().max(80, error('first-name-long')))
  .transform((text) => text || null)

const choices = {
  themes: list,
  audiences: list,
  territories: list,
  bulletins: list,
}

const email = z.string().transform((text, context) => {
  const address = readAddress(text)
  if ('email' in address) return address
  context.addIssue({ code: 'custom', message: emailError(address.fault) })
  return z.NEVER
})

const emailError = (fault: AddressFault): EmailError =>
  fault === 'malformed' ? 'email-invalid' : `email-${fault}`

/** What programs are told: every address that cannot be written to is one code, and the words beside it say why. */
export const codeForPrograms = (code: FormError): FormError =>
  code.startsWith('email-') && code !== 'email-missing' ? 'email-invalid' : code

/** Only the fields named here are read: what else is sent is neither kept nor shown. */
export function parseSubscription(form: FormData, shownIn: Locale): Parsed<SubscriptionRequest> {
  const values = {
    ...choiceValues(form, shownIn),
    firstName: typed(form, 'firstName'),
    email: typed(form, 'email'),
    consent: typed(form, 'consent'),
    text: ticked(form, 'text'),
  }
  const schema = z.object({
    ...choices,
    firstName,
    email,
    locale: z.enum(['fr', 'en']).catch(shownIn),
    consent: z.literal('yes', error('consent-missing')),
  })
  return answer(schema.safeParse(values), values, ({ consent: _, email, ...request }) => ({
    ...request,
    email: email.email,
    typedEmail: asTyped(email),
    shownIn,
    shown: textsShown(form),
  }))
}

/** `offers`: whether the form offered several bulletins, since boxes left empty are not sent; `followed`: those it showed as received. */
export function parsePreferences(form: FormData, locale: Locale, now: Date): Parsed<Preferences> {
  const values = {
    ...choiceValues(form, locale),
    frequency: typed(form, 'frequency'),
    pausedUntil: typed(form, 'pausedUntil'),
  }
  const schema = z.object({
    ...choices,
    locale: z.enum(['fr', 'en']).catch(locale),
    frequency: z.enum(frequencies).nullable().catch(null),
    pausedUntil: pauseDay(now),
  })
  const offersBulletins = typed(form, 'offers') === 'bulletins'
  return answer(schema.safeParse(values), values, (data) => ({
    ...data,
    bulletins: offersBulletins ? data.bulletins : null,
    followed: form.has('followed') ? ticked(form, 'followed') : null,
    shown: textsShown(form),
  }))
}

/** One form of the page of a person's data. */
export function parseName(form: FormData): Parsed<{ firstName: string | null }> {
  const values = { firstName: typed(form, 'firstName') }
  return answer(z.object({ firstName }).safeParse(values), values, (data) => data)
}

export function parseNewAddress(form: FormData): Parsed<{ email: string }> {
  const values = { email: typed(form, 'email') }
  return answer(z.object({ email }).safeParse(values), values, (data) => ({ email: data.email.typed }))
}

export function parseErasure(form: FormData): Parsed<{ sure: 'yes' }> {
  const values = { sure: typed(form, 'sure') }
  const schema = z.object({ sure: z.literal('yes', error('sure-missing')) })
  return answer(schema.safeParse(values), values, (data) => data)
}

function pauseDay(now: Date) {
  return z.string().transform((day, context): Date | null => {
    const read = readPauseDay(day, now)
    if (read.outcome === 'none') return null
    if (read.outcome === 'until') return read.until
    context.addIssue({ code: 'custom', message: read.outcome })
    return z.NEVER
  })
}

function choiceValues(form: FormData, locale: Locale) {
  return {
    locale: typed(form, 'locale') || locale,
    themes: ticked(form, 'themes'),
    audiences: ticked(form, 'audiences'),
    territories: ticked(form, 'territories'),
    bulletins: ticked(form, 'bulletins'),
  }
}

function answer<Read, Data>(
  parsed: { success: true; data: Read } | { success: false; error: z.ZodError },
  values: Values,
  shape: (read: Read) => Data,
): Parsed<Data> {
  if (parsed.success) return { outcome: 'valid', data: shape(parsed.data), values }
  const errors = parsed.error.issues.map(({ path, message }) => [String(path[0]), message as FormError])
  return { outcome: 'invalid', errors: Object.fromEntries(errors.reverse()), values }
}
