import { expect, test } from 'vitest'
import type { GivenConsent } from '../../../src/intake/candidate'
import { type PastAct, pastRefusal } from '../../../src/intake/past'

const bulletin = 'b1'
const express: GivenConsent = { basis: 'express', proof: 'Papier' }
const implied = (expiresAt: string, isDated: boolean): GivenConsent => ({
  basis: 'implied',
  kind: 'business',
  expiresAt: new Date(expiresAt),
  isDated,
  proof: 'Facture',
})
const undated = implied('2028-11-01', false)

function past(...acts: (Partial<PastAct> & Pick<PastAct, 'act'>)[]): PastAct[] {
  return acts.map((one, sequence) => ({
    basis: 'express',
    impliedKind: null,
    expiresAt: null,
    sequence,
    bulletin: one.act === 'changed' || one.act === 'erased' ? null : bulletin,
    method: 'link',
    import: null,
    isHeld: false,
    ...one,
  }))
}
const ended = { basis: 'implied', impliedKind: 'business', expiresAt: '2026-06-01T00:00:00.000Z' } as const
const retention = { act: 'erased', method: 'retention' } as const

test.each<[string, PastAct[], GivenConsent, string | null]>([
  ['nobody ever had this address', [], express, null],
  [
    'they moved',
    past({ act: 'confirmed', isHeld: true }, { act: 'changed', isHeld: true }),
    express,
    'moved',
  ],
  ['they moved, then were erased', past({ act: 'confirmed' }, { act: 'changed' }), express, 'moved'],
  ['they had themselves erased', past({ act: 'confirmed' }, { act: 'erased' }), express, 'suppressed'],
  [
    'they left, then time erased them',
    past({ act: 'confirmed' }, { act: 'withdrawn' }, retention),
    express,
    'left',
  ],
  ['they never confirmed', past({ act: 'requested' }, retention), undated, null],
  ['their implied consent ended', past({ act: 'recorded', ...ended }, retention), undated, 'lapsed'],
  [
    'it ended, and the list dates an older one',
    past({ act: 'recorded', ...ended }, retention),
    implied('2026-01-01', true),
    'lapsed',
  ],
  [
    'it ended, and the list dates a later one',
    past({ act: 'recorded', ...ended }, retention),
    implied('2027-01-01', true),
    null,
  ],
  ['it ended, and they say yes', past({ act: 'recorded', ...ended }, retention), express, null],
  [
    'an import that was undone had brought them',
    past({ act: 'recorded', import: 'i1' }, { act: 'undone', import: 'i1' }),
    undated,
    null,
  ],
  [
    'an import that was undone had brought back who had ended',
    past(
      { act: 'recorded', ...ended },
      retention,
      { act: 'recorded', import: 'i1' },
      { act: 'undone', import: 'i1' },
    ),
    undated,
    'lapsed',
  ],
])('an address that nobody bears: %s', (_, acts, consent, why) => {
  expect(pastRefusal(acts, consent, bulletin)).toBe(why)
})
