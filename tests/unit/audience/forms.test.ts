import { expect, test } from 'vitest'
import { parsePreferences, parseSubscription } from '../../../src/app/(site)/answers/forms'

const form = (fields: [string, string][]) => {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

test('an empty form says what is missing', () => {
  expect(parseSubscription(form([]), 'fr')).toMatchObject({
    outcome: 'invalid',
    errors: { email: 'email-missing', consent: 'consent-missing' },
  })
})

test('what was typed is kept as typed, and what the form does not hold is forgotten', () => {
  const parsed = parseSubscription(
    form([
      ['email', ' pas bon'],
      ['firstName', 'Ana '],
      ['themes', 'lecture'],
      ['themes', '<script>'],
      ['locale', 'en'],
      ['state', 'confirmed'],
    ]),
    'fr',
  )

  expect(parsed.outcome).toBe('invalid')
  expect(parsed.values).toEqual({
    email: ' pas bon',
    firstName: 'Ana ',
    themes: ['lecture'],
    territories: [],
    bulletins: [],
    locale: 'en',
    consent: '',
  })
})

test('a good form becomes a request', () => {
  const parsed = parseSubscription(
    form([
      ['email', ' Ana@Example.org '],
      ['firstName', 'Ana\r\nBcc: x'],
      ['consent', 'yes'],
      ['locale', 'xx'],
    ]),
    'en',
  )

  expect(parsed).toMatchObject({
    outcome: 'valid',
    data: { email: 'ana@example.org', firstName: 'Ana Bcc: x', locale: 'en', shownIn: 'en', bulletins: [] },
  })
  expect(parsed.outcome === 'valid' && parsed.data).not.toHaveProperty('consent')
})

test('too long a first name and too many themes are told field by field', () => {
  const themes = Array.from({ length: 55 }, (_, index): [string, string] => ['themes', `theme-${index}`])

  expect(parsePreferences(form([['firstName', 'a'.repeat(81)], ...themes]), 'fr')).toMatchObject({
    outcome: 'invalid',
    errors: { firstName: 'first-name-long', themes: 'too-many' },
  })
})

test('bulletins left empty mean none only when the form offered them', () => {
  expect(parsePreferences(form([]), 'fr')).toMatchObject({ outcome: 'valid', data: { bulletins: null } })
  expect(parsePreferences(form([['offers', 'bulletins']]), 'fr')).toMatchObject({ data: { bulletins: [] } })
})
