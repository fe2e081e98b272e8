import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { nobody } from '../collections/access'
import { AccessRequests } from '../collections/access-requests'
import { Activities } from '../collections/activities'
import { adminPolicy } from '../collections/admin-policy'
import { Audit } from '../collections/audit'
import { Bulletins } from '../collections/bulletins'
import { Consents } from '../collections/consents'
import { Deliveries } from '../collections/deliveries'
import { Departures } from '../collections/departures'
import { Digests } from '../collections/digests'
import { Editions } from '../collections/editions'
import { Events } from '../collections/events'
import { exchangeEndpoints } from '../collections/exchange-endpoints'
import { FactSheets } from '../collections/fact-sheets'
import { richTextEditor } from '../collections/fields/rich-text'
import { Imports } from '../collections/imports'
import { Incidents } from '../collections/incidents'
import { Initiatives } from '../collections/initiatives'
import { KeyMessages } from '../collections/key-messages'
import { Limits } from '../collections/limits'
import { Links } from '../collections/links'
import { Media } from '../collections/media'
import { Notices } from '../collections/notices'
import { Organisations } from '../collections/organisations'
import { Pages } from '../collections/pages'
import { PolicyVersions } from '../collections/policy-versions'
import { namePresets, queryPresets } from '../collections/query-presets'
import { Research } from '../collections/research'
import { restPolicy } from '../collections/rest-policy'
import { RetentionRuns } from '../collections/retention-runs'
import { Sections } from '../collections/sections'
import { Segments } from '../collections/segments'
import { Site } from '../collections/site'
import { Snapshots } from '../collections/snapshots'
import { Subscribers } from '../collections/subscribers'
import { Suppressions } from '../collections/suppressions'
import {
  Audiences,
  Axes,
  EventSeries,
  Factors,
  LifePhases,
  Territories,
  Themes,
  Transitions,
} from '../collections/taxonomies'
import { usage } from '../collections/usage/plugin'
import { Users } from '../collections/users'
import { outboxEmail } from './delivery/store-outbox-email'
import { label } from './language/locale'
import { payloadWords } from './language/words/admin'
import { env, isLoopback } from './platform/env'
import { deriveKey } from './platform/keys'
import { log } from './platform/log'
import { widenCache } from './platform/store-cache'
import { overwriteDeleted } from './platform/store-erased'
import { indexesOfSegments, withoutUnasked } from './segments/store-indexes'
import { indexesOfRetention } from './upkeep/store-retention-indexes'

const { databaseUrl, publicUrl, secret, dataFolder, mode } = env()
const isHttps = publicUrl.startsWith('https:')

