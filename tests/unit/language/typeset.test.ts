import { expect, test } from 'vitest'
import { typesetFrench } from '../../../src/language/typeset'

test.each([
  ["L'école d'aujourd'hui", 'L’école d’aujourd’hui'],
  ['Il dit "bonjour" à tous', 'Il dit «\u00A0bonjour\u00A0» à tous'],
  ['«bonjour»', '«\u00A0bonjour\u00A0»'],
  ['« bonjour »', '«\u00A0bonjour\u00A0»'],
  ['Trois gestes : un, deux', 'Trois gestes\u00A0: un, deux'],
  ['Trois gestes: un, deux', 'Trois gestes\u00A0: un, deux'],
  ['Vraiment ? Oui ! Enfin ;', 'Vraiment? Oui! Enfin;'],
  ['10 % et 500 $', '10\u00A0% et 500\u00A0$'],
  ['Et puis...', 'Et puis…'],
])('%j becomes %j', (typed, set) => {
  expect(typesetFrench(typed)).toBe(set)
  expect(typesetFrench(set)).toBe(set)
})

test.each([
  'https://example.org/a?b=c',
  'info@example.org',
  'à 14:30 ou 14 h 30',
  'Déjà bien\u00A0: «\u00A0oui\u00A0»',
  'rock ’n’ roll',
])('%j stays as it is', (text) => {
  expect(typesetFrench(text)).toBe(text)
})
