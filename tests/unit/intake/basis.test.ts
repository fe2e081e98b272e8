import { expect, test } from 'vitest'
import { type Basis, basisOfRow, readBasis } from '../../../src/intake/basis'

const express = { basis: 'express' }
const implied = (kind: string) => ({ basis: 'implied', kind })

test.each([
  ['express', express],
  ['Consentement exprès', express],
  ['Express consent', express],
  ['Exprès - verbal', express],
  ['Exprès (écrit)', express],
  ['implied:inquiry', implied('inquiry')],
  ['Consentement tacite (membre)', implied('membership')],
  ['Implied - business', implied('business')],
  ['Exprès retiré', null],
  ['Pas exprès', null],
  ['Tacite, achat, expiré', null],
  ['Tacite', null],
  ['peut-être', null],
])('%s is read as the basis it is', (text, basis) => {
  expect(readBasis(text)).toEqual(basis)
})

const membership: Basis = { basis: 'implied', kind: 'membership' }

test.each<[string, Basis | null, unknown]>([
  ['', membership, membership],
  ['Tacite', membership, membership],
  ['Consentement tacite', membership, membership],
  ['Tacite', { basis: 'express' }, null],
  ['Oui', { basis: 'express' }, express],
  ['Oui', null, null],
  ['Non', { basis: 'express' }, 'refused'],
])('a row that says “%s” of a list told as %o', (text, told, expected) => {
  expect(basisOfRow(text, told)).toEqual(expected)
})