const config = buildConfig({
  secret: deriveKey(secret, 'sessions').toString('hex'),
  serverURL: publicUrl,
  csrf: trustedOrigins(),
  cors: [],
  cookiePrefix: isHttps ? '__Host-liaison' : 'liaison',
  auth: { jwtOrder: ['cookie'] },
  telemetry: false,
  debug: false,
  logger: log,
  onInit: async (payload) => {
    await widenCache(payload)
    await overwriteDeleted(payload)
  },
  maxDepth: 3,
  defaultDepth: 0,
  graphQL: { disable: true },
  jobs: {
    access: { run: nobody, queue: nobody, cancel: nobody },
    deleteJobOnComplete: false,
    tasks: [],
  },
  upload: {
    limits: { fileSize: 10_000_000, files: 1, fields: 50, parts: 60 },
    abortOnLimit: true,
    safeFileNames: true,
    preserveExtension: 4,
    useTempFiles: true,
    tempFileDir: path.join(/* turbopackIgnore: true */ dataFolder, 'tmp'),
  },
  localization: {
    locales: [
      { code: 'fr', label: label('Français', 'French') },
      { code: 'en', label: label('Anglais', 'English') },
    ],
    defaultLocale: 'fr',
    fallback: false,
  },
  i18n: { supportedLanguages: { fr, en }, fallbackLanguage: 'fr', translations: payloadWords },
  admin: {
    user: 'users',
    timezones: {
      supportedTimezones: [{ label: 'Montréal', value: 'America/Toronto' }],
      defaultTimezone: 'America/Toronto',
    },
    avatar: 'default',
    importMap: { baseDir: path.resolve(/* turbopackIgnore: true */ '.') },
    meta: { titleSuffix: ' – Liaison' },
    components: {
      graphics: { Logo: '/src/admin/logo#Logo', Icon: '/src/admin/icon#Icon' },
      beforeDashboard: ['/src/admin/desk/desk#Desk', '/src/admin/desk/welcome#Welcome'],
      beforeNavLinks: ['/src/admin/nav-links#NavLinks'],
      views: {
        calendar: { Component: '/src/admin/calendar/calendar-view#CalendarView', path: '/calendar' },
        audience: { Component: '/src/admin/reach/audience-view#AudienceView', path: '/audience' },
        coverage: { Component: '/src/admin/reach/coverage-view#CoverageView', path: '/coverage' },
        importSubscribers: {
          Component: '/src/admin/subscriber-imports/subscriber-imports-view#SubscriberImportsView',
          path: '/import-subscribers',
        },
        endingConsents: { Component: '/src/admin/people/ending-view#EndingView', path: '/ending-consents' },
        importContents: { Component: '/src/admin/content-imports/import-view#ImportView', path: '/import' },
      },
    },
  },
  editor: richTextEditor,
  queryPresets,
  email: outboxEmail,
  sharp,
  typescript: {
    autoGenerate: false,
    outputFile: path.resolve(/* turbopackIgnore: true */ 'src/payload-types.ts'),
  },
  collections: [
    FactSheets,
    Research,
    Initiatives,
    Events,
    KeyMessages,
    Pages,
    Sections,
    Media,
    Activities,
    Links,
    Bulletins,
    Editions,
    Deliveries,
    Digests,
    Snapshots,
    Subscribers,
    Consents,
    Suppressions,
    Departures,
    Segments,
    Imports,
    Notices,
    Incidents,
    AccessRequests,
    RetentionRuns,
    PolicyVersions,
    Limits,
    Audiences,
    Themes,
    Factors,
    LifePhases,
    Transitions,
    EventSeries,
    Axes,
    Territories,
    Organisations,
    Audit,
    Users,
  ],
  globals: [Site],
  endpoints: exchangeEndpoints,
  plugins: [usage, restPolicy, adminPolicy],
  db: databaseUrl.startsWith('mongodb')
    ? mongooseAdapter({
        url: databaseUrl,
        // No transaction on either store: what must change together goes in one statement (docs/decisions/002).
        transactionOptions: false,
        // Made before anything is answered: what may be there once alone (a notice, a line of the register) rests on an index.
        ensureIndexes: true,
        connectOptions: { writeConcern: { w: 'majority' }, retryWrites: true, autoIndex: false },
      })
    : sqliteAdapter({
        client: { url: databaseUrl },
        idType: 'uuid',
        wal: { synchronous: 'FULL' },
        busyTimeout: 5000,
        push: false,
        beforeSchemaInit: [withoutUnasked],
        afterSchemaInit: [indexesOfSegments, indexesOfRetention],
        migrationDir: path.resolve(/* turbopackIgnore: true */ 'src/migrations'),
      }),
})

export default namePresets(config)

/** Where a cookie is believed from. On one's own machine `localhost` and `127.0.0.1` are the same place. */
function trustedOrigins(): string[] {
  if (mode === 'build') return []
  const url = new URL(publicUrl)
  if (!isLoopback(url.hostname)) return [publicUrl]
  return ['localhost', '127.0.0.1'].map((host) => `${url.protocol}//${host}${url.port ? `:${url.port}` : ''}`)
}
