import { describe, expect, test } from 'vitest'
import { catalogueOf, now, titles } from './build-entry'

const sheet = { title: 'La persévérance des élèves' }

describe('words', () => {
  test.each([
    ['the same words', 'persévérance élèves'],
    ['without accents', 'perseverance eleves'],
    ['in capitals', 'PERSÉVÉRANCE'],
    ['singular for plural', 'élève'],
    ['another word of the family', 'persévérer'],
    ['an elided article', 'l’élève'],
    ['a straight apostrophe', "l'élève"],
    ['decomposed accents', 'persévérance'.normalize('NFD')],
    ['one letter left out', 'persévrance'],
    ['two letters swapped', 'perséévrance'],
    ['two slips without accents', 'perseverence'],
    ['the beginning of a word', 'persév'],
    ['little words around', 'qu’est-ce que la persévérance'],
  ])('a French content is found by %s', (_, asked) => {
    expect(titles(catalogueOf([sheet, { title: 'Le transport' }]), asked)).toEqual([sheet.title])
  })

  test.each([
    ['plural for singular', 'schools'],
    ['another word of the family', 'tutored'],
    ['a misspelling', 'tutorng'],
    ['a possessive', 'school’s'],
  ])('an English content is found by %s', (_, asked) => {
    const catalogue = catalogueOf([{ title: 'Tutoring at school' }, { title: 'Transport' }], 'en')

    expect(titles(catalogue, asked)).toEqual(['Tutoring at school'])
  })

  test('a short word is not forgiven a slip, and a far one is not found', () => {
    const catalogue = catalogueOf([{ title: 'MRC' }, sheet])

    expect(titles(catalogue, 'mrd')).toEqual([])
    expect(titles(catalogue, 'pomme')).toEqual([])
  })

  test('what was put right is told, with its accents', () => {
    const catalogue = catalogueOf([sheet])

    expect(catalogue.answer('perseverence', {}, now).correction).toBe('persévérance')
    expect(catalogue.answer('perseverance', {}, now).correction).toBeNull()
  })

  test('a word of a content withdrawn since is not offered', () => {
    const catalogue = catalogueOf([{ id: 'gone', title: 'Confidentialité' }, sheet])
    catalogue.remove('fact-sheets', 'gone')

    const { hits, correction } = catalogue.answer('confidentialitte', {}, now)

    expect([hits, correction]).toEqual([[], null])
    expect(catalogue.begunBy('confid', now, 6)).toEqual([])
  })

  test('when no content has all the words, those that have some are told as such', () => {
    const catalogue = catalogueOf([sheet, { title: 'Le transport' }])

    const { hits, isPartial } = catalogue.answer('élèves transport', {}, now)

    expect([hits.length, isPartial]).toEqual([2, true])
    expect(catalogue.answer('persévérance élèves', {}, now).isPartial).toBe(false)
  })

  test.each([
    '"',
    "'",
    '*',
    'AND',
    'NEAR(a b)',
    'title:x',
    '^a -b',
    ') OR (',
    '\0',
    '<script>alert(1)</script>',
    '%_',
    '🙂',
    'é'.repeat(500),
    'mot '.repeat(50),
  ])('a hostile question %j is only words', (asked) => {
    expect(titles(catalogueOf([sheet]), asked)).toEqual([])
  })
})

describe('order', () => {
  test('a word in the title counts more than in the lead, and there more than in the text', () => {
    const catalogue = catalogueOf([
      { title: 'a text', text: 'la lecture et le reste' },
      { title: 'a lead', lead: 'la lecture et le reste' },
      { title: 'la lecture et le reste' },
      ...Array.from({ length: 10 }, () => ({ title: 'autre chose' })),
    ])

    expect(titles(catalogue, 'lecture')).toEqual(['la lecture et le reste', 'a lead', 'a text'])
  })

  test('of two that answer alike the most recent comes first', () => {
    const catalogue = catalogueOf([
      { title: 'lecture', slug: 'old', publishedAt: '2025-01-01T00:00:00Z' },
      { title: 'lecture', slug: 'new', publishedAt: '2026-06-01T00:00:00Z' },
      { title: 'lecture', slug: 'older', publishedAt: '2024-01-01T00:00:00Z' },
    ])

    const { hits } = catalogue.answer('lecture', {}, now)

    expect(hits.map(({ slug }) => slug)).toEqual(['new', 'old', 'older'])
  })
})

