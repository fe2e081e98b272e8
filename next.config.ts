import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { apiPolicy, publicPolicy } from './src/app/content-security-policy'
import { linkAddresses, publicAddresses } from './src/web/addresses'

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

/** The address of these pages is a key: it is told to no other site, and to no index (HARDENING, link tokens). */
const headersOfLinks = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
]

const config: NextConfig = {
  poweredByHeader: false,
  // Both are done by src/web, in less time.
  compress: false,
  generateEtags: false,
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
  // Sources name no parameter: Next would compile each header anew, at each request, to put it in.
  async headers() {
    return [
      { source: '/(.*)', headers: headersEverywhere },
      // The same for all readers: here, and not in the proxy, which would be asked about every page.
      {
        source: publicAddresses,
        headers: [{ key: 'Content-Security-Policy', value: publicPolicy }],
      },
      { source: linkAddresses, headers: headersOfLinks },
      // Files and the preview of a mail bear a policy of their own, set where they are served.
      { source: '/api/((?!media/file/|editions/[^/]+/preview).*)', headers: headersOfRest },
    ]
  },
}

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
