import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countAll } from '../../support/count-all'
import { type OpenPayload, openPayload } from '../../support/payload'
import { bring, buildEditor, buildTerms, counts } from './support'

let open: OpenPayload
let user: TypedUser

beforeAll(async () => {
  open = await openPayload()
  user = await buildEditor(open.payload)
  await buildTerms(open.payload)
})
afterAll(() => open.close())

async function refusals(item: Record<string, unknown>, more: { leavesUnknownTerms?: boolean } = {}) {
  const whole = { title: 'Un titre', lead: 'Un chapeau.', ...item }
  const content = JSON.stringify([{ collection: 'research', ...whole }])
  const given = { payload: open.payload, user, ...more }
  const dry = await bring({ name: 'a.json', content }, { ...given, isDryRun: true })
  const real = await bring({ name: 'a.json', content }, given)
  expect(real.items[0]?.reasons).toEqual(dry.items[0]?.reasons)
  return real
}

test.each([
  [
    'an unknown term, with those that exist',
    { audiences: ['parent'] },
    /« parent » n’existe pas\. Connus : enseignants, parents\./,
  ],
  [
    'an address that is not http',
    { originalUrl: 'javascript:alert(1)' },
    /originalUrl : Écrivez une adresse complète/,
  ],
  [
    'a DOI that is none',
    { citation: { title: 'x', doi: 'https://doi.org/10.1/x' } },
    /citation\.doi : Écrivez le DOI seul/,
  ],
  [
    'an unknown value',
    { kind: 'poeme' },
    /« poeme » n’est pas une valeur connue. Valeurs possibles : study, survey, synthesis/,
  ],
  ['an unknown kind', { collection: 'recettes' }, /« recettes » n’existe pas/],
  ['a date that is none', { publishedAt: '2026-02-31' }, /n’est pas une date/],
  ['no title', { title: '' }, /Il manque title/],
  ['English alone', { title: { en: 'Only English' } }, /français vient en premier/],
  ['a title too long', { title: 'x'.repeat(200) }, /title : /],
  ['too many findings', { findings: Array.from({ length: 13 }, () => 'x') }, /au plus 12/],
  ['a finding without words', { findings: [{}] }, /Il manque findings 1: text/],
  [
    'an end before its start',
    { collection: 'events', startsAt: '2027-02-10 14:00', endsAt: '2027-02-10 13:00' },
    /la fin doit venir après/,
  ],
  [
    'a session that ends before it starts',
    { collection: 'events', sessions: [{ startsAt: '2027-02-10 14:00', endsAt: '2027-02-10 13:00' }] },
    /sessions\.1\.endsAt : la fin/,
  ],
])('a row with %s is refused whole, in words', async (_, item, reason) => {
  const report = await refusals(item)

  expect(counts(report)).toEqual([1, 0, 0, 0, 1])
  expect(report.items[0]?.reasons.join().replaceAll('\u00A0', ' ')).toMatch(reason)
  expect(await countAll(open.payload, 'research')).toBe(0)
})

test('two rows of one address are told, and the second is refused', async () => {
  const content = 'titre\nUne Fiche\nune fiche\n'
  const report = await bring(
    { name: 'a.csv', content },
    { payload: open.payload, user, kind: 'fact-sheets', isDryRun: true },
  )

  expect(report.items.map(({ fate }) => fate)).toEqual(['created', 'refused'])
  expect(report.items[1]?.reasons[0]).toContain('est déjà prise par a.csv, ligne 2')
})

test('a table that does not say its kind is refused until someone does', async () => {
  const report = await bring(
    { name: 'a.csv', content: 'titre\nx\n' },
    { payload: open.payload, user, isDryRun: true },
  )

  expect(report.items[0]?.reasons[0]).toContain('choisissez-le')
})

test('unknown terms can be left out, and are told', async () => {
  const report = await refusals(
    { title: 'Autre', audiences: ['parent', 'parents'] },
    { leavesUnknownTerms: true },
  )
  const { docs } = await open.payload.find({ collection: 'research', draft: true, overrideAccess: true })

  expect(report.items[0]?.notes.join()).toContain('inconnu, laissé de côté')
  expect(docs[0]?.audiences).toHaveLength(1)
  await open.payload.delete({ collection: 'research', where: { id: { exists: true } }, overrideAccess: true })
})

test('the system’s own fields are not taken from a file', async () => {
  await refusals({ _status: 'published', stage: 'approved', createdBy: 'x', formerSlugs: ['fr:accueil'] })
  const { docs } = await open.payload.find({ collection: 'research', draft: true, overrideAccess: true })

  expect(docs[0]).toMatchObject({ _status: 'draft', createdBy: user.id })
  expect(docs[0]?.stage).not.toBe('approved')
  expect(docs[0]?.formerSlugs ?? []).not.toContain('fr:accueil')
  await open.payload.delete({ collection: 'research', where: { id: { exists: true } }, overrideAccess: true })
})

test('when the English cannot be written, the French is taken back', async () => {
  const { payload } = open
  const { hooks } = payload.collections.research.config
  const refuse = ({ req }: { req: { locale?: string | null } }) => {
    if (req.locale === 'en') throw new Error('plus de place')
  }
  hooks.beforeChange.push(refuse as never)
  const content = JSON.stringify([{ collection: 'research', title: { fr: 'F', en: 'E' } }])

  const report = await bring({ name: 'a.json', content }, { payload, user }).finally(() =>
    hooks.beforeChange.pop(),
  )

  expect(report.items[0]).toMatchObject({ fate: 'refused', reasons: ['plus de place'] })
  expect(await countAll(payload, 'research')).toBe(0)
})
