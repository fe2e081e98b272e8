import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { type ContentKind, contentKinds, type ExchangeKind } from './row'
import type { Shape } from './shape'

export type { Payload } from 'payload'
export type Data = Record<string, unknown>
/** A document as it stands, its latest draft, in both languages. */
export type Kept = { id: string; fr: Data; en: Data }

/** Who imports, and in which language refusals are said. */
export type Person = { user: TypedUser; i18n: PayloadRequest['i18n'] }

const isDrafted = (kind: ExchangeKind) => contentKinds.includes(kind as ContentKind)

/** What a document is known by in files: its French address; a key message has only its words. */
export const identityOf = (kind: ExchangeKind) => (kind === 'key-messages' ? 'text' : 'slug')

/** The documents that bear these names, by name. Two queries, however many names (at most a chunk of rows). */
export async function findKept(
  payload: Payload,
  kind: ExchangeKind,
  names: string[],
): Promise<Map<string, Kept>> {
  const identity = identityOf(kind)
  const common = {
    collection: kind as 'fact-sheets',
    depth: 0,
    limit: names.length,
    pagination: false,
    draft: isDrafted(kind),
    fallbackLocale: false,
    overrideAccess: true,
  } as const
  if (names.length === 0) return new Map()
  const french = await payload.find({ ...common, locale: 'fr', where: { [identity]: { in: names } } })
  const ids = french.docs.map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const english = await payload.find({ ...common, locale: 'en', where: { id: { in: ids } } })
  return new Map(
    (french.docs as unknown as Data[]).map((fr) => [
      String(fr[identity]),
      { id: String(fr.id), fr, en: (english.docs as unknown as Data[]).find(({ id }) => id === fr.id) ?? {} },
    ]),
  )
}

type Writing = { payload: Payload; person: Person; kind: ExchangeKind; shapes: Shape[] }

/** Creates a draft in French, then its English; if the second is refused, the first is taken back. */
export async function create(writing: Writing, fr: Data, en: Data | null): Promise<string> {
  const { payload, person, kind, shapes } = writing
  const made = (await payload.create({
    ...operation(writing, 'fr'),
    data: {
      ...fr,
      ...(isDrafted(kind) ? { _status: 'draft', createdBy: person.user.id } : {}),
    } as never,
    // The role was asked for before (may-import.ts); `createdBy` is written by the system alone.
    overrideAccess: true,
  })) as unknown as Data
  const id = String(made.id)
  try {
    if (en) await write(writing, id, 'en', withRowIds(shapes, en, made))
  } catch (error) {
    await payload.delete({
      collection: kind as 'fact-sheets',
      id,
      overrideAccess: true,
      context: { quiet: true },
    })
    throw error
  }
  return id
}

/** Writes a new draft over what is there; what is published stays published. If the English is refused, the French goes back. */
export async function update(writing: Writing, kept: Kept, fr: Data | null, en: Data | null): Promise<void> {
  const { shapes } = writing
  if (fr) await write(writing, kept.id, 'fr', withRowIds(shapes, fr, kept.fr))
  if (!en) return
  try {
    const rows = fr ? await current(writing, kept.id) : kept.fr
    await write(writing, kept.id, 'en', withRowIds(shapes, en, rows))
  } catch (error) {
    const before = Object.fromEntries(Object.keys(fr ?? {}).map((name) => [name, kept.fr[name] ?? null]))
    if (fr) await write(writing, kept.id, 'fr', before)
    throw error
  }
}

async function current({ payload, kind }: Writing, id: string): Promise<Data> {
  return (await payload.findByID({
    collection: kind as 'fact-sheets',
    id,
    depth: 0,
    draft: isDrafted(kind),
    locale: 'fr',
    overrideAccess: true,
  })) as unknown as Data
}

async function write(writing: Writing, id: string, locale: 'fr' | 'en', data: Data): Promise<void> {
  await writing.payload.update({
    ...operation(writing, locale),
    id,
    data: { ...data, ...(isDrafted(writing.kind) ? { _status: 'draft' } : {}) } as never,
    overrideAccess: false,
  })
}

function operation({ person, kind }: Writing, locale: 'fr' | 'en') {
  return {
    collection: kind as 'fact-sheets',
    locale,
    depth: 0,
    draft: isDrafted(kind),
    user: person.user,
    req: { i18n: person.i18n },
    context: { quiet: true },
  } as const
}

/** The rows of a list are shared by both languages: each takes the id of the row in its place. */
function withRowIds(shapes: Shape[], data: Data, kept: Data): Data {
  const whole = { ...data }
  for (const { type, name } of shapes) {
    if ((type !== 'array' && type !== 'blocks') || !Array.isArray(whole[name])) continue
    const before = (kept[name] ?? []) as Data[]
    const rows = whole[name] as Data[]
    whole[name] = rows.map((row, index) => (before[index] ? { ...row, id: before[index].id } : row))
  }
  return whole
}

/** What Payload refused, in its own words. */
export function refusalOf(error: unknown): string {
  const { data, message } = error as {
    data?: { errors?: { path?: string; message: string }[] }
    message: string
  }
  const errors = data?.errors?.map((one) => (one.path ? `${one.path}: ${one.message}` : one.message))
  return errors?.join(' ') || message
}
