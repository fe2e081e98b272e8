import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { apiPolicy, publicPolicy } from './src/app/content-security-policy'
import { kinds, oneOf, segments } from './src/language/routes'
import { filterRewrites } from './src/site/filter-rewrites'
import { formRewrites, linkHeaders } from './src/site/form-posts'
import { publicAddresses } from './src/site/public-addresses'
import { sharingRewrites } from './src/site/sharing-rewrites'
import { termFeedRewrites } from './src/site/term-feeds'

const headersEverywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
]

const headersOfRest = [
  { key: 'Content-Security-Policy', value: apiPolicy },
  { key: 'Cache-Control', value: 'private, no-store' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]

const config: NextConfig = {
  poweredByHeader: false,
  // How long an old page may be shown while a new one is made, for caches in front of us (seconds).
  expireTime: 3600,
  // `npm run check` looks at types; the build does not do it twice.
  typescript: { ignoreBuildErrors: true },
  // A build from nothing takes half less: no cache for a next one, no maps, and the server's code left readable.
  experimental: {
    turbopackFileSystemCacheForBuild: false,
    turbopackSourceMaps: false,
    turbopackInputSourceMaps: false,
    serverMinification: false,
  },
  // Loaded from node_modules by the server: MJML cannot be bundled, and Payload's core needs not be (a third of the build).
  serverExternalPackages: [
    'mjml',
    '@faire/mjml-react',
    'pino',
    '@myriaddreamin/typst-ts-node-compiler',
    'linkedom',
    'payload',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-mongodb',
  ],
  ...(process.env.NEXT_DIST_DIR ? { distDir: process.env.NEXT_DIST_DIR } : {}),
  async headers() {
    return [
      { source: '/:path*', headers: headersEverywhere },
      // The same for all readers: here, and not in the proxy, which would be asked about every page.
      {
        source: publicAddresses,
        headers: [{ key: 'Content-Security-Policy', value: publicPolicy }],
      },
      ...linkHeaders,
      // Files and the preview of a mail bear a policy of their own, set where they are served.
      { source: '/api/:path((?!media/file/|editions/[^/]+/preview).*)', headers: headersOfRest },
    ]
  },
  async redirects() {
    return [
      { source: '/', destination: '/fr', permanent: false },
      // A section's feed, in one step: its rules come first, since both names in its address may be of the other language.
      ...feeds.flatMap(({ feed, section }) => [
        {
          source: `/fr/${either(section)}/${feed.en}`,
          destination: `/fr/${section.fr}/${feed.fr}`,
          permanent: true,
        },
        {
          source: `/en/${either(section)}/${feed.fr}`,
          destination: `/en/${section.en}/${feed.en}`,
          permanent: true,
        },
      ]),
      // An English name under /fr, or a French one under /en, leads to the address we publish.
      ...differing.flatMap(({ fr, en }) => [
        { source: `/fr/${en}/:rest*`, destination: `/fr/${fr}/:rest*`, permanent: true },
        { source: `/en/${fr}/:rest*`, destination: `/en/${en}/:rest*`, permanent: true },
      ]),
    ]
  },
  async rewrites() {
    return {
      beforeFiles: [
        ...formRewrites,
        ...filterRewrites,
        ...sharingRewrites,
        ...termFeedRewrites,
        // One event as a calendar file: /fr/evenements/<slug>.ics
        {
          source: `/:locale(fr|en)/${oneOf('place', 'any', ['events'])}/:slug.ics`,
          destination: '/:locale/:place/:slug/calendar',
        },
        // A section's own feeds: /fr/fiches/flux.xml. Rules follow one another: the next one turns the section's name.
        ...(['feed.xml', 'feed.json'] as const).map((feed) => ({
          source: `/fr/${oneOf('place', 'fr', kinds)}/${segments[feed].fr}`,
          destination: `/fr/:place/${segments[feed].en}`,
        })),
        ...differing.map(({ fr, en }) => ({ source: `/fr/${fr}/:rest*`, destination: `/fr/${en}/:rest*` })),
      ],
      afterFiles: [],
      fallback: [],
    }
  },
}

const feeds = kinds.flatMap((kind) =>
  (['feed.xml', 'feed.json'] as const).map((feed) => ({ feed: segments[feed], section: segments[kind] })),
)

/** Matches a name in either language. */
function either({ fr, en }: { fr: string; en: string }): string {
  return `:section(${fr}|${en})`
}

const differing = Object.values(segments).filter(({ fr, en }) => fr !== en)

const withAdmin = withPayload(config, { devBundleServerPackages: false })

export default {
  ...withAdmin,
  // Payload asks the browser for its colour scheme on every page, which makes it load each first page twice: the admin
  // alone has a use for it.
  async headers() {
    const rules = (await withAdmin.headers?.()) ?? []
    return rules.map((rule) =>
      rule.headers.some(({ key }) => key === 'Critical-CH') ? { ...rule, source: '/admin/:path*' } : rule,
    )
  },
} satisfies NextConfig
