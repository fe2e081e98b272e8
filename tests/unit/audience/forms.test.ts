import { expect, test } from 'vitest'
import { errorOf } from '../../../src/app/(site)/answers/fields'
import { parseNewAddress, parsePreferences, parseSubscription } from '../../../src/app/(site)/answers/forms'

const form = (fields: [string, string][]) => {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

test('an empty form says what is missing (C1, P5)', () => {
  expect(parseSubscription(form([]), 'fr')).toMatchObject({
    outcome: 'invalid',
    errors: { email: 'email-missing', consent: 'consent-missing' },
  })
})

test.each([
  ['', 'email-missing', /Écrivez votre adresse/],
  ['personne', 'email-invalid', /ressembler à nom@exemple/],
  ['hélène@example.org', 'email-accents', /accent/],
  ['ana@example.org, bob@example.org', 'email-several', /une seule adresse/],
  ['=ana@example.org', 'email-formula', /«\u00a0=\u00a0»/],
  ['ana\n@example.org', 'email-line-break', /une seule ligne/],
  [`${'a'.repeat(300)}@example.org`, 'email-too-long', /trop longue/],
  ['"ana roy"@example.org', 'email-quoted', /sans guillemets/],
])('the address %j says what is wrong with it, and both forms say the same (%s)', (email, code, sentence) => {
  const filled = form([
    ['email', email],
    ['consent', 'yes'],
  ])

  for (const parsed of [parseSubscription(filled, 'fr'), parseNewAddress(filled)]) {
    expect(parsed).toMatchObject({ outcome: 'invalid', errors: { email: code } })
  }
  expect(errorOf({ email: code }, 'email', 'fr')).toMatch(sentence)
  expect(errorOf({ email: code }, 'email', 'en')).toMatch(/\w/)
})

test('what was typed is kept as typed, and what the form does not hold is forgotten (P9)', () => {
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
    audiences: [],
    territories: [],
    bulletins: [],
    locale: 'en',
    consent: '',
    text: [],
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
    data: {
      email: 'ana@example.org',
      typedEmail: 'Ana@Example.org',
      firstName: 'Ana Bcc: x',
      locale: 'en',
      shownIn: 'en',
      bulletins: [],
    },
  })
  expect(parsed.outcome === 'valid' && parsed.data).not.toHaveProperty('consent')
})

const now = new Date('2026-11-22T14:00:00.000Z')

test('a pause in the past and too many themes are told field by field', () => {
  const themes = Array.from({ length: 55 }, (_, index): [string, string] => ['themes', `theme-${index}`])

  expect(parsePreferences(form([['pausedUntil', '2026-11-21'], ...themes]), 'fr', now)).toMatchObject({
    outcome: 'invalid',
    errors: { pausedUntil: 'pause-past', themes: 'too-many' },
  })
})

test.each([
  ['weekly', 'weekly'],
  ['each', 'each'],
  ['hourly', null],
  ['', null],
])('how often « %s » is read as %s', (typed, expected) => {
  expect(parsePreferences(form([['frequency', typed]]), 'fr', now)).toMatchObject({
    outcome: 'valid',
    data: { frequency: expected },
  })
})

test('bulletins left empty mean none only when the form offered them', () => {
  expect(parsePreferences(form([]), 'fr', now)).toMatchObject({ outcome: 'valid', data: { bulletins: null } })
  expect(parsePreferences(form([['offers', 'bulletins']]), 'fr', now)).toMatchObject({
    data: { bulletins: [] },
  })
})

test.each([
  ['', null],
  ['2026-11-23', '2026-11-23T05:00:00.000Z'],
  ['2027-07-01', '2027-07-01T04:00:00.000Z'],
])('a pause until « %s » ends at the first minute of that day in Québec', (day, expected) => {
  const parsed = parsePreferences(form([['pausedUntil', day]]), 'fr', now)

  expect(parsed.outcome === 'valid' && (parsed.data.pausedUntil?.toISOString() ?? null)).toBe(expected)
})

test.each([
  ['2026-02-30', 'pause-invalid'],
  ['demain', 'pause-invalid'],
  ['2026-11-22', 'pause-past'],
  ['2028-01-01', 'pause-long'],
])('a pause until « %s » is refused: %s', (day, expected) => {
  expect(parsePreferences(form([['pausedUntil', day]]), 'fr', now)).toMatchObject({
    outcome: 'invalid',
    errors: { pausedUntil: expected },
    values: { pausedUntil: day },
  })
})
