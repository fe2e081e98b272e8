import sharp from 'sharp'
import { expect, test } from 'vitest'
import { type MessageCard, messageCardPath } from '../../../src/knowledge/message-card'
import { drawShareImage, shareImageAlt } from '../../../src/print/draw-share-image'
import { pngOf } from '../../../src/print/png'
import { drawMessageCard, printMessageCard } from '../../../src/print/print-message-card'
import { qrCode } from '../../../src/print/qr'
import { readPdf } from '../../support/read-pdf'
import { readQr } from '../../support/read-qr'
import { buildDocument, buildSite, origin } from './build-document'

const card: MessageCard = {
  id: '5b0c7c52-0000-4000-8000-000000000002',
  locale: 'fr',
  text: 'Chaque adulte peut ouvrir une porte.',
  attribution: 'Comité régional',
  isSample: true,
  path: '/fr/fiches/lire-ensemble',
}

test('a QR code says the address it was made of', async () => {
  const address = `${origin}/fr/evenements/${'un-tres-long-nom-'.repeat(7)}fin`

  expect(await readQr(await pngOf(qrCode(address)))).toBe(address)
})

test.each(['Lire ensemble', '<script>alert(1)</script> #eval("1") ]', 'W'.repeat(160)])(
  'a share image is 1200 by 630 and light, whatever the title: %s',
  async (title) => {
    const image = await drawShareImage(buildDocument({ title, isSample: true }), buildSite(), origin)

    expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(image.length).toBeLessThan(150_000)
  },
)

test('a share image is drawn the same each time, and another title draws another', async () => {
  const draw = (title: string) => drawShareImage(buildDocument({ title }), buildSite(), origin)

  expect((await draw('Un')).equals(await draw('Un'))).toBe(true)
  expect((await draw('Un')).equals(await draw('Deux'))).toBe(false)
})

test('its alternative says what it shows', () => {
  expect(shareImageAlt(buildDocument(), buildSite())).toBe('Fiche technique\u00A0: Lire ensemble. Le Trait.')
})

test('the card of a key message is a tagged sheet whose one heading is the message', async () => {
  const pdf = await readPdf(await printMessageCard(card, buildSite(), origin))

  expect(pdf).toMatchObject({ title: card.text, language: 'fr-CA', isTagged: true, uaPart: '1', pages: 1 })
  expect(pdf.roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1'])
  for (const words of [card.text, 'Comité régional', 'Contenu d’exemple']) expect(pdf.text).toContain(words)
})

test('the picture of a key message leads back to what it is about', async () => {
  const picture = await drawMessageCard(card, buildSite(), origin)

  expect(await sharp(picture).metadata()).toMatchObject({ width: 1080, height: 1080 })
  expect(await readQr(picture)).toBe(`${origin}/fr/fiches/lire-ensemble`)
})

test('the longest message holds on one card', async () => {
  const text = 'Une phrase de vrais mots qui dit ce que chacun peut faire pour les jeunes. '
    .repeat(4)
    .slice(0, 240)

  expect((await readPdf(await printMessageCard({ ...card, text }, buildSite(), origin))).pages).toBe(1)
})

test('a card stands at an address in the language of its reader', () => {
  expect(messageCardPath('fr', 'a1', 'png')).toBe('/fr/messages-cles/a1.png')
  expect(messageCardPath('en', 'a1', 'pdf')).toBe('/en/key-messages/a1.pdf')
})
