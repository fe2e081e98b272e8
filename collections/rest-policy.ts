import {
  APIError,
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type Plugin,
  type Where,
} from 'payload'
import { isLocale, languageOf } from '../src/language/locale'
import { isStaff } from './access'

const most = 100

const refusals = {
  pagination: {
    fr: 'pagination=false n’est pas permis : demandez des pages, de 100 au plus.',
    en: 'pagination=false is not allowed: ask for pages, of 100 at most.',
  },
  locale: {
    fr: 'locale=all n’est pas permis : demandez fr ou en.',
    en: 'locale=all is not allowed: ask for fr or en.',
  },
  otherLanguage: {
    fr: 'Un champ se demande sans sa langue : choisissez-la avec locale=fr ou locale=en.',
    en: 'A field is asked for without its language: choose it with locale=fr or locale=en.',
  },
}

const told = (req: PayloadRequest, what: keyof typeof refusals) => refusals[what][languageOf(req)]

type Query = { limit?: unknown; pagination?: boolean; trash?: boolean; currentDepth?: number }

/** Over REST nobody asks for everything at once: `limit=0` and `pagination=false` would answer with every row. */
const limitQueries: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI !== 'REST') return args
  const query = args as Query
  // What a document leads to, which Payload reads for the answer under way: as many as the document names.
  if (query.currentDepth) return args
  if (query.pagination === false && !isStaff(req)) throw new APIError(told(req, 'pagination'), 400)
  const asked = Number(query.limit ?? 10)
  const limit = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, most) : most
  return { ...args, limit, trash: isStaff(req) && query.trash }
}

/** Both languages are published together; `englishReady` decides what the English site shows. */
const publishWhole: CollectionBeforeOperationHook = ({ args }) =>
  'publishSpecificLocale' in args ? { ...args, publishSpecificLocale: undefined } : args

/**
 * A request that names no language, or one we do not have, is in French. Payload would read no localised field, and drop
 * those it is given without a word (with `fallback: false`).
 */
const speakFrench = ({ req }: { req: { locale?: string | null } }) => {
  if (req.locale !== 'all' && !isLocale(req.locale)) req.locale = 'fr'
}

/**
 * A visitor reads one language at a time, and in English only what is ready in English (access.ts): neither every language
 * at once, nor one in place of the other, nor French contents found or sorted by the English of one that is not ready.
 */
const keepToOneLanguage: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.payloadAPI !== 'REST' || isStaff(req)) return args
  refuseEveryLanguage({ req })
  const { where, sort } = args as { where?: Where; sort?: string | string[] }
  if (
    pathsIn(where)
      .concat(sort ?? [])
      .some(namesLanguage)
  )
    throw new APIError(told(req, 'otherLanguage'), 400)
  req.fallbackLocale = 'null'
  return args
}

const refuseEveryLanguage = ({ req }: { req: PayloadRequest }) => {
  if (req.payloadAPI !== 'REST' || isStaff(req)) return
  if (req.locale === 'all') throw new APIError(told(req, 'locale'), 400)
}

/** Whether a path of a query goes through a language, as `title.en` does; several are parted by commas. */
const namesLanguage = (path: string): boolean => path.split(/[.,]/).some(isLocale)

/** Every key of a filter, at any depth: the fields, their operators, and what joins them. */
function pathsIn(where: unknown): string[] {
  if (typeof where !== 'object' || where === null) return []
  const below = Object.values(where).flatMap(pathsIn)
  return Array.isArray(where) ? below : [...Object.keys(where), ...below]
}

/**
 * When something was written is the system's to say: periods are counted from it. Payload takes it from whoever writes; over REST it is
 * left out. What the system itself writes under a request keeps what it says.
 */
const sayWhenItself: CollectionBeforeOperationHook = ({ args, overrideAccess, req }) =>
  req.payloadAPI !== 'REST' || overrideAccess ? args : { ...args, ...untimed(args) }

const sayWhenSet: GlobalBeforeOperationHook = ({ args, overrideAccess, req }) =>
  req.payloadAPI !== 'REST' || overrideAccess ? args : { ...args, ...untimed(args) }

function untimed(args: object): { data?: object } {
  if (!('data' in args) || typeof args.data !== 'object' || args.data === null) return {}
  const { createdAt: _createdAt, updatedAt: _updatedAt, ...data } = args.data as Record<string, unknown>
  return { data }
}

/** What holds for every collection, those of Payload itself included, and for the settings. */
export const restPolicy: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        speakFrench,
        keepToOneLanguage,
        publishWhole,
        limitQueries,
        ...(collection.hooks?.beforeOperation ?? []),
        // After all others: one of them compares the moment at which the form was read (hooks/one-editor.ts).
        sayWhenItself,
      ],
    },
  })),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeOperation: [
        speakFrench,
        refuseEveryLanguage,
        ...(global.hooks?.beforeOperation ?? []),
        sayWhenSet,
      ],
    },
  })),
})
