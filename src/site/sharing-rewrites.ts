import { kinds, oneOf, segments } from '../language/routes'
import { cardSegment } from '../sharing/taken-paths'

/** What stands beside a page, as `.ics` does beside an event, and the folder that answers. */
const beside = [
  ['.qr.png', 'qr-png'],
  ['.qr.svg', 'qr-svg'],
  ['.png', 'image'],
  ['.pdf', 'pdf'],
] as const

const site = ':locale(fr|en)'
const document = `${oneOf('place', 'any', kinds)}/:slug([a-z0-9-]+)`
const message = `/${site}/${oneOf('place', 'any', ['key-messages'])}/:id([a-f0-9-]+)`

/**
 * Sheets, images, QR codes, cards and short links. Rules of the configuration, for the reason told in form-posts.ts; few,
 * for the one told in filter-rewrites.ts. A later one turns the place's name.
 */
export const sharingRewrites = [
  { source: '/s/:code([a-z0-9]+)-en', destination: '/en/s/:code' },
  { source: '/s/:code([a-z0-9]+)', destination: '/fr/s/:code' },
  ...beside.map(([ending, folder]) => ({
    source: `/${site}/${document}${ending}`,
    destination: `/:locale/:place/:slug/${folder}`,
  })),
  {
    source: `/fr/${document}/${cardSegment.fr}`,
    destination: `/fr/:place/:slug/${cardSegment.en}`,
  },
  {
    source: `/${site}/${segments.pages.en}/:slug([a-z0-9-]+).pdf`,
    destination: `/:locale/${segments.pages.en}/:slug/pdf`,
  },
  { source: `${message}.png`, destination: '/:locale/:place/:id/image' },
  { source: `${message}.pdf`, destination: '/:locale/:place/:id/pdf' },
]
