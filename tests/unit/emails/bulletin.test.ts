import { expect, test } from 'vitest'
import { renderBulletin } from '../../../emails/bulletin'
import { buildBulletin, buildItem, identification, nb, placeholders } from './build-mail'
import { addressesOf, linksOf, named, readHtml, styleOf, visibleText } from './read-html'

test('the text part has the same links as the HTML part', async () => {
  const { html, text } = await renderBulletin(buildBulletin())

  expect(addressesOf(text)).toEqual(linksOf(readHtml(html)))
  expect(addressesOf(text)).toHaveLength(12 + 5)
})

test('the text part says every title, lead, reader, date and link text of the HTML part', async () => {
  const mail = buildBulletin()
  const { html, text } = await renderBulletin(mail)
  const parts = [visibleText(readHtml(html)), text].map(flat)

  for (const item of mail.sections.flatMap((section) => section.items)) {
    const said = [
      item.kindLabel,
      item.title,
      item.lead,
      item.linkText,
      ...item.audiences,
      ...item.territories,
    ]
    const event = item.event ? [item.event.when, item.event.place ?? ''] : []
    for (const words of [...said, ...event]) for (const part of parts) expect(part).toContain(flat(words))
  }
})

test('the tokens of preferences and unsubscribe come out verbatim, once in each part (C9)', async () => {
  const { html, text } = await renderBulletin(buildBulletin())

  for (const token of Object.values(placeholders)) {
    expect(html.split(`href="${token}"`)).toHaveLength(2)
    expect(text.split('\n').filter((line) => line === token)).toHaveLength(1)
  }
})

test('both parts say who sends, for whom, from where, and how to reach them (C7, C8)', async () => {
  const { html, text } = await renderBulletin(buildBulletin())

  for (const part of [visibleText(readHtml(html)), text].map(flat)) {
    expect(part).toContain(
      flat(`Envoyé par ${identification.senderName} au nom de ${identification.onBehalfOf}`),
    )
    for (const line of identification.postalAddress.split('\n')) expect(part).toContain(flat(line))
    expect(part).toContain(`Nous joindre${nb}: ${identification.contact}`)
    expect(part).toContain('Vous recevez ce bulletin parce que')
  }
})

test('a sender who writes for nobody else names nobody else', async () => {
  const { html, text } = await renderBulletin(
    buildBulletin({ identification: { ...identification, onBehalfOf: null } }),
  )

  expect(html).not.toContain('au nom de')
  expect(text).not.toContain('au nom de')
})

test('no no-break space is lost or made ordinary', async () => {
  const mail = buildBulletin()
  const { html, text, subject } = await renderBulletin(mail)
  const shown = visibleText(readHtml(html))

  expect(subject).toBe(mail.subject)
  for (const words of [
    `Numéro 3 · 22${nb}novembre${nb}2026`,
    `«${nb}l’école, ça ne sert à rien${nb}»`,
    `1${nb}240 élèves`,
  ]) {
    expect(shown).toContain(words)
    expect(text).toContain(words)
  }
  expect(`${shown}${text}`).not.toMatch(/« | »| :/)
})

test('a table of contents stands before more than four items, and leads to sections that exist', async () => {
  const tags = readHtml((await renderBulletin(buildBulletin())).html)
  const anchors = tags.flatMap((tag) => tag.attributes.href ?? []).filter((href) => href.startsWith('#'))

  expect(anchors).toHaveLength(4)
  for (const anchor of anchors)
    expect(tags.filter((tag) => `#${tag.attributes.id}` === anchor)).toHaveLength(1)
})

test('four items need no table of contents', async () => {
  const items = [0, 1, 2, 3].map((n) => buildItem('research', n))

  const { html, text } = await renderBulletin(buildBulletin({ sections: [{ heading: 'Recherches', items }] }))

  expect(`${html}${text}`).not.toContain('Dans ce numéro')
})

test('the first item is the lead story, set larger than the others', async () => {
  const titles = named(readHtml((await renderBulletin(buildBulletin())).html), 'h3')
  const sizes = titles.map((tag) => Number.parseInt(styleOf(tag)['font-size'] ?? '', 10))

  expect(sizes[0]).toBeGreaterThan(Math.max(...sizes.slice(1)))
})

test('a kind is told by a word and a sign, not by its colour alone', async () => {
  const shown = visibleText(readHtml((await renderBulletin(buildBulletin())).html))

  for (const label of ['■ Fiche d’information', '● Recherche', '▲ Initiative', '► Événement']) {
    expect(shown.replaceAll(`${nb}${nb}`, ' ')).toContain(label)
  }
})

test('a sample is said to be one in both parts, and nothing else is', async () => {
  const { html, text } = await renderBulletin(buildBulletin())

  expect(named(readHtml(html), 'span').filter((tag) => tag.text === 'Exemple')).toHaveLength(4)
  expect(text.match(/\[Exemple\]/g)).toHaveLength(4)
})

test('the little calendar is for the eye: a screen reader hears the whole date once', async () => {
  const tags = readHtml((await renderBulletin(buildBulletin())).html)
  const calendars = tags.filter(
    (tag) => tag.attributes['aria-hidden'] === 'true' && tag.text.startsWith('déc.'),
  )

  expect(calendars).toHaveLength(3)
  expect(visibleText(tags).split(`jeudi 10${nb}décembre${nb}2026, 19${nb}h`)).toHaveLength(2)
})

test('the preheader is hidden, and is the first text of the message', async () => {
  const mail = buildBulletin()
  const tags = readHtml((await renderBulletin(mail)).html)
  const hidden = tags.find((tag) => styleOf(tag).display === 'none')

  expect(hidden?.text.startsWith(mail.preheader)).toBe(true)
  expect(visibleText(tags).trim().startsWith(mail.preheader)).toBe(true)
})

test('an edition with no opening and one item still has its header and footer', async () => {
  const sections = [{ heading: 'Événements', items: [buildItem('events')] }]

  const { text } = await renderBulletin(buildBulletin({ opening: null, sections }))

  expect(text).toMatch(/^Le fil de la persévérance\n=+\n/)
  expect(text).toContain('Se désabonner de ce bulletin')
})

/** Line breaks are layout. A no-break space is content, and stays. */
function flat(words: string): string {
  return words.replace(/[\n ]+/g, ' ')
}
