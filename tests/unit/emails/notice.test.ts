import { expect, test } from 'vitest'
import { renderNotice } from '../../../emails/notice'
import { buildNotice, identification, nb } from './build-mail'
import { addressesOf, linksOf, readHtml, visibleText } from './read-html'

test('the text part has the same link as the HTML part', async () => {
  const { html, text } = await renderNotice(buildNotice())

  expect(addressesOf(text)).toEqual(linksOf(readHtml(html)))
  expect(addressesOf(text)).toHaveLength(1)
})

test('the address of the action can be read and copied, and not only followed', async () => {
  const notice = buildNotice()
  const shown = visibleText(readHtml((await renderNotice(notice)).html))

  expect(shown).toContain(`${notice.words.fallbackLink}${notice.action?.url}`)
})

test('both parts say all that the notice says, and who sends it', async () => {
  const notice = buildNotice()
  const { html, text } = await renderNotice(notice)
  const said = [notice.title, ...notice.paragraphs, ...notice.afterword, notice.action?.label ?? '']
  const sender = [`Envoyé par ${identification.senderName} au nom de`, identification.contact, `J0J${nb}0J0`]

  for (const part of [visibleText(readHtml(html)), text].map((words) => words.replace(/[\n ]+/g, ' '))) {
    for (const words of [...said, ...sender]) expect(part).toContain(words)
  }
})

test('a notice without an action has no link, and offers none to copy', async () => {
  const { html, text } = await renderNotice(buildNotice({ action: null }))

  expect(linksOf(readHtml(html))).toEqual([])
  expect(addressesOf(text)).toEqual([])
  expect(html).not.toContain('Si le bouton')
})
