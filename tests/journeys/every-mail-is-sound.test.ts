import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser } from '../support/browser'
import { isBulletin, isDigest, mailsIn, type ReceivedMail, waitForMail } from '../support/mail-sink'
import { makeDigest } from '../support/make-digest'

const { siteUrl, mailFolder, dataFolder } = inject('app')
let browser: Browser
let bulletins: ReceivedMail[]
let digests: ReceivedMail[]

beforeAll(async () => {
  browser = await openBrowser()
  const editions = (await mailsIn(mailFolder)).filter((mail) => isBulletin(mail) && !isDigest(mail))
  const sample = editions.filter(({ text }) => text?.includes('/bulletins/1-'))
  const readers = ['fr', 'en'].map(
    (language) =>
      sample.find((mail) => header(mail, 'Content-Language').startsWith(language))?.envelopeTo ?? '',
  )
  await makeDigest(dataFolder, readers)
  digests = await Promise.all(readers.map((to) => waitForMail(mailFolder, to, isDigest)))
  bulletins = [...editions, ...digests]
})
afterAll(() => browser.close())

/** A header as it reads once its lines are joined again (RFC 5322 §2.2.3). */
const header = (mail: ReceivedMail, name: string) =>
  (new RegExp(`^${name}:(.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(mail.raw)?.[1] ?? '')
    .replace(/\r?\n(?=[ \t])/g, '')
    .trim()
const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'))
const addresses = (text: string) =>
  [...text.matchAll(/https?:\/\/[^\s<>)]+|mailto:[^\s<>)]+/g)].map(([url]) => url)

test('the sample edition reached forty people once each, in their language', () => {
  // Other journeys send copies of it, which have numbers of their own.
  const sample = bulletins.filter((mail) => mail.text?.includes('/bulletins/1-') && !isDigest(mail))

  expect(sample).toHaveLength(40)
  expect(new Set(sample.map(({ envelopeTo }) => envelopeTo)).size).toBe(40)
  expect(sample.filter((mail) => header(mail, 'Content-Language').startsWith('fr'))).toHaveLength(27)
  expect(sample.filter((mail) => header(mail, 'Content-Language').startsWith('en'))).toHaveLength(13)
})

test('every bulletin carries the headers that are promised', () => {
  expect(bulletins.length).toBeGreaterThanOrEqual(40)
  for (const mail of bulletins) {
    expect(header(mail, 'To')).toContain(mail.envelopeTo)
    expect(header(mail, 'To')).not.toContain(',')
    expect(header(mail, 'From')).toContain('bulletin@example.org')
    expect(header(mail, 'Message-ID')).toMatch(/^<[^@\s]+@[^>\s]+>$/)
    expect(header(mail, 'X-Delivery-Id')).toMatch(/^[0-9a-f-]{24,36}$/)
    expect(header(mail, 'List-Id')).toMatch(/<[a-z0-9-]+\.[^>]+>/)
    expect(header(mail, 'List-Unsubscribe')).toMatch(new RegExp(`^<${siteUrl}/u/[^>]+>`))
    expect(header(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    expect(header(mail, 'Feedback-ID')).not.toBe('')
  }
  expect(new Set(bulletins.map((mail) => header(mail, 'Message-ID'))).size).toBe(bulletins.length)
})

test('both parts say the same: same links, same identification, no address and no pixel in them (P7)', () => {
  for (const mail of bulletins) {
    const html = String(mail.html)
    const text = mail.text ?? ''
    const links = hrefs(html).filter((url) => !url.startsWith('#'))

    expect([...new Set(links)].sort()).toEqual([...new Set(addresses(text))].sort())
    expect(text).toContain('1, rue de l’Exemple')
    expect(html).toContain('1, rue de l’Exemple')
    expect(html).toMatch(/<html[^>]* lang="(fr|en)-CA"[^>]*>/)
    expect(html).toMatch(/<html[^>]* dir="ltr"/)
    expect(Buffer.byteLength(html)).toBeLessThan(102 * 1024)
    expect(html).not.toMatch(/<script|<form|<link rel="stylesheet"|width="1"[^>]*height="1"/i)
    for (const url of links.filter((one) => !one.startsWith('mailto:'))) {
      expect(decodeURIComponent(url)).not.toContain(mail.envelopeTo)
    }
    expect(links.some((url) => url.startsWith(`${siteUrl}/p/`))).toBe(true)
    expect(links.some((url) => url.startsWith(`${siteUrl}/u/`))).toBe(true)
    expect(links.some((url) => /\/bulletins\/.+/.test(url))).toBe(true)
  }
})

test('readers of one language get the same mail to the letter, but for their two links: nothing in it tells one from another (P7)', () => {
  const sample = bulletins.filter((mail) => mail.text?.includes('/bulletins/1-') && !isDigest(mail))
  const withoutLinks = (part: string) =>
    part.replace(new RegExp(`${siteUrl}/[pu]/[^\\s"<>&)]+`, 'g'), (link) => link.slice(0, siteUrl.length + 3))

  for (const language of ['fr', 'en']) {
    const mails = sample.filter((mail) => header(mail, 'Content-Language').startsWith(language))
    expect(mails.length).toBeGreaterThan(10)
    for (const part of ['html', 'text'] as const) {
      expect(new Set(mails.map((mail) => String(mail[part]))).size).toBe(mails.length)
      expect(new Set(mails.map((mail) => withoutLinks(String(mail[part])))).size).toBe(1)
    }
    for (const [, source] of String(mails[0]?.html).matchAll(/\ssrc="([^"]+)"/g)) {
      expect(source?.startsWith(`${siteUrl}/`) && !source.includes('?')).toBe(true)
    }
  }
})

test('every link of a French and of an English mail answers', async () => {
  for (const [language, all] of [
    ['fr', bulletins],
    ['en', bulletins],
    ['fr', digests],
    ['en', digests],
  ] as const) {
    const mail = all.find((one) => header(one, 'Content-Language').startsWith(language))
    const links = [...new Set(hrefs(String(mail?.html)))].filter((url) => url.startsWith(siteUrl))

    expect(links.length).toBeGreaterThan(8)
    for (const url of links) expect([url, (await fetch(url)).status]).toEqual([url, 200])
  }
})

test('no mail has a serious accessibility fault, in light or in dark', async () => {
  const kinds = new Map(bulletins.map((mail) => [mail.subject, mail]))
  for (const mail of (await mailsIn(mailFolder)).filter(({ html }) => html))
    kinds.set(mail.subject ?? '', mail)

  for (const mail of kinds.values()) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme, viewport: { width: 390, height: 800 } })
      await page.setContent(String(mail.html))
      expect([
        mail.subject,
        colorScheme,
        await accessibilityFaults(page, { impacts: ['serious', 'critical'] }),
      ]).toEqual([mail.subject, colorScheme, []])
      await page.close()
    }
  }
})
