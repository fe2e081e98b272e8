import { z } from 'zod'
import type { Preferences } from '../../../audience/change-preferences'
import { readEmail } from '../../../audience/email'
import type { SubscriptionRequest } from '../../../audience/request-subscription'
import type { Locale } from '../../../language/locale'
import type { Values } from './answer'
import { ticked, typed } from './form-data'

/** Codes of what to mend; the words are the page's. */
export type FormError = 'email-missing' | 'email-invalid' | 'consent-missing' | 'first-name-long' | 'too-many'

export type Parsed<Data> =
  | { outcome: 'valid'; data: Data; values: Values }
  | { outcome: 'invalid'; errors: Record<string, FormError>; values: Values }

const error = (code: FormError) => ({ error: code })

const list = z.array(z.string()).max(50, error('too-many'))

const profile = {
  firstName: z
    .string()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out.
    .transform((text) => text.replace(/[\u0000-\u001f\u007f\s]+/g, ' ').trim())
    .pipe(z.string().max(80, error('first-name-long')))
    .transform((text) => text || null),
  themes: list,
  territories: list,
  bulletins: list,
}

const email = z.string().transform((text, context) => {
  const address = readEmail(text)
  if (address) return address
  context.addIssue({ code: 'custom', message: text.trim() ? 'email-invalid' : 'email-missing' })
  return z.NEVER
})

/** Only the fields named here are read: what else is sent is neither kept nor shown. */
export function parseSubscription(form: FormData, shownIn: Locale): Parsed<SubscriptionRequest> {
  const values = {
    ...profileValues(form, shownIn),
    email: typed(form, 'email'),
    consent: typed(form, 'consent'),
  }
  const schema = z.object({
    ...profile,
    email,
    locale: z.enum(['fr', 'en']).catch(shownIn),
    consent: z.literal('yes', error('consent-missing')),
  })
  return answer(schema.safeParse(values), values, ({ consent: _, ...request }) => ({ ...request, shownIn }))
}

/** `hasBulletins`: whether the form offered several, since boxes left empty are not sent. */
export function parsePreferences(form: FormData, locale: Locale): Parsed<Preferences> {
  const values = profileValues(form, locale)
  const schema = z.object({ ...profile, locale: z.enum(['fr', 'en']).catch(locale) })
  const offersBulletins = typed(form, 'offers') === 'bulletins'
  return answer(schema.safeParse(values), values, (data) => ({
    ...data,
    bulletins: offersBulletins ? data.bulletins : null,
  }))
}

function profileValues(form: FormData, locale: Locale) {
  return {
    firstName: typed(form, 'firstName'),
    locale: typed(form, 'locale') || locale,
    themes: ticked(form, 'themes'),
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