describe('what is there', () => {
  test('a content dated in the future is neither found, counted, suggested nor alike, until its day', () => {
    const shared = { terms: { themes: ['lecture'] } }
    const catalogue = catalogueOf([
      { id: 'one', title: 'lecture', ...shared },
      { title: 'lecture demain', publishedAt: '2026-12-01T00:00:00Z', ...shared },
    ])
    const alike = (moment: Date) =>
      catalogue.closeTo(
        { kind: 'fact-sheets', id: 'one', without: new Set(), among: ['fact-sheets'], limit: 4 },
        moment,
      ).length
    const later = new Date('2026-12-02T00:00:00Z')

    expect(titles(catalogue, 'lecture')).toEqual(['lecture'])
    expect(catalogue.begunBy('lect', now, 6)).toHaveLength(1)
    expect(catalogue.count({}, now).theme).toMatchObject([{ slug: 'lecture', count: 1 }])
    expect(alike(now)).toBe(0)
    expect([catalogue.answer('lecture', {}, later).hits.length, alike(later)]).toEqual([2, 1])
  })

  test('a content put again replaces itself, and one removed is gone', () => {
    const catalogue = catalogueOf([{ id: 'one', title: 'avant' }])
    const before = titles(catalogue, 'avant')
    catalogue.remove('fact-sheets', 'one')

    expect([before, titles(catalogue, 'avant'), catalogue.size]).toEqual([['avant'], [], 0])
  })
})

describe('filters', () => {
  const catalogue = catalogueOf([
    { title: 'lecture a', terms: { audiences: ['parents'], territories: ['longueuil'] } },
    { title: 'lecture b', terms: { audiences: ['employeurs'], territories: ['monteregie'] } },
    { title: 'lecture c', kind: 'research', terms: { audiences: ['parents'] } },
    { title: 'autre', terms: { audiences: ['parents'] } },
  ])
  const found = (narrowing: Parameters<typeof catalogue.answer>[1]) =>
    catalogue
      .answer('lecture', narrowing, now)
      .hits.map(({ title }) => title)
      .sort()

  test('a kind, an audience and a territory narrow what is found; a region holds its parts', () => {
    expect(found({ kind: 'research' })).toEqual(['lecture c'])
    expect(found({ audience: 'parents' })).toEqual(['lecture a', 'lecture c'])
    expect(found({ territory: 'monteregie' })).toEqual(['lecture a', 'lecture b'])
    expect(found({ audience: 'parents', territory: 'longueuil' })).toEqual(['lecture a'])
    expect(found({ audience: 'inconnu' })).toEqual([])
  })

  test('each choice tells how many it would leave, the other choices standing', () => {
    const { facets } = catalogue.answer('lecture', { audience: 'parents' }, now)

    expect(facets.audience.map(({ slug, count }) => [slug, count])).toEqual([
      ['parents', 2],
      ['employeurs', 1],
    ])
    expect(facets.kind).toEqual([
      { kind: 'fact-sheets', count: 1 },
      { kind: 'research', count: 1 },
    ])
    expect(facets.territory.map(({ slug, count }) => [slug, count])).toEqual([
      ['monteregie', 1],
      ['longueuil', 1],
    ])
  })

  test('a section tells how many of its contents each choice has', () => {
    expect(catalogue.count({ kind: 'fact-sheets' }, now).audience).toMatchObject([
      { slug: 'parents', count: 2 },
      { slug: 'employeurs', count: 1 },
    ])
  })
})

describe('contents that are alike', () => {
  const catalogue = catalogueOf([
    { id: 'one', title: 'one', terms: { themes: ['rare'], audiences: ['common'] } },
    { id: 'rare', title: 'shares what is rare', terms: { themes: ['rare'] } },
    ...Array.from({ length: 8 }, (_, index) => ({
      title: `shares what is common ${index}`,
      terms: { audiences: ['common'] },
    })),
    { title: 'shares nothing' },
  ])
  const alike = (without: string[] = []) =>
    catalogue
      .closeTo(
        { kind: 'fact-sheets', id: 'one', without: new Set(without), among: ['fact-sheets'], limit: 4 },
        now,
      )
      .map(({ title }) => title)

  test('a rare term brings closer than a common one, four at most, never itself', () => {
    expect(alike()[0]).toBe('shares what is rare')
    expect(alike()).toHaveLength(4)
    expect(alike()).not.toContain('one')
    expect(alike()).not.toContain('shares nothing')
  })

  test('those already linked are left out', () => {
    expect(alike(['fact-sheets/rare'])).not.toContain('shares what is rare')
  })
})
