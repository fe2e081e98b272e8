import { locales } from '../language/locale'
import { kinds, segments } from '../language/routes'
import { cardSegment } from '../sharing/taken-paths'

/** What stands beside a page, as `.ics` does beside an event, and the folder that answers. */
const beside = [
  ['.qr.png', 'qr-png'],
  ['.qr.svg', 'qr-svg'],
  ['.png', 'image'],
  ['.pdf', 'pdf'],
] as const

/** Sheets, images, QR codes, cards and short links. Rules of the configuration, for the reason told in form-posts.ts. */
export const sharingRewrites = [
  { source: '/s/:code([a-z0-9]+)-en', destination: '/en/s/:code' },
  { source: '/s/:code([a-z0-9]+)', destination: '/fr/s/:code' },
  ...locales.flatMap((locale) => [
    ...kinds.flatMap((kind) => {
      const page = `/${locale}/${segments[kind][locale]}/:slug([a-z0-9-]+)`
      return [
        ...beside.map(([ending, folder]) => ({
          source: page + ending,
          destination: `/${locale}/${kind}/:slug/${folder}`,
        })),
        { source: `${page}/${cardSegment[locale]}`, destination: `/${locale}/${kind}/:slug/card` },
      ]
    }),
    {
      source: `/${locale}/${segments.pages[locale]}/:slug([a-z0-9-]+).pdf`,
      destination: `/${locale}/pages/:slug/pdf`,
    },
    ...(['image', 'pdf'] as const).map((folder) => ({
      source: `/${locale}/${segments['key-messages'][locale]}/:id([a-f0-9-]+).${folder === 'image' ? 'png' : 'pdf'}`,
      destination: `/${locale}/key-messages/:id/${folder}`,
    })),
  ]),
]
