import { expect, test } from 'vitest'
import { renderBulletin } from '../../../emails/bulletin'
import { bulletinMail } from '../../../src/bulletins/bulletin-mail'
import { personalise, placeholders } from '../../../src/bulletins/personal-links'
import { sectionHeading } from '../../../src/bulletins/section-heading'
import { buildContent, buildItem } from './build-edition'

const nb = '\u00A0'
const surroundings = { publicUrl: 'https://bulletin.example.org', date: new Date('2026-02-01T15:00:00Z') }

test('every link of the mail begins with the public address', () => {
  const mail = bulletinMail(buildContent(), surroundings)

  expect(mail.links.web).toBe('https://bulletin.example.org/fr/bulletins/3-traverser-l-automne')
  expect(mail.links.privacy).toBe('https://bulletin.example.org/fr/confidentialite')
  expect(mail.sections[0]?.items[0]?.url).toBe('https://bulletin.example.org/fr/fiches/passer-au-secondaire')
})

test('the mail is numbered and dated in words', () => {
  expect(bulletinMail(buildContent(), surroundings).edition).toBe(`Numéro${nb}3 · 1er${nb}février 2026`)
})

test('a link makes sense alone: it names what it leads to', () => {
  const { linkText } = bulletinMail(buildContent(), surroundings).sections[0]?.items[0] ?? {}

  expect(linkText).toBe(`Lire la fiche «${nb}Passer au secondaire${nb}»`)
})

test('a picture gets a whole address, and an event its date in words', () => {
  const item = buildItem({
    kind: 'events',
    image: { url: '/api/media/file/a.jpg?x=1', alt: '', width: 600, height: 300 },
    event: { startsAt: '2026-03-01T19:00:00Z', endsAt: '2026-03-01T21:00:00Z', place: 'Matane' },
  })

  const [shown] =
    bulletinMail(buildContent({ sections: [{ heading: 'À l’agenda', items: [item] }] }), surroundings)
      .sections[0]?.items ?? []

  expect(shown?.image?.url).toBe('https://bulletin.example.org/api/media/file/a.jpg?x=1')
  expect(shown?.event).toEqual({
    day: '1er',
    month: 'mars',
    when: `dimanche 1er${nb}mars 2026, de 14${nb}h à 16${nb}h`,
    place: 'Matane',
  })
})

test('the two personal links come through the rendering untouched, and are replaced in both parts', async () => {
  const rendered = await renderBulletin(bulletinMail(buildContent(), surroundings))
  const links = {
    unsubscribe: 'https://bulletin.example.org/u/fr.s.b.t.MAC_-',
    preferences: 'https://bulletin.example.org/p/fr.s.b.t.MAC_-',
  }

  const mine = personalise(rendered, links)

  for (const part of [rendered.html, rendered.text]) {
    expect(part).toContain(placeholders.unsubscribe)
    expect(part).toContain(placeholders.preferences)
  }
  for (const part of [mine.html, mine.text]) {
    expect(part).not.toContain('liaison.invalid')
    expect(part).toContain(links.unsubscribe)
    expect(part).toContain(links.preferences)
  }
})

test('the mail can be handed to another thread', () => {
  expect(() => structuredClone(bulletinMail(buildContent(), surroundings))).not.toThrow()
})

test('a section without a heading says what it holds', () => {
  expect(sectionHeading('  ', [buildItem({ kind: 'events' })], 'fr')).toBe('À l’agenda')
  expect(sectionHeading(null, [buildItem(), buildItem({ kind: 'events' })], 'en')).toBe(
    'To read and to share',
  )
  expect(sectionHeading(' Nos fiches ', [], 'fr')).toBe('Nos fiches')
})

test('both parts say that the policy of privacy has changed, on one line, and nothing otherwise (P3)', async () => {
  const policyNotice = `Notre politique a changé${nb}: version${nb}2.\nUn mot.`

  const told = await renderBulletin(bulletinMail(buildContent({ policyNotice }), surroundings))
  const silent = await renderBulletin(bulletinMail(buildContent(), surroundings))

  for (const part of [told.html, told.text]) expect(part).toContain('version\u00A02. Un mot.')
  for (const part of [silent.html, silent.text]) expect(part).not.toContain('Notre politique')
})

test('the mail claims no confirmation: it is the same for who came by a list, on paper, or by an implied consent', async () => {
  const { text } = await renderBulletin(bulletinMail(buildContent(), surroundings))
  const said = text.replace(/\s+/g, ' ')

  expect(said).toContain('parce que vous l’avez accepté, ou en raison de vos liens avec nous.')
  expect(said).not.toContain('confirmé')
})
