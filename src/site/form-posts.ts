import { locales } from '../language/locale'
import { segments } from '../language/routes'

/** Short addresses of the mails, and the folder that answers each. */
const acts = { c: 'confirm', p: 'preferences', u: 'unsubscribe' } as const

/** What tells a form that is sent from a page that is read: addresses are rewritten by header, not by method. */
const isSent = [{ type: 'header' as const, key: 'content-type' }]

/**
 * Forms are sent to the address of their own page, and links in mails are short: both are answered by a handler that
 * sets the status and the headers (`answer/route.ts`). A token begins with its person's language.
 *
 * They are rewrites of the configuration rather than of the proxy: with `-H 127.0.0.1` Next takes a proxy's rewrite for
 * another site (it writes that host `localhost`) and calls itself over HTTP.
 */
export const formRewrites = [
  ...locales.map((locale) => ({
    source: `/${locale}/${segments.subscribe[locale]}`,
    has: isSent,
    destination: `/${locale}/subscribe/answer`,
  })),
  ...Object.entries(acts).flatMap(([letter, act]) => [
    { source: `/${letter}/:token(en\\..*)`, destination: `/en/${act}/:token/answer` },
    { source: `/${letter}/:token`, destination: `/fr/${act}/:token/answer` },
  ]),
]

/**
 * The address of these pages is a key: it is told to no other site, and to no index (HARDENING, link tokens). Here
 * rather than in the handlers, whose `Referrer-Policy` the configuration's own would replace.
 */
export const linkHeaders = [
  '/:act(c|p|u)/:token*',
  `/:locale(fr|en)/:act(${Object.values(acts).join('|')})/:rest*`,
].map((source) => ({
  source,
  headers: [
    { key: 'Referrer-Policy', value: 'no-referrer' },
    { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  ],
}))
