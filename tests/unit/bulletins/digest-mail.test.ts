import { expect, test } from 'vitest'
import { renderDigest } from '../../../emails/digest'
import { type DigestContents, digestMail } from '../../../src/bulletins/digest-mail'
import { buildContent, buildItem } from './build-edition'

const nb = '\u00A0'
const publicUrl = 'https://bulletin.example.org'
const at = new Date('2026-12-01T13:00:00Z')
const edition = (changes: Parameters<typeof buildContent>[0] = {}) => ({
  content: buildContent(changes),
  startedAt: new Date('2026-11-22T15:00:00Z'),
})
const build = (changes: Partial<DigestContents> = {}): DigestContents => ({
  locale: 'fr',
  frequency: 'weekly',
  at,
  editions: [edition()],
  ...changes,
})
const other = { ...buildContent().bulletin, id: 'b2', slug: 'autre', name: 'L’autre' }

test('the digest of one bulletin bears its name, its rhythm and its day', () => {
  const mail = digestMail(build(), publicUrl)

  expect(mail.subject).toBe('Bulletin de liaison – le résumé de la semaine')
  expect(mail.title).toBe('Bulletin de liaison')
  expect(mail.round).toBe(`Résumé de la semaine · 1er${nb}décembre 2026`)
  expect(mail.words.unsubscribe).toBe('Se désabonner de ce bulletin')
  expect(mail.words.why).toContain('rien n’est envoyé')
})

test.each(['fr', 'en'] as const)(
  'a digest in %s says why in words that an implied consent bears',
  (locale) => {
    for (const frequency of ['each', 'weekly', 'monthly'] as const) {
      const { why } = digestMail(build({ locale, frequency }), publicUrl).words

      expect(why).toContain(locale === 'fr' ? 'ou en raison de vos liens avec nous' : 'because of your ties')
      expect(why).not.toMatch(/abonné|subscribed/)
    }
  },
)

test('the digest of several bulletins names them all, and each sender once', () => {
  const mail = digestMail(
    build({
      frequency: 'monthly',
      editions: [
        edition(),
        edition({ bulletin: other }),
        edition({ bulletin: { ...other, senderName: 'Autrui' } }),
      ],
    }),
    publicUrl,
  )

  expect(mail.subject).toBe('Vos bulletins – le résumé du mois')
  expect(mail.words.why).toContain(`«${nb}Bulletin de liaison${nb}» et «${nb}L’autre${nb}»`)
  expect(mail.words.unsubscribe).toBe('Se désabonner de tous ces bulletins')
  expect(mail.identifications.map(({ senderName }) => senderName)).toEqual(['Instance régionale', 'Autrui'])
})

test('every link begins with the public address and leads to the edition or a content of it', () => {
  const [shown] = digestMail(build(), publicUrl).editions

  expect(shown).toMatchObject({
    issue: `Bulletin de liaison · Numéro${nb}3 · 22${nb}novembre 2026`,
    url: 'https://bulletin.example.org/fr/bulletins/3-traverser-l-automne',
    sections: [
      { heading: 'Fiches', items: [{ url: 'https://bulletin.example.org/fr/fiches/passer-au-secondaire' }] },
    ],
    more: '',
  })
})

test('an edition that has no English is shown in French in an English digest, and says so to a screen reader', async () => {
  const english = edition({ locale: 'en', subject: 'Crossing autumn' })
  const mail = digestMail(build({ locale: 'en', editions: [english, edition()] }), publicUrl)
  const { html, text } = await renderDigest(mail)

  expect(mail.editions.map(({ lang }) => lang)).toEqual(['en-CA', 'fr-CA'])
  expect(html).toMatch(/<table[^>]*lang="fr-CA"/)
  expect(text).toContain('Weekly digest')
})

test('a year of editions stays below what Gmail cuts, and says how much it leaves out', async () => {
  const items = Array.from({ length: 40 }, (_, n) =>
    buildItem({ id: `f${n}`, title: `${'Un titre assez long '.repeat(4)}${n}`, path: `/fr/fiches/${n}` }),
  )
  const editions = Array.from({ length: 20 }, () => edition({ sections: [{ heading: 'Fiches', items }] }))
  const mail = digestMail(build({ editions }), publicUrl)
  const { html } = await renderDigest(mail)

  expect(Buffer.byteLength(html)).toBeLessThan(102 * 1024)
  expect(mail.editions[0]?.sections[0]?.items).toHaveLength(6)
  expect(mail.editions[0]?.more).toBe(`Et 34${nb}autres contenus.`)
})

test('a digest says once that the policy of privacy has changed, in its own language where it can (P3)', async () => {
  const editions = [
    edition({ policyNotice: 'Our policy has changed.', locale: 'en' }),
    edition({ policyNotice: 'Notre politique a changé.' }),
    edition(),
  ]

  expect(digestMail(build({ locale: 'en', editions }), publicUrl).policyNotice).toBe(
    'Our policy has changed.',
  )
  const mail = digestMail(build({ editions }), publicUrl)
  const { html, text } = await renderDigest(mail)
  for (const part of [html, text]) expect(part.split('Notre politique a changé.')).toHaveLength(2)
  expect(digestMail(build(), publicUrl).policyNotice).toBe('')
})
