import { expect, test } from 'vitest'
import { auditDetailsInWords } from '../../../src/admin/records/audit-details'

test.each([
  ['{"part":"history"}', 'partie\u00A0: historique', 'part: history'],
  ['{"rows":8,"format":"csv"}', 'lignes\u00A0: 8; format\u00A0: csv', 'rows: 8; format: csv'],
  ['{"changed":["name","colour"]}', 'ce qui a changé\u00A0: nom, colour', 'what changed: name, colour'],
  ['{"ids":["a","b","c","d","e","f"]}', 'documents\u00A0: 6 en tout', 'documents: 6 in all'],
  ['{"ids":["55f69cfe-0000-4000-8000-0123456789ab"]}', 'documents\u00A0: 55f69cfe', 'documents: 55f69cfe'],
  [
    '{"role":{"before":"author","after":"editor"}}',
    'rôle\u00A0: rédaction → révision',
    'role: author → editor',
  ],
  [
    '{"unknownTerms":2,"remembered":1}',
    'mots inconnus\u00A0: 2; retenues comme désabonnées\u00A0: 1',
    'unknown words: 2; kept as unsubscribed: 1',
  ],
  ['{"bulletin":null,"rows":2}', 'lignes\u00A0: 2', 'rows: 2'],
])('the details of a line of the audit log are said in words: %s', (details, french, english) => {
  expect(auditDetailsInWords(details, 'fr')).toBe(french)
  expect(auditDetailsInWords(details, 'en')).toBe(english)
})

test.each(['not JSON', '[1]', 'null', '{"new":{"deep":1}}'])(
  'details that nobody foresaw are shown, never lost: %s',
  (details) => {
    expect(auditDetailsInWords(details, 'fr')).toContain(details.startsWith('{') ? '{"deep":1}' : details)
  },
)
