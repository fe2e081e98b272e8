import { expect, test } from 'vitest'
import { renderBulletin } from '../../../emails/bulletin'
import { renderDigest } from '../../../emails/digest'
import { renderNotice } from '../../../emails/notice'
import { buildBulletin, buildDigest, buildItem, buildNotice, identification } from './build-mail'
import { addressesOf, linksOf, named, readHtml, visibleText } from './read-html'

const attack = '</mj-text></mj-raw><mj-raw><script>alert("1")</script><img src=x onerror=alert(1)> $& {{x}}'

test('what people typed in a bulletin is text, wherever it stands', async () => {
  const item = buildItem('events', 1, {
    title: attack,
    lead: attack,
    kindLabel: attack,
    linkText: attack,
    audiences: [attack],
    territories: [attack],
    event: { day: attack, month: attack, when: attack, place: attack },
    image: { url: 'https://example.org/a.png', alt: attack, width: 600, height: 300 },
  })
  const { html } = await renderBulletin(
    buildBulletin({
      subject: attack,
      preheader: attack,
      bulletinName: attack,
      edition: attack,
      sections: [{ heading: attack, items: Array.from({ length: 5 }, () => item) }],
      identification: { senderName: attack, onBehalfOf: attack, postalAddress: attack, contact: attack },
    }),
  )
  const tags = readHtml(html)

  expect(named(tags, 'script', 'mj-raw', 'mj-text')).toEqual([])
  expect(named(tags, 'img')).toHaveLength(5)
  expect(tags.filter((tag) => 'onerror' in tag.attributes)).toEqual([])
  expect(html).not.toContain('<script')
  expect(named(tags, 'title')[0]?.text).toBe(attack)
  expect(named(tags, 'h1')[0]?.text).toBe(attack)
  expect(visibleText(tags)).toContain(attack)
})

test('what people typed in a digest is text, wherever it stands', async () => {
  const [edition] = buildDigest().editions
  if (!edition) throw new Error('no edition')
  const { html } = await renderDigest(
    buildDigest({
      subject: attack,
      title: attack,
      round: attack,
      editions: [
        {
          ...edition,
          issue: attack,
          title: attack,
          preheader: attack,
          linkText: attack,
          more: attack,
          sections: [
            {
              heading: attack,
              items: [{ kind: 'events', title: attack, url: 'javascript:alert(1)', note: attack }],
            },
          ],
        },
      ],
      identifications: [{ senderName: attack, onBehalfOf: attack, postalAddress: attack, contact: attack }],
    }),
  )
  const tags = readHtml(html)

  expect(named(tags, 'script', 'img', 'mj-raw')).toEqual([])
  expect(html).not.toContain('javascript:')
  expect(named(tags, 'h1')[0]?.text).toBe(attack)
  expect(visibleText(tags)).toContain(attack)
})

test('what people typed in a notice is text, wherever it stands', async () => {
  const { html } = await renderNotice(
    buildNotice({
      subject: attack,
      preheader: attack,
      title: attack,
      paragraphs: [attack],
      action: { label: attack, url: 'https://example.org/c/1' },
      identification: { ...identification, senderName: attack },
    }),
  )
  const tags = readHtml(html)

  expect(named(tags, 'script', 'img', 'mj-raw')).toEqual([])
  expect(html).not.toContain('<script')
  expect(named(tags, 'h1')[0]?.text).toBe(attack)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<b>1</b>',
  'vbscript:x',
  '//example.net/x',
  'file:///etc/passwd',
  'https://example.org/ "onclick="x',
])('an item that points to %j keeps its words and loses its link, in both parts', async (url) => {
  const sections = [
    { heading: 'Recherches', items: [buildItem('research', 0), buildItem('research', 1, { url })] },
  ]

  const { html, text } = await renderBulletin(buildBulletin({ opening: null, sections }))

  expect(linksOf(readHtml(html))).toEqual(addressesOf(text))
  expect(linksOf(readHtml(html))).toHaveLength(1 + 4)
  expect(text).not.toContain(url.trim())
  expect(html).toContain('Le sentiment d’appartenance')
})

test('a notice never links to a script', async () => {
  const { html, text } = await renderNotice(
    buildNotice({ action: { label: 'Confirmer', url: 'javascript:alert(1)' } }),
  )

  expect(`${html}${text}`).not.toContain('javascript:')
})

test('a link to https, http or an address with & comes out whole in both parts', async () => {
  const url = "https://example.org/fr/l'ecole?a=1&b=2#haut"
  const sections = [{ heading: 'Recherches', items: [buildItem('research', 0, { url })] }]

  const { html, text } = await renderBulletin(buildBulletin({ opening: null, sections }))

  expect(linksOf(readHtml(html))).toContain(url)
  expect(addressesOf(text)).toContain(url)
})

test('a line break forges neither a header of the message nor a heading of its text part', async () => {
  const forged = 'Bonjour\r\nBcc: tous@example.org\u2028\n======'
  const mail = buildBulletin({ subject: forged, bulletinName: forged })

  const { subject, text } = await renderBulletin(mail)

  expect(subject).toBe('Bonjour Bcc: tous@example.org ======')
  expect(text.split('\n')[0]).toBe(subject)
})
