import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { languageOf } from '../../src/language/locale'

type Span = { startsAt?: string | null; endsAt?: string | null }

const refusal = { fr: 'La fin doit venir après le début.', en: 'The end must come after the start.' }

/** An event of several sessions begins with the first and ends with the last. */
export const spanSessions: CollectionBeforeValidateHook = ({ data }) => {
  const sessions = ((data?.sessions ?? []) as Span[]).filter(({ startsAt, endsAt }) => startsAt && endsAt)
  if (!data || sessions.length === 0) return data
  const iso = (value: string | null | undefined) => new Date(value ?? '').toISOString()
  return {
    ...data,
    startsAt: sessions.map(({ startsAt }) => iso(startsAt)).sort()[0],
    endsAt: sessions
      .map(({ endsAt }) => iso(endsAt))
      .sort()
      .at(-1),
  }
}

/** Neither an event nor one of its sessions ends before it begins. */
export const endAfterStart: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const whole = {
    startsAt: data?.startsAt ?? originalDoc?.startsAt,
    endsAt: data?.endsAt ?? originalDoc?.endsAt,
  }
  const sessions = (data?.sessions ?? []) as Span[]
  const wrong = [
    ...(isBackwards(whole) ? ['endsAt'] : []),
    ...sessions.flatMap((session, index) => (isBackwards(session) ? [`sessions.${index}.endsAt`] : [])),
  ]
  if (wrong.length === 0) return data
  const message = refusal[languageOf(req)]
  throw new ValidationError({ collection: 'events', errors: wrong.map((path) => ({ path, message })), req })
}

const isBackwards = ({ startsAt, endsAt }: Span) =>
  Boolean(startsAt && endsAt && new Date(endsAt) <= new Date(startsAt))
